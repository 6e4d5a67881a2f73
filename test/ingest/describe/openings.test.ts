import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { describeDocument } from '../../../src/ingest/describe/describeDocument.ts';
import { readCouncils } from '../../../src/ingest/describe/readCouncils.ts';
import { readHtml } from '../../../src/ingest/html/readHtml.ts';
import { readText } from '../../../src/ingest/readText.ts';

const csv = readFileSync(new URL('../../../corpus/councils.csv', import.meta.url), 'utf8');
const names = readCouncils(csv);

/** What an opening says: council, reviewer, kind, year; "-" where it does not say, "2" where it names two. */
type Said = readonly [council: string, body: string, kind: string, year: string];

const ROWS = [
  'Recommendation\tResponse\tOwner',
  'The council should review its reserves.\tAgreed\tDirector of Finance',
  'The council should publish its plan.\tAgreed\tHead of Policy',
].join('\n');

/** Made-up openings of documents, each before a table: title page, letter head, front sheet, running text. */
const OPENINGS: readonly (readonly [why: string, opening: string, said: Said])[] = [
  // Title pages
  [
    'title page',
    'Walsall Council\nCorporate Peer Challenge\nAction Plan\nMarch 2033',
    ['Walsall', '-', 'peer-challenge', '2033'],
  ],
  [
    'title in one line',
    'Kirklees Council – LGA Corporate Peer Challenge 2032 – Action Plan',
    ['Kirklees', 'LGA', 'peer-challenge', '2032'],
  ],
  [
    'LGA feedback report',
    'LGA Corporate Peer Challenge\nFeedback report\nEast Suffolk Council\n14–17 June 2032',
    ['East Suffolk', 'LGA', 'peer-challenge', '2032'],
  ],
  [
    'peer challenge with its days',
    'Corporate Peer Challenge\nNorth Devon Council\n5th to 8th November 2031\nFeedback Report',
    ['North Devon', '-', 'peer-challenge', '2031'],
  ],
  [
    'progress review',
    'LGA Corporate Peer Challenge – Progress Review\nRother District Council\n12 May 2033\nFeedback',
    ['Rother', 'LGA', 'peer-challenge', '2033'],
  ],
  [
    'progress review, year in its line',
    'Corporate Peer Challenge Progress Review 2033\nRugby Borough Council',
    ['Rugby', '-', 'peer-challenge', '2033'],
  ],
  [
    'auditor’s annual report',
    'Auditor’s Annual Report on Hastings Borough Council\n2031/32\nFebruary 2033\nGrant Thornton UK LLP',
    ['Hastings', 'Grant Thornton', 'audit', '2032 2031/32'],
  ],
  [
    'audit findings, year ended',
    'The Audit Findings for Medway Council\nYear ended 31 March 2032\nForvis Mazars',
    ['Medway', 'Forvis Mazars', 'audit', '2032 2031/32'],
  ],
  [
    'value for money',
    'Value for Money arrangements 2031-32\nBolsover District Council\nInterim report',
    ['Bolsover', '-', 'audit', '2032 2031/32'],
  ],
  [
    'internal audit',
    'Internal Audit Report: Payroll\nWyre Council\nIssued: 4 July 2032',
    ['Wyre', '-', 'audit', '2032'],
  ],
  [
    'statutory recommendations',
    'Statutory recommendations made under section 24 of the Local Audit and Accountability Act 2014\nThurrock Council\nOctober 2031',
    ['Thurrock', '-', 'audit', '2031'],
  ],
  [
    'public interest report',
    'Report in the Public Interest: Croydon Council\nGrant Thornton\nJanuary 2032',
    ['Croydon', 'Grant Thornton', 'audit', '2032'],
  ],
  [
    'Ofsted',
    'Ofsted inspection of local authority children’s services\nInspection of Torbay children’s services\nInspection dates: 6 to 17 March 2032',
    ['Torbay', 'Ofsted', 'inspection', '2032'],
  ],
  [
    'CQC',
    'Care Quality Commission\nWokingham Borough Council: local authority assessment\nMay 2032',
    ['Wokingham', 'CQC', 'inspection', '2032'],
  ],
  [
    'SEND',
    'Area SEND inspection of Southend-on-Sea Local Area Partnership\nInspection dates: 3 to 7 June 2031\nOfsted and Care Quality Commission',
    ['Southend-on-Sea', '2', 'inspection', '2031'],
  ],
  [
    'regulator',
    'Regulator of Social Housing\nRegulatory judgement: Guildford Borough Council\n28 February 2033',
    ['Guildford', 'RSH', 'inspection', '2033'],
  ],
  [
    'best value',
    'Best Value Inspection Report\nTower Hamlets Council\nPresented to the Secretary of State, November 2032',
    ['Tower Hamlets', '-', 'inspection', '-'],
  ],
  [
    'commissioners',
    'Letter from the Commissioners to Slough Borough Council\nDLUHC',
    ['Slough', 'MHCLG', 'other', '-'],
  ],
  [
    'CIPFA',
    'CIPFA Financial Resilience Review of Havering London Borough Council\n2032',
    ['Havering', 'CIPFA', 'other', '2032'],
  ],
  [
    'CfGS',
    'Centre for Governance and Scrutiny\nScrutiny Improvement Review – Boston Borough Council',
    ['Boston', 'CfGS', 'other', '-'],
  ],
  [
    'ombudsman',
    'Housing Ombudsman\nSpecial report on Lambeth Council\n2031',
    ['Lambeth', 'Housing Ombudsman', 'other', '2031'],
  ],
  [
    'scrutiny review',
    'Buckinghamshire Council\nScrutiny Review of Pollution in Rivers\nFinal Report, June 2032',
    ['Buckinghamshire', '-', 'other', '2032'],
  ],
  [
    'annual governance statement',
    'Annual Governance Statement 2031/32\nMid Suffolk District Council',
    ['Mid Suffolk', '-', '-', '-'],
  ],
  ['nothing said', 'Action Plan\nProgress to date', ['-', '-', '-', '-']],
  ['the Council only', 'The Council\nImprovement Plan\nDirector of Finance', ['-', '-', '-', '-']],
  // Names of councils
  [
    '& for and',
    'Tonbridge & Malling Borough Council\nAudit tracker',
    ['Tonbridge and Malling', '-', 'audit', '-'],
  ],
  ['and for &', 'Brighton and Hove City Council\nAudit tracker', ['Brighton and Hove', '-', 'audit', '-']],
  [
    'St. with its stop',
    'St. Albans City and District Council\nAudit tracker',
    ['St Albans', '-', 'audit', '-'],
  ],
  ['St without it', 'St Helens Borough Council\nAudit tracker', ['St. Helens', '-', 'audit', '-']],
  ['Saint', 'Saint Helens Council\nAudit tracker', ['St. Helens', '-', 'audit', '-']],
  ['Newcastle City', 'Newcastle City Council\nAudit tracker', ['Newcastle upon Tyne', '-', 'audit', '-']],
  [
    'Newcastle, the borough',
    'Newcastle-under-Lyme Borough Council\nAudit tracker',
    ['Newcastle-under-Lyme', '-', 'audit', '-'],
  ],
  ['Newcastle alone may be either', 'Newcastle Action Plan\nNewcastle', ['-', '-', '-', '-']],
  ['Durham County Council', 'Durham County Council\nAudit tracker', ['County Durham', '-', 'audit', '-']],
  [
    'two in a title',
    'Durham County Council and Darlington Borough Council\nAudit tracker',
    ['2', '-', 'audit', '-'],
  ],
  [
    'a shared service',
    'South Hams District Council & West Devon Borough Council\nCorporate Peer Challenge 2032',
    ['2', '-', 'peer-challenge', '2032'],
  ],
  [
    'Royal Borough of',
    'The Royal Borough of Windsor & Maidenhead\nAudit tracker',
    ['Windsor and Maidenhead', '-', 'audit', '-'],
  ],
  [
    'Royal Borough of, a London one',
    'Royal Borough of Greenwich\nAudit tracker',
    ['Greenwich', '-', 'audit', '-'],
  ],
  [
    'London Borough of',
    'London Borough of Richmond upon Thames\nAudit tracker',
    ['Richmond upon Thames', '-', 'audit', '-'],
  ],
  [
    'London Borough behind',
    'Hounslow London Borough Council\nAudit tracker',
    ['Hounslow', '-', 'audit', '-'],
  ],
  ['LB', 'LB Hillingdon – audit tracker', ['Hillingdon', '-', 'audit', '-']],
  ['City of London', 'City of London Corporation\nAudit tracker', ['City of London', '-', 'audit', '-']],
  ['Westminster', 'Westminster City Council\nAudit tracker', ['Westminster', '-', 'audit', '-']],
  [
    'a combined authority',
    'West Yorkshire Combined Authority\nInternal audit tracker',
    ['West Yorkshire', '-', 'audit', '-'],
  ],
  ['a region, no council', 'Improving services across West Yorkshire\nAction plan', ['-', '-', '-', '-']],
  [
    'a county beside a town of the name',
    'Bedford Borough Council\nAudit tracker',
    ['Bedford', '-', 'audit', '-'],
  ],
  [
    'a name that was another’s',
    'Northamptonshire County Council\nAudit tracker',
    ['Northamptonshire', '-', 'audit', '-'],
  ],
  [
    'a council that is no more',
    'Aylesbury Vale District Council\nAudit tracker',
    ['Aylesbury Vale', '-', 'audit', '-'],
  ],
  [
    'a council in capitals',
    'BASINGSTOKE AND DEANE BOROUGH COUNCIL\nAUDIT TRACKER',
    ['Basingstoke and Deane', '-', 'audit', '-'],
  ],
  ['hyphens left out', 'Stoke on Trent City Council\nAudit tracker', ['Stoke-on-Trent', '-', 'audit', '-']],
  [
    'council before the name',
    'Council of the City of Wakefield\nAudit tracker',
    ['Wakefield', '-', 'audit', '-'],
  ],
  ['a word that is a place', 'Reading the signs: action plan\nBath and beyond', ['-', '-', '-', '-']],
  // Who is only mentioned
  [
    'an example',
    'Action plan\n\nThe team pointed to good practice elsewhere, for example at Wigan Council and at Leeds City Council, from which we will learn as we go on.',
    ['-', '-', '-', '-'],
  ],
  [
    'the council, and an example',
    'Improvement plan\n\nEpping Forest District Council welcomes the report and will look at what Wigan Council has done since then, and at the work of others.',
    ['Epping Forest', '-', '-', '-'],
  ],
  [
    'peers and where they are from',
    'Corporate Peer Challenge\nTendring District Council\n\nThe peer team\n\n• Ann Lee, Chief Executive, Maldon District Council\n• Councillor Bo Khan, Leader, Dacorum Borough Council\n• Cy Brown, Director, Fenland District Council',
    ['Tendring', '-', 'peer-challenge', '-'],
  ],
  ['the address in a foot', 'Improvement plan\n\nwww.cherwell.gov.uk', ['Cherwell', '-', '-', '-']],
  [
    'a council’s hospital',
    'Action plan\n\nColchester Hospital and Ipswich Hospital agreed.',
    ['-', '-', '-', '-'],
  ],
  // Letters and front sheets
  [
    'letter head',
    'Swale Borough Council\nSwale House\nEast Street\nSittingbourne\n\nDear Chief Executive\n\nCorporate Peer Challenge: progress review, 9 May 2032',
    ['Swale', '-', 'peer-challenge', '2032'],
  ],
  [
    'letter of a reviewer',
    'Local Government Association\n18 Smith Square\nLondon\n\n4 June 2032\n\nDear Ann,\n\nFinance peer review of Cannock Chase District Council',
    ['Cannock Chase', 'LGA', 'peer-challenge', '2032'],
  ],
  [
    'front sheet',
    'Report to: Cabinet\nDate: 14 March 2033\nReport of: Leader of the Council\nSubject: Corporate Peer Challenge 2032 – Action Plan\nWard: All',
    ['-', '-', 'peer-challenge', '2032'],
  ],
  [
    'front sheet with the council',
    'Stroud District Council\nAudit and Standards Committee\n14 March 2033\nReport title: External audit recommendations 2031/32',
    ['Stroud', '-', 'audit', '2032 2031/32'],
  ],
  ['a meeting is no review', 'Audit Committee\n14 March 2033\nAction tracker', ['-', '-', '-', '-']],
  [
    'a committee on audit is no auditor',
    'Audit and Governance Committee – actions from the last meeting',
    ['-', '-', '-', '-'],
  ],
  [
    'mention of a firm in passing',
    'Improvement plan\n\nOur advisers, who have worked with KPMG and Deloitte before, will help.',
    ['-', '-', '-', '-'],
  ],
  [
    'Ofsted-style',
    'Improvement plan\n\nWe will hold Ofsted-style reviews each year and a CQC-type visit.',
    ['-', '-', '-', '-'],
  ],
  [
    'another review in passing',
    'Corporate Peer Challenge action plan\n\nThe Ofsted inspection of 2029 and the audit report of 2030 said the same.',
    ['-', '-', 'peer-challenge', '-'],
  ],
  [
    'an audit response to a peer challenge',
    'Response to the LGA Corporate Peer Challenge, for the Audit Committee',
    ['-', 'LGA', 'peer-challenge', '-'],
  ],
  [
    'introduced in a sentence',
    'Action plan\n\nIn October 2031 the Local Government Association carried out a corporate peer challenge of Tandridge District Council, and made nine recommendations to it.',
    ['Tandridge', 'LGA', 'peer-challenge', '2031'],
  ],
  [
    'date of a draft',
    'Peer challenge action plan\nVersion 3, last updated 4 May 2033',
    ['-', '-', 'peer-challenge', '-'],
  ],
  [
    'a plan’s own years',
    'Improvement and Recovery Plan 2031-2034\nWirral Council',
    ['Wirral', '-', '-', '-'],
  ],
  [
    'Councils behind two names',
    'Adur & Worthing Councils\nCorporate Peer Challenge 2032',
    ['2', '-', 'peer-challenge', '2032'],
  ],
  [
    'District Councils behind two names',
    'Vale of White Horse and South Oxfordshire District Councils\nAudit tracker',
    ['2', '-', 'audit', '-'],
  ],
  [
    'front sheet as a table',
    'Report to:\tCabinet\nDate:\t14 March 2033\nTitle:\tWirral Council: LGA Corporate Peer Challenge 2032',
    ['Wirral', 'LGA', 'peer-challenge', '2032'],
  ],
  [
    'an author with the name of a place',
    'Audit tracker\nReport author: Paul Bolton\nContact: Cllr Ann Lincoln',
    ['-', '-', 'audit', '-'],
  ],
  ['several years', 'VFM recommendations for the years 2029/30 – 2031/32', ['-', '-', 'audit', '-']],
  [
    'what is outstanding at a day',
    'Internal Audit Follow-up Report\nRecommendations outstanding at 31 December 2032\nClient: Broxtowe Borough Council',
    ['Broxtowe', '-', 'audit', '-'],
  ],
  [
    'peers beside their review',
    'Peterborough City Council\nFinance Peer Review\nIn partnership with CIPFA and LGA',
    ['Peterborough', '2', 'peer-challenge', '-'],
  ],
  [
    'minutes',
    'Minutes of the Audit & Governance Committee held on 8 July 2031\nPresent: Cllr Kent, Cllr Stafford\nThe External Auditor (EY) presented the Audit Results Report for 2030/31.',
    ['-', 'EY', 'audit', '2031 2030/31'],
  ],
  [
    'focused visit',
    'Focused visit to Plymouth children’s services\n\nThis letter summarises the findings of the focused visit to Plymouth children’s services on 2 and 3 December 2031.',
    ['Plymouth', '-', 'inspection', '2031'],
  ],
  [
    'a partnership of auditors',
    'Internal Audit Report: Payroll\nVeritau\nHarrogate Borough Council',
    ['Harrogate', 'Veritau', 'audit', '-'],
  ],
  [
    'year ended, and the month of the report',
    'Auditor’s Annual Report on Rutland County Council\nYear ended 31 March 2032\nJanuary 2033\nKPMG LLP',
    ['Rutland', 'KPMG', 'audit', '2032 2031/32'],
  ],
  [
    'year ended in December',
    'Audit report: Dudley Council\nYear ended 31 December 2032',
    ['Dudley', '-', 'audit', '2032'],
  ],
  [
    'a review named with its date, then progress with another',
    'Peer Challenge Action Plan\nRutland County Council. LGA Corporate Peer Challenge, 21–24 March 2032. Progress at October 2032.',
    ['Rutland', 'LGA', 'peer-challenge', '2032'],
  ],
  [
    'progress in a later year than the review',
    'Peer Challenge Action Plan\nRutland County Council. LGA Corporate Peer Challenge, March 2032. Progress at October 2033.',
    ['Rutland', 'LGA', 'peer-challenge', '2032'],
  ],
  [
    'a review that was once',
    'Action plan\nDudley Council. There was an Ofsted inspection of it in 2029.',
    ['Dudley', '-', '-', '-'],
  ],
  [
    'a committee’s own review',
    'Youth Services Scrutiny Review\nLondon Borough of Havering, People Overview and Scrutiny Sub-Committee, April 2034',
    ['Havering', '-', 'other', '2034'],
  ],
  [
    'a committee’s own review, dated below it',
    'Dudley Council\nScrutiny review of parking\nPlace Scrutiny Panel\nApril 2034',
    ['Dudley', '-', 'other', '2034'],
  ],
  [
    'a scrutiny committee on the review of others',
    'Peer challenge action plan\nDudley Council\nPlace Scrutiny Committee, 4 April 2034',
    ['Dudley', '-', 'peer-challenge', '-'],
  ],
  ['two years', 'Audit recommendations 2030/31 and 2031/32', ['-', '-', 'audit', '2']],
];

/** Made-up web pages: what stands in their titles, and what in their text. */
const PAGES: readonly (readonly [why: string, title: string, body: string, said: Said])[] = [
  [
    'agenda item',
    'Agenda item - Corporate Peer Challenge Action Plan - Dudley Council',
    '<h1>Agenda item</h1><h2>Corporate Peer Challenge Action Plan</h2><p>Meeting of Cabinet, Wednesday 12 March 2033 6.00 pm (Item 7.)</p>',
    ['Dudley', '-', 'peer-challenge', '-'],
  ],
  [
    'issue details',
    'Issue details - External Audit Recommendations 2031/32 | Bromley Council',
    '<h1>Issue details</h1><h2>External Audit Recommendations 2031/32</h2>',
    ['Bromley', '-', 'audit', '2032 2031/32'],
  ],
  [
    'name first',
    'Oldham Council | Peer review action plan',
    '<h1>Peer review action plan</h1>',
    ['Oldham', '-', 'peer-challenge', '-'],
  ],
  [
    'place alone in the title',
    'Corporate Peer Challenge - Rotherham Metropolitan Borough Council',
    '<h1>Corporate Peer Challenge 2032</h1>',
    ['Rotherham', '-', 'peer-challenge', '2032'],
  ],
  ['no council in the title', 'Agenda item - Action plan', '<h1>Action plan</h1>', ['-', '-', '-', '-']],
  [
    'a site of another',
    'News - LGA',
    '<h1>Thanet District Council: corporate peer challenge</h1>',
    ['Thanet', 'LGA', 'peer-challenge', '-'],
  ],
];

/** Documents without a table, of which the recommendations begin near the top. */
const LISTS: readonly (readonly [why: string, text: string, said: Said])[] = [
  [
    'what an answer says is due',
    'Auditor’s Annual Report 2032, Dudley Council\n\nImprovement recommendation 1\nThe Council should review its reserves.\nManagement comments\nAgreed.\nTimescale: July 2033',
    ['Dudley', '-', 'audit', '2032'],
  ],
  [
    'what is due, with no recommendation above it',
    'LGA peer challenge of Dudley Council 2032\nReduce waiting lists\nTarget date: March 2034\nDue\nMay 2035',
    ['Dudley', 'LGA', 'peer-challenge', '2032'],
  ],
  [
    'what stands below the label of a date',
    'LGA peer challenge of Dudley Council 2032\nRecommendation 1: Reduce waiting lists\nTarget date\nMarch 2034',
    ['Dudley', 'LGA', 'peer-challenge', '2032'],
  ],
  [
    'the heading of the section that a recommendation stands in',
    'Internal Audit Progress Report\nTo: Audit Committee, Dudley Council\nFrom: Head of Internal Audit\nDate: 17 July 2034\n\nPayroll 2032/33\nRecommendation: Leavers should be removed from the payroll.\n\nFleet 2033/34\nRecommendation: Fuel cards should be cancelled.',
    ['Dudley', '-', 'audit', '-'],
  ],
  [
    'the last line of a title page, before the first recommendation',
    'Corporate Peer Challenge\nDudley Council, October 2032\nRecommendation 1\nThe Council should plan.\nJuly 2033',
    ['Dudley', '-', 'peer-challenge', '2032'],
  ],
  [
    'a title that is the recommendations',
    'Recommendations\nPeer challenge of Dudley Council\nMarch 2032',
    ['Dudley', '-', 'peer-challenge', '2032'],
  ],
];

/** File names, over a table alone. */
const FILES: readonly (readonly [name: string, said: Said])[] = [
  ['Walsall-CPC-Action-Plan-2032.xlsx', ['Walsall', '-', 'peer-challenge', '2032']],
  ['Appendix A - LGA peer challenge action plan.docx', ['-', 'LGA', 'peer-challenge', '-']],
  ['external_audit_recommendations_2031-32.csv', ['-', '-', 'audit', '2032 2031/32']],
  ['tandridge_dc_ofsted_improvement_plan.pdf', ['Tandridge', 'Ofsted', 'inspection', '-']],
  ['GT AAR 2031-32 Rutland.pdf', ['Rutland', '-', 'audit', '2032 2031/32']],
  ['CPC_Review_Breckland_Feb2033.pdf', ['Breckland', '-', 'peer-challenge', '2033']],
  ['tracker v3 14.03.2033.xlsx', ['-', '-', '-', '-']],
  ['Item 9 Audit Committee 14 March 2033.pdf', ['-', '-', '-', '-']],
];

function describeSaid(source: ReturnType<typeof readText>, file: string): Said {
  const { council, review, unclear } = describeDocument(source, file, names);
  const open = (value: string | null, issues: readonly unknown[]): string =>
    value ?? (issues.length > 0 ? '2' : '-');
  const year = review.year === null ? null : [review.year, review.period].filter(Boolean).join(' ');
  return [
    open(council, unclear.council),
    open(review.body, unclear.body),
    review.kind ?? '-',
    open(
      year,
      unclear.year.filter(({ message }) => message.includes('names')),
    ),
  ];
}

describe('an opening says council, reviewer, kind and year', () => {
  test.each(OPENINGS)('%s', (_, opening, said) => {
    expect(describeSaid(readText(`${opening}\n\n${ROWS}`), 'document.txt')).toEqual(said);
  });
});

describe('a list of recommendations says them above its first', () => {
  test.each(LISTS)('not by %s', (_, text, said) => {
    expect(describeSaid(readText(text), 'document.txt')).toEqual(said);
  });

  test('not by headings of sections that are of several years', () => {
    const sections = ['2032/33', '2033/34'].map(
      (year) => `<h3>Audit of payroll ${year}</h3><p>The Council should plan for the years to come.</p>`,
    );
    const html = `<body><h1>Action plan</h1>${'<p>It is to be read with care by all.</p>'.repeat(8)}${sections.join('')}</body>`;
    expect(describeSaid(readHtml(html, 'html'), 'page.html')).toEqual(['-', '-', '-', '-']);
  });
});

describe('a web page says them', () => {
  const table = ROWS.split('\n')
    .map(
      (row) =>
        `<tr>${row
          .split('\t')
          .map((cell) => `<td>${cell}</td>`)
          .join('')}</tr>`,
    )
    .join('');

  test.each(PAGES)('%s', (_, title, body, said) => {
    const html = `<html><head><title>${title}</title></head><body>${body}<table>${table}</table></body></html>`;
    expect(describeSaid(readHtml(html, 'html'), 'page.html')).toEqual(said);
  });
});

describe('the name of a file says them', () => {
  test.each(FILES)('%s', (name, said) => {
    expect(describeSaid(readText(ROWS), name)).toEqual(said);
  });
});

test('every council that is, by its official name, is told from every other', () => {
  const rows = csv
    .split('\n')
    .slice(2)
    .map((row) =>
      [...row.matchAll(/("[^"]*"|[^,]*)(?:,|$)/g)].map(([, cell = '']) => cell.replaceAll('"', '')),
    );
  const wrong = rows.flatMap(([name = '', official = '', gss, , , , , , , until]) => {
    // One stands in the list as the region alone.
    if (until !== '' || !/council|corporation|authority|borough/i.test(official)) return [];
    const found = describeDocument(readText(`${official}\nAction plan\n\n${ROWS}`), 'document.txt', names);
    return found.gss === gss ? [] : [`${name}: ${found.council ?? 'unknown'}`];
  });
  expect(rows.length).toBeGreaterThan(380);
  expect(wrong).toEqual([]);
});

test('a column that is headed Audit is no review', () => {
  const rows = ['Recommendation\tAudit\tOfsted\tOwner', 'Review the reserves\tYes\tNo\tHead of Audit'];
  expect(describeSaid(readText(rows.join('\n')), 'document.csv')).toEqual(['-', '-', '-', '-']);
});
