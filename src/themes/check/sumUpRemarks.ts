import type { Codebook } from '../codebook.ts';
import type { Remark, RemarkKind } from './remark.ts';

/** What there is much of in any wide codebook, as what is said of a theme's count of it. */
const summed: Readonly<Partial<Record<RemarkKind, string>>> = {
  'shared-hint': 'hints shared with another theme',
  single: 'found in one recommendation only, and long',
  never: 'found nowhere here',
  'never-cancels': 'found nowhere here',
};

/** The remarks with one for each theme, at its first term's line, in place of those of which a codebook has many. */
export function sumUpRemarks(remarks: readonly Remark[], { themes }: Codebook): Remark[] {
  const kept = remarks.filter(({ kind }) => summed[kind] === undefined);
  const counts = (Object.entries(summed) as [RemarkKind, string][]).flatMap(([kind, words]) =>
    themes.flatMap((theme): Remark[] => {
      const own = remarks.filter((remark) => remark.kind === kind && remark.theme === theme.id);
      const [first] = own;
      if (!first) return [];
      const [of, what] =
        kind === 'never-cancels' ? [theme.cancel, 'cancelling terms'] : [theme.terms, 'terms'];
      const message = `${theme.id}: ${String(own.length)} of ${String(of.length)} ${what}: ${words}`;
      return [{ ...first, term: null, message, count: own.length }];
    }),
  );
  return [...kept, ...counts];
}
