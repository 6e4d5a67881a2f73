import { describe, expect, it } from 'vitest';
import { makeSeededRandom } from '../../src/evaluation/seededRandom.ts';
import { buildColumnModel } from '../../src/recommendations/columnModel.ts';

const WORDS = 'risk register contract savings programme housing repairs budget audit committee'.split(' ');

/** The fit as the formula says it, with nothing kept from one question to the next. */
function fitSlowly(rows: readonly (readonly string[])[], slots: number, text: string, slot: number): number {
  const words = [...new Set(text.split(' ').filter((word) => word !== ''))];
  const columns = Array.from({ length: slots }, (_, at) =>
    rows.map((row) => row[at] ?? '').filter((cell) => cell !== ''),
  );
  const known = columns.flatMap((cells, at) => (cells.length >= 4 ? [at] : []));
  if (known.length === 0 || words.length === 0) return 0;
  if (!known.includes(slot)) return -1;
  // A text that stands in several columns belongs to that in which it was met last.
  let home = -1;
  for (const row of rows) for (const [at, cell] of row.entries()) if (cell === text) home = at;
  const scores = known.map((at) => {
    const cells = columns[at] ?? [];
    const less = at === home ? 1 : 0;
    const lengths = cells.map((cell) => Math.log(cell.length));
    const mean = lengths.reduce((sum, value) => sum + value, 0) / lengths.length;
    const variance = lengths.reduce((sum, value) => sum + (value - mean) ** 2, 0) / lengths.length;
    const deviation = Math.max(0.3, Math.sqrt(variance));
    const likely = words.map((word) => {
      const holding = cells.filter((cell) => cell.split(' ').includes(word)).length;
      return Math.log((holding - less + 0.5) / (cells.length - less + 1));
    });
    const ofWords = likely.reduce((sum, value) => sum + value, 0) / Math.sqrt(words.length);
    return ofWords - 0.5 * ((Math.log(text.length) - mean) / deviation) ** 2 - Math.log(deviation);
  });
  const all = Math.log(scores.reduce((sum, value) => sum + Math.exp(value), 0));
  return Math.max(-4, (scores[known.indexOf(slot)] ?? -4) - all);
}

describe('buildColumnModel', () => {
  it('fits each text to each column as the formula says, in whatever order it is asked, on 100 random tables', () => {
    const random = makeSeededRandom(5);
    const pick = (count: number): number => Math.floor(random() * count);
    const say = (): string => Array.from({ length: pick(6) }, () => WORDS[pick(WORDS.length)]).join(' ');
    for (let round = 0; round < 100; round += 1) {
      const slots = 2 + pick(4);
      const rows = Array.from({ length: pick(9) }, () => Array.from({ length: slots }, say));
      const model = buildColumnModel(rows, slots);
      const texts = [...rows.flat(), say(), say(), ''];
      for (let question = 0; question < 30; question += 1) {
        const text = texts[pick(texts.length)] ?? '';
        const slot = pick(slots);
        expect(model.fit(text, slot), JSON.stringify({ rows, text, slot })).toBeCloseTo(
          fitSlowly(rows, slots, text, slot),
          9,
        );
      }
    }
  });
});
