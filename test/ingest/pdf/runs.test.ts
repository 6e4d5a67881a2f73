import { describe, expect, it } from 'vitest';
import { countBridged, coverLine, uniteCovers, type Stretch } from '../../../src/ingest/pdf/cover.ts';
import { findRuns } from '../../../src/ingest/pdf/findRuns.ts';
import { makeLine, type Line } from '../../../src/ingest/pdf/lines.ts';
import { makeRandom, setWords } from './samples.ts';

const line = (y: number, ...cells: readonly (readonly [number, string])[]): Line =>
  makeLine(cells.flatMap(([x, text]) => setWords(text, x, y)));

describe('where lines stand', () => {
  it('covers unite as if each point were painted', () => {
    const random = makeRandom(4);
    const deal = (): Stretch[] => {
      const from = Array.from({ length: 1 + random(5) }, () => random(80));
      return uniteCovers(
        [],
        from.map((at): Stretch => [at, at + 1 + random(12)]),
      );
    };
    const paint = (cover: readonly Stretch[]): boolean[] =>
      Array.from({ length: 100 }, (_, x) => cover.some(([from, to]) => from <= x && x < to));
    for (let round = 0; round < 300; round += 1) {
      const [a, b] = [deal(), deal()];
      const painted = paint(a).map((on, x) => on || paint(b)[x] === true);
      expect(paint(uniteCovers(a, b))).toEqual(painted);
      // Joined where one piece of the line reaches several of the cover.
      const joined = b.reduce(
        (sum, [from, to]) =>
          sum + Math.max(0, a.filter((piece) => piece[0] < to && piece[1] > from).length - 1),
        0,
      );
      expect(countBridged(a, b)).toHaveLength(joined);
    }
  });

  it('a bullet and its text are one piece, two columns are two', () => {
    expect(
      coverLine(line(10, [0, '•'], [20, 'draft it'], [100, 'March 2031'])).map(([from]) => from),
    ).toEqual([0, 100]);
  });
});

describe('columns told by white space', () => {
  const header = line(10, [0, 'Ref'], [50, 'Recommendation'], [300, 'Owner']);
  const first = line(30, [0, 'R1'], [50, 'Write down who decides what, and'], [300, 'Director']);
  const wrapped = line(42, [50, 'publish it.']);
  const second = line(60, [0, 'R2'], [50, 'Review the register.'], [300, 'Head of Audit']);

  it('hold over wrapped lines', () => {
    const [part, ...others] = findRuns([header, first, wrapped, second], null);
    expect(others).toEqual([]);
    expect(part?.kind === 'run' && part.run.cover.map(([from]) => from)).toEqual([0, 50, 300]);
  });

  it('let a heading between rows reach over them', () => {
    const heading = line(50, [0, 'Governance and what it asks for in general']);
    const rows = [header, first, second, line(72, [0, 'R3'], [50, 'Agree a plan.'], [300, 'Director'])];
    const lines = [...rows.slice(0, 2), heading, ...rows.slice(2)];
    const [part] = findRuns(lines, null);
    expect(part?.kind === 'run' && part.run.lines.map(({ spans }) => spans)).toEqual([
      false,
      false,
      true,
      false,
      false,
    ]);
  });

  it('end where prose begins', () => {
    const prose = [100, 112, 124].map((y) =>
      line(y, [0, 'What stands here runs on from one side to the other of the page']),
    );
    const parts = findRuns([header, first, wrapped, second, ...prose], null);
    expect(parts.map(({ kind }) => kind)).toEqual(['run', 'lines']);
  });

  it('are not seen in prose', () => {
    const prose = [10, 22, 34].map((y) =>
      line(y, [0, 'What stands here runs on from one side to the other']),
    );
    expect(findRuns(prose, null).map(({ kind }) => kind)).toEqual(['lines']);
  });

  it('go on over a page end, even where only one column does', () => {
    const [before] = findRuns([header, first, wrapped, second], null);
    const run = before?.kind === 'run' ? before.run : null;
    const rest = [line(10, [50, 'and of what else']), line(22, [50, 'was seen.'])];
    expect(findRuns(rest, run).map(({ kind }) => kind)).toEqual(['run']);
    expect(findRuns(rest, null).map(({ kind }) => kind)).toEqual(['lines']);
  });
});
