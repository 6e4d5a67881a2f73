import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { describeDocument } from '../../../src/ingest/describe/describeDocument.ts';
import { readCouncils } from '../../../src/ingest/describe/readCouncils.ts';
import { readManifest } from '../../../src/ingest/readManifest.ts';
import { readText } from '../../../src/ingest/readText.ts';

const root = new URL('../../../', import.meta.url);
const names = readCouncils(readFileSync(new URL('corpus/councils.csv', root), 'utf8'));
const table = 'Recommendation\tResponse\tOwner\nReview the reserves\tAgreed\tDirector of Finance';
const describeText = (text: string, file = 'document.txt') => {
  const { unclear, ...found } = describeDocument(readText(text), file, names);
  return { ...found, issues: [...unclear.council, ...unclear.body, ...unclear.year] };
};
const read = (head: string, file?: string) => describeText(`${head}\n\n${table}`, file);

describe('the council', () => {
  test.each([
    ['by its name in the title', 'Walsall Council\nPeer challenge action plan', 'Walsall'],
    ['with its kind cut short', 'Walsall MBC – audit recommendations', 'Walsall'],
    ['as a London borough', 'London Borough of Lewisham\nAction plan', 'Lewisham'],
    ['as LB', 'LB Camden: response to the audit', 'Camden'],
    ['by its initials', 'LBBD improvement plan', 'Barking and Dagenham'],
    ['as a royal borough', 'Royal Borough of Kensington & Chelsea', 'Kensington and Chelsea'],
    ['as a city', 'City of Wolverhampton Council', 'Wolverhampton'],
    ['by the name it goes by', 'Hull City Council\nAudit findings', 'Kingston upon Hull'],
    ['with an ampersand', 'Barking & Dagenham Council', 'Barking and Dagenham'],
    ['with hyphens', 'Stockton-on-Tees Borough Council', 'Stockton-on-Tees'],
    ['with an apostrophe', 'Borough Council of King’s Lynn & West Norfolk', 'Kings Lynn and West Norfolk'],
    ['in capitals', 'SANDWELL METROPOLITAN BOROUGH COUNCIL', 'Sandwell'],
    ['by its code', 'Authority: E09000023', 'Lewisham'],
    ['by the address of its page', 'Published at www.towerhamlets.gov.uk/audit', 'Tower Hamlets'],
    ['the longest name that fits', 'West Lancashire Borough Council', 'West Lancashire'],
    ['a county, not a district of it', 'North Yorkshire Council progress report', 'North Yorkshire'],
    ['a place that is a word, with its kind', 'Reading Borough Council', 'Reading'],
    [
      'by its place, named alone',
      'Action plan\nWhat Sandwell has done since\nSandwell and its partners',
      'Sandwell',
    ],
  ])('is found %s', (_, head, council) => {
    expect(read(head).council).toBe(council);
  });

  test.each([
    ['nothing is named', 'Action plan\nThe Council welcomes the report.'],
    ['a word only looks like a place', 'Reading list\nHart of the matter\nReading'],
    ['a region is named', 'Action plan for the West Midlands\nNorth East'],
    [
      'another is only compared with',
      'Action plan\nOther councils such as Croydon Council and Slough did so. We learnt from Leeds City Council.',
    ],
    [
      'a peer only comes from there',
      `Action plan\n${'The team was led by peers of many places. '.repeat(6)}Ann Other, Chief Executive, Leeds City Council.`,
    ],
    ['a body has its place', 'Kent Police and the University of York\nKent Police'],
  ])('stays unknown where %s', (_, head) => {
    expect(read(head)).toMatchObject({ council: null, gss: null, issues: [] });
  });

  test('of the title goes before one that the text names more often', () => {
    const head = `Walsall Council\nAction plan\n\nThis follows the report. ${'Birmingham pays for it. '.repeat(9)}`;
    expect(read(head).council).toBe('Walsall');
  });

  test('comes with its code, and the words that name it', () => {
    const found = read('Action plan\nWalsall MBC');
    expect(found.gss).toBe('E08000030');
    expect(found.evidence).toContainEqual({
      field: 'council',
      phrase: 'Walsall MBC',
      from: 'text',
      source: { line: 2 },
    });
  });

  test('is left open, with an issue, where the title names two', () => {
    const found = read('Adur District Council and Worthing Borough Council\nAction plan');
    expect(found.council).toBeNull();
    expect(found.issues.map(({ code }) => code)).toEqual(['council-unclear']);
    expect(found.issues[0]?.message).toMatch(/Adur.*Worthing/);
  });

  test('is read from the name of the file where the text names none, and not against it', () => {
    expect(read('Action plan', 'walsall-mbc-audit-2022-23.pdf').council).toBe('Walsall');
    expect(read('Dudley MBC\nAction plan', 'walsall-mbc-audit.pdf').council).toBe('Dudley');
  });
});

const unknown = { body: null, kind: null, year: null, period: null };

describe('the review', () => {
  test.each([
    ['LGA Corporate Peer Challenge 2023: action plan', { body: 'LGA', kind: 'peer-challenge', year: 2023 }],
    ['Local Government Association peer review', { body: 'LGA', kind: 'peer-challenge' }],
    ['Corporate Peer Challenge – October 2023', { kind: 'peer-challenge', year: 2023 }],
    [
      'Auditor’s Annual Report 2022/23, Grant Thornton',
      { body: 'Grant Thornton', kind: 'audit', year: 2023, period: '2022/23' },
    ],
    ['Value for money audit 2021-22', { kind: 'audit', year: 2022, period: '2021/22' }],
    ['External audit recommendations (EY)', { body: 'EY', kind: 'audit' }],
    ['Ernst & Young LLP: audit findings', { body: 'EY', kind: 'audit' }],
    ['KPMG audit tracker', { body: 'KPMG', kind: 'audit' }],
    [
      'Mazars LLP annual audit letter 2020 to 2021',
      { body: 'Forvis Mazars', kind: 'audit', year: 2021, period: '2020/21' },
    ],
    ['Azets: audit completion report', { body: 'Azets', kind: 'audit' }],
    ['Bishop Fleming value for money arrangements', { body: 'Bishop Fleming', kind: 'audit' }],
    ['BDO internal audit follow-up', { body: 'BDO', kind: 'audit' }],
    ['Ofsted ILACS inspection 2024', { body: 'Ofsted', kind: 'inspection', year: 2024 }],
    ['CQC assessment of adult social care', { body: 'CQC', kind: 'inspection' }],
    [
      'Regulator of Social Housing: regulatory judgement 2025',
      { body: 'RSH', kind: 'inspection', year: 2025 },
    ],
    ['Housing Ombudsman special investigation', { body: 'Housing Ombudsman', kind: 'other' }],
    ['Local Government and Social Care Ombudsman decisions', { body: 'LGSCO', kind: 'other' }],
    ['Centre for Governance and Scrutiny governance review', { body: 'CfGS', kind: 'other' }],
    ['Section 24 statutory recommendations', { kind: 'audit' }],
    ['Housing plan', {}],
  ])('%s', (head, expected) => {
    expect(read(head)).toMatchObject({ review: { ...unknown, ...expected }, issues: [] });
  });

  test.each([
    [
      'of the review, not of the meeting',
      'Peer challenge 2022 action plan\nAudit Committee, 14 March 2024',
      2022,
    ],
    ['of the review, not of the update', 'Peer challenge 2022: progress update March 2024', 2022],
    [
      'of a sentence that introduces it',
      `Action plan\n${'In the autumn of 2021 the council invited a peer challenge of all that it does, and of how it does it, with partners and with residents, in every part of it.'}`,
      2021,
    ],
    [
      'unknown where only a meeting is dated',
      'Peer challenge action plan\nCabinet meeting of 5 June 2024',
      null,
    ],
    [
      'unknown where only what is to be done is dated',
      'Peer challenge plan\nMeet the Leader more often. Chief Executive April 2031',
      null,
    ],
    ['of a line of its own', 'Peer challenge\nWalsall Council, October 2023', 2023],
    ['unknown where a plan has years', 'Peer challenge action plan\nCorporate Strategy 2022-2026', null],
    ['unknown where it is still to come', 'Action plan\nA further peer challenge is planned for 2026.', null],
  ])('has the year %s', (_, head, year) => {
    expect(read(head).review.year).toBe(year);
  });

  test('is not told from what stands in the table', () => {
    const found = describeText(
      'Recommendation\tResponse\nWrite a plan\tThe LGA peer challenge of 2019 said so',
    );
    expect(found.review).toEqual(unknown);
  });

  test('is left open, with an issue, where the title names two reviewers', () => {
    const found = read('Responses to KPMG and Ofsted reports');
    expect(found.review.body).toBeNull();
    expect(found.issues.map(({ code }) => code)).toEqual(['review-unclear']);
  });

  test('is left open, with an issue, where the title names two years', () => {
    const found = read('Value for money audit 2021/22 and 2022/23');
    expect(found.review).toMatchObject({ kind: 'audit', year: null, period: null });
    expect(found.issues.map(({ code }) => code)).toEqual(['review-unclear']);
  });

  test.each([
    ['a meeting', 'Peer challenge action plan\nCabinet meeting of 5 June 2024', ['5 June 2024']],
    [
      'an update',
      'Peer challenge action plan\nUpdated March 2024\nVersion of 01/04/2024',
      ['March 2024', '01/04/2024'],
    ],
    ['a plan', 'Peer challenge action plan\nCorporate Strategy 2022-2026', ['2022-2026']],
  ])('of no year, though %s is dated at its top, is told with the dates', (_, head, dates) => {
    const { review, issues } = read(head);
    expect(review.year).toBeNull();
    expect(issues.map(({ code }) => code)).toEqual(['review-unclear']);
    for (const date of dates) expect(issues[0]?.message).toContain(date);
  });

  test('is told no dates of what is due', () => {
    const text =
      'Internal Audit Report\nDate: 17 July 2024\n\nRecommendation: Plan.\nOriginal date: 1 May 2025\nPosition at July 2025: done.';
    expect(describeText(text).issues.map(({ message }) => message)).toEqual([
      'Its top is dated (17 July 2024), but not the review: its year is left open; --year says it.',
    ]);
  });

  test('of no year is told no dates where its rows or the name of its file say the year', () => {
    const head = 'Action plan\nCabinet meeting of 5 June 2024';
    expect(read(head, 'peer-challenge-2023.docx')).toMatchObject({ review: { year: 2023 }, issues: [] });
    const rows = [
      'Source\tRecommendation',
      'Internal Audit 2031/32\tSave more',
      'Internal Audit 2031/32\tSpend less',
    ];
    expect(describeText(`${head}\n\n${rows.join('\n')}`).issues).toEqual([]);
  });

  test('of each row is known where a column names it', () => {
    const rows = ['Review\tRecommendation', 'KPMG\tSave more', 'KPMG\tSpend less', 'LGA\tTalk more'];
    const found = describeText(rows.join('\n'));
    expect(found.review.kind).toBe('other');
    expect(found.reviews).toEqual({
      KPMG: { ...unknown, body: 'KPMG', kind: 'audit' },
      LGA: { ...unknown, body: 'LGA', kind: 'peer-challenge' },
    });
  });

  test('of each row is known with its kind and year where a column of sources says them', () => {
    const rows = [
      'Source\tRecommendation',
      'LGA Corporate Peer Challenge 2031\tTalk more',
      'Internal Audit 2031/32\tSave more',
      'Grant Thornton (VFM report 2030/31)\tSpend less',
      'Ofsted ILACS\tLook after them',
      'Our own idea\tDo it',
    ];
    expect(describeText(rows.join('\n')).reviews).toEqual({
      'LGA Corporate Peer Challenge 2031': { body: 'LGA', kind: 'peer-challenge', year: 2031, period: null },
      'Internal Audit 2031/32': { body: 'Internal Audit', kind: 'audit', year: 2032, period: '2031/32' },
      'Grant Thornton (VFM report 2030/31)': {
        body: 'Grant Thornton',
        kind: 'audit',
        year: 2031,
        period: '2030/31',
      },
      'Ofsted ILACS': { body: 'Ofsted', kind: 'inspection', year: null, period: null },
    });
  });

  test('is read from the name of the file where the text does not say', () => {
    expect(read('Action plan', 'lga-peer-challenge_2023.docx').review).toEqual({
      body: 'LGA',
      kind: 'peer-challenge',
      year: 2023,
      period: null,
    });
    expect(read('Peer challenge 2021', 'peer-challenge-2023.docx').review.year).toBe(2021);
  });
});

describe('the date up to which a document reports', () => {
  test.each([
    ['a dated update', 'Update November 24: it goes on.', '2024-11'],
    ['the latest of several', 'It was agreed in May 2023. It was launched in March 2024.', '2024-03'],
    ['with its day', 'The plan was adopted on 5 June 2024.', '2024-06-05'],
    ['what it stands at', 'Position as at 31 March 2024.', '2024-03-31'],
    ['not what is to come', 'It was agreed in May 2023 and will be done in March 2024.', '2023-05'],
    ['not a date to do it by', 'It has been agreed to do it by March 2025.', null],
    ['not a date alone', 'May 2024', null],
  ])('is %s', (_, progress, date) => {
    const text = `Recommendation\tProgress\nWrite a plan\t${progress}`;
    expect(describeText(text).asOf?.date ?? null).toBe(date);
  });
});

describe('the shipped documents say of themselves what the manifest says', () => {
  const { entries } = readManifest(readFileSync(new URL('corpus/corpus.yaml', root), 'utf8'));
  const review = (body: string | null, kind: string | null, year: number | null, period: string | null) => ({
    body,
    kind,
    year,
    period,
  });
  test.each([
    ['lewisham-vfm-audit-2021-22', review(null, null, null, null)],
    ['lewisham-peer-challenge-2022', review('LGA', 'peer-challenge', 2021, null)],
    ['lewisham-vfm-audit-2022-23', review(null, 'audit', 2023, '2022/23')],
    ['sandwell-external-reviews-2023', review(null, 'other', null, null)],
    ['southwark-peer-challenge-2023', review('LGA', 'peer-challenge', 2023, null)],
  ])('%s', (id, said) => {
    const entry = entries.find(({ info }) => info.id === id);
    const text = readFileSync(new URL(`corpus/${entry?.file ?? ''}`, root), 'utf8');
    const found = describeText(text);
    expect(found).toMatchObject({
      council: entry?.info.council,
      gss: entry?.info.gss,
      review: said,
      asOf: { date: entry?.info.asOf?.date },
      issues: [],
    });
    // What is left open is what the document does not say.
    for (const [field, value] of Object.entries(said))
      if (value !== null) expect(value).toBe(entry?.info.review[field as 'year']);
    expect(Object.keys(found.reviews)).toEqual(Object.keys(entry?.info.reviews ?? {}));
  });
});
