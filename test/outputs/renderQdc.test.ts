import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { makeSeededRandom } from '../../src/evaluation/seededRandom.ts';
import { escapeXml } from '../../src/outputs/escapeXml.ts';
import type { DescribedTheme } from '../../src/figures/describedCodebook.ts';
import type { ExportedCodebook } from '../../src/outputs/exportedCodebook.ts';
import { renderQdc } from '../../src/outputs/renderQdc.ts';
import { findAll, readXml, type XmlElement } from '../support/readXml.ts';

const theme = (id: string, more: Partial<DescribedTheme> = {}): DescribedTheme => ({
  ...{ id, name: `Name of ${id}`, core: false, definition: `About ${id}.`, counts: '', not: '' },
  ...{ prominence: 1, terms: [], cancel: [] },
  ...more,
});

const term = (source: string, strength = 'sure', weight = 0.9): DescribedTheme['terms'][number] => ({
  ...{
    term: source,
    strength,
    weight,
    needs: [],
    unless: [],
    side: null,
    negated: null,
    fields: [],
    pos: null,
    line: 1,
  },
});

const book = (themes: readonly DescribedTheme[], more: Partial<ExportedCodebook> = {}): ExportedCodebook => ({
  ...{ codebook: 'sha256:0', title: null, frame: null, groups: {}, abbreviations: {}, frames: [] },
  themes,
  ...more,
});

const frame = {
  id: 'f',
  name: 'Frame',
  places: [
    { id: 'one', name: 'Place one', themes: ['a', 'unknown'] },
    { id: 'two', name: 'Place two', themes: [] },
  ],
};

const read = (codebook: ExportedCodebook): XmlElement => readXml(renderQdc(codebook));
const namesOf = (elements: readonly XmlElement[]): (string | undefined)[] =>
  elements.map(({ attributes }) => attributes['name']);

const nasty = book(
  [
    theme('a', { name: 'A & <B> "quoted" \u0000\uD800 it’s', definition: ']]>\r\n\u0007 £ 😀', core: true }),
    theme('b', { name: 'Place one', terms: [term('=x & <staff>')] }),
    theme('c', { name: 'place ONE', terms: [term('PMO ~ plan', 'hint', 0.2)] }),
  ],
  { frames: [frame], groups: { staff: ['staff', 'team member'], money: ['money'] } },
);

describe('a codebook as REFI-QDA', () => {
  it('has a code for each theme, with a colour of its own', () => {
    const codes = findAll(read(book(['a', 'b', 'c'].map((id) => theme(id)))), 'Code');
    expect(namesOf(codes)).toEqual(['Name of a', 'Name of b', 'Name of c']);
    expect(new Set(codes.map(({ attributes }) => attributes['color'])).size).toBe(3);
    for (const { attributes } of codes) expect(attributes['isCodable']).toBe('true');
  });

  it('says in the description all that the codebook says, with the groups and abbreviations that are used', () => {
    const full = theme('a', {
      counts: 'This.',
      not: 'That.',
      cancel: ['risk of'],
      terms: [
        { ...term('<staff> plan'), needs: ['pay', 'HR'], unless: ['school'] },
        { ...term('PMO', 'hint', 0.2), side: 'asked', negated: 'skip' },
        term('risk register'),
      ],
    });
    const groups = { staff: ['staff', 'team member'], money: ['money'] };
    const abbreviations = { PMO: 'programme management office', HR: 'human resources', ICT: 'computers' };
    const [code] = findAll(read(book([full], { groups, abbreviations })), 'Code');
    expect(code?.children[0]?.text.split('\n')).toEqual([
      'About a.',
      'Counts: This.',
      'Does not count: That.',
      'Terms, sure (0.9): <staff> plan (needs pay or HR; unless school) · risk register',
      'Terms, hint (0.2): PMO (asked only; not where negated)',
      'Not inside: risk of',
      '<staff>: staff, team member',
      'Abbreviations: PMO = programme management office; HR = human resources',
    ]);
  });

  it('has sets for core themes and the places of frames, of codes that are there; none that is empty', () => {
    const root = read(book([theme('a', { core: true }), theme('b')], { frames: [frame] }));
    const [first] = findAll(root, 'Code');
    const sets = findAll(root, 'Set');
    expect(namesOf(sets)).toEqual(['Core themes', 'Frame: Place one']);
    for (const set of sets)
      expect(findAll(set, 'MemberCode').map(({ attributes }) => attributes['guid'])).toEqual([
        first?.attributes['guid'],
      ]);
    expect(findAll(read(book([theme('b')])), 'Sets')).toEqual([]);
  });

  it('stands under the places of a frame that was asked for; a theme without a place stands after them', () => {
    const root = read(book([theme('b'), theme('a')], { frame: 'f', frames: [frame] }));
    const [codes] = findAll(root, 'Codes');
    expect(namesOf(codes?.children ?? [])).toEqual(['Place one', 'Place two', 'Name of b']);
    expect(namesOf(findAll(codes?.children[0] ?? root, 'Code'))).toEqual(['Name of a']);
  });

  it('gives a theme the same id wherever and however often it is exported, and no two things one', () => {
    const ids = (codebook: ExportedCodebook): Map<string | undefined, string | undefined> =>
      new Map(
        [...findAll(read(codebook), 'Code'), ...findAll(read(codebook), 'Set')].map(({ attributes }) => [
          attributes['name'],
          attributes['guid'],
        ]),
      );
    const alone = ids(book([theme('a')]));
    const framed = ids(book([theme('b', { core: true }), theme('a')], { frame: 'f', frames: [frame] }));
    expect(framed.get('Name of a')).toBe(alone.get('Name of a'));
    expect(new Set(framed.values()).size).toBe(framed.size);
  });

  it('gives no name twice, since some programs take each only once', () => {
    const names = namesOf(findAll(read({ ...nasty, frame: 'f' }), 'Code')).map((name) => name?.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
  });

  const hasXmllint = spawnSync('xmllint', ['--version']).error === undefined;
  it.skipIf(!hasXmllint).each([
    ['flat', nasty],
    ['in a frame', { ...nasty, frame: 'f' }],
    ['without sets', book([theme('b')])],
  ])('is valid by the schema of the standard (skipped without xmllint): %s', (_, codebook) => {
    const file = join(mkdtempSync(join(tmpdir(), 'council-themes-')), 'codebook.qdc');
    writeFileSync(file, renderQdc(codebook));
    const schema = fileURLToPath(new URL('../schemas/refiQdaCodebook.xsd', import.meta.url));
    const { status, stderr } = spawnSync('xmllint', ['--noout', '--schema', schema, file], {
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: `${file} validates\n` });
  });
});

describe('text in XML', () => {
  it('comes back as it was, but for what XML has no place for', () => {
    const random = makeSeededRandom(7);
    const pool = [
      '&',
      '<',
      '>',
      '"',
      "'",
      '\r',
      '\n',
      '\t',
      '\u0000',
      '\u0008',
      '\uD83D',
      '\uDE00',
      '\uFFFE',
    ];
    const forbidden = (point: number): boolean =>
      (point < 32 && ![9, 10, 13].includes(point)) ||
      (point >= 0xd800 && point <= 0xdfff) ||
      point === 0xfffe ||
      point === 0xffff;
    for (let round = 0; round < 500; round += 1) {
      const text = Array.from(
        { length: 12 },
        () => (random() < 0.6 ? pool[Math.floor(random() * pool.length)] : 'é') ?? '',
      ).join('');
      const kept = [...text].map((sign) => (forbidden(sign.codePointAt(0) ?? 0) ? '\uFFFD' : sign)).join('');
      expect(readXml(`<a b="${escapeXml(text)}">${escapeXml(text)}</a>`)).toEqual({
        ...{ name: 'a', attributes: { b: kept }, children: [], text: kept },
      });
    }
  });
});
