import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findMentions } from '../../../src/ingest/describe/findMentions.ts';
import { readCouncils, splitName } from '../../../src/ingest/describe/readCouncils.ts';

const csv = readFileSync(new URL('../../../corpus/councils.csv', import.meta.url), 'utf8');
const names = readCouncils(csv);
const show = (text: string): string[] =>
  findMentions(text, names).map(
    ({ councils, full, start, end }) =>
      `${councils[0]?.name ?? ''}${full ? '!' : ''} ${text.slice(start, end)}`,
  );

describe('a text names', () => {
  test.each([
    ['councils and places apart', 'In Walsall the Walsall MBC', ['Walsall Walsall', 'Walsall! Walsall MBC']],
    [
      'a council with all that belongs to its name',
      'the London Borough of Brent.',
      ['Brent! London Borough of Brent'],
    ],
    [
      'several boroughs',
      'London Boroughs of Brent and Ealing',
      ['Brent! London Boroughs of Brent', 'Ealing Ealing'],
    ],
    ['the longest name only', 'North East Lincolnshire', ['North East Lincolnshire North East Lincolnshire']],
    ['in a genitive', 'Sandwell’s plan', ['Sandwell Sandwell’s']],
    [
      'the city before another’s other name',
      'Newcastle upon Tyne',
      ['Newcastle upon Tyne Newcastle upon Tyne'],
    ],
    ['no council in small letters', 'the reading of bury, derby and hart', []],
    ['no council in another’s name', 'Kent Police, University of York', []],
  ])('%s', (_, text, expected) => {
    expect(show(text)).toEqual(expected);
  });

  test('every council of the list by its official name, as itself', () => {
    for (const { name } of names.byGss.values()) {
      const official = officialOf(name);
      // Its official name is that of the region alone.
      if (name === 'Liverpool City Region') continue;
      const [mention] = findMentions(`Report of ${official} on reserves`, names);
      expect([official, mention?.full]).toEqual([official, true]);
      expect(mention?.councils.map((council) => council.name)).toContain(name);
    }
  });
});

function officialOf(name: string): string {
  const row =
    csv.split('\n').find((line) => line.startsWith(`${name},`) || line.startsWith(`"${name}",`)) ?? '';
  return /^(?:"[^"]*"|[^",]*),(?:"([^"]*)"|([^",]*)),/.exec(row)?.slice(1).find(Boolean) ?? '';
}

test('names are found where trying all of them, one by one, finds them', () => {
  const all = [...names.byFirstWord.values()].flat();
  const pool =
    'North East Lincolnshire Somerset York Yorkshire Derby Derbyshire Dales the upon Hull Kingston South'.split(
      ' ',
    );
  let seed = 11;
  const draw = (below: number): number => {
    seed = (seed * 16_807) % 2_147_483_647;
    return seed % below;
  };
  for (let round = 0; round < 300; round += 1) {
    const text = Array.from({ length: 8 }, () => pool[draw(pool.length)]).join(' ');
    const words = splitName(text);
    const expected: string[] = [];
    for (let at = 0; at < words.length;) {
      const here = all.filter((one) => one.words.every((word, index) => words[at + index] === word));
      const longest = here.sort((one, other) => other.words.length - one.words.length)[0];
      const isRegion = longest?.councils.every(({ type }) => type === 'Combined authority');
      if (longest && !isRegion) expected.push(longest.words.join(' '));
      at += longest?.words.length ?? 1;
    }
    expect(findMentions(text, names).map(({ start, end }) => text.slice(start, end).toLowerCase())).toEqual(
      expected,
    );
  }
});
