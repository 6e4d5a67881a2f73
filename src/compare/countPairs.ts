import type { ThemePair } from '../figures/themePair.ts';
import type { Recommendation } from '../model.ts';
import type { CountedTheme } from './countThemes.ts';
import { measurePhi } from '../statistics/phi.ts';
import { hasSide, type SideMode } from './sides.ts';

/** Every two themes that come together at least once, the more frequent first. */
export function countPairs(
  themes: readonly Pick<CountedTheme, 'id'>[],
  records: readonly Recommendation[],
  mode: SideMode,
): ThemePair[] {
  const sets = themes.map(({ id }) => ({
    id,
    members: new Set(records.filter((record) => hasSide(record, id, mode))),
  }));
  const pairs = sets.flatMap((one, index) =>
    sets.slice(index + 1).map((other): ThemePair => {
      const both = [...one.members].filter((record) => other.members.has(record));
      const count = both.length;
      const either = one.members.size + other.members.size - count;
      return {
        one: one.id,
        other: other.id,
        count,
        ofOne: one.members.size,
        ofOther: other.members.size,
        either,
        coefficient: either === 0 ? 0 : count / either,
        phi: measurePhi(count, one.members.size, other.members.size, records.length),
        members: both.map(({ id }) => id),
      };
    }),
  );
  return pairs.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
}
