import type { ThemePair } from '../figures/themePair.ts';
import { countOf } from './countOf.ts';
import { joinList, type Listing } from './listing.ts';
import { roundShare } from './printShare.ts';
import { nameTheme, type ThemeHeading } from './themeHeading.ts';

interface ListedPair extends Omit<ThemePair, 'coefficient'> {
  readonly of: number;
  readonly jaccard: number | null;
  readonly side: string;
  readonly kind: string;
}

/** Pairs in a terminal; the other formats have all. */
const MOST_SHOWN = 25;

/** Pairs of themes that come together, the more frequent first, with their coefficients. */
export function listTogether(
  pairs: readonly ThemePair[],
  themes: readonly ThemeHeading[],
  frame: { readonly of: number; readonly side: string; readonly kind: string },
  isForPeople: boolean,
): Listing<ListedPair> {
  const shown = isForPeople ? pairs.slice(0, MOST_SHOWN) : pairs;
  const more =
    pairs.length > shown.length ? `, ${String(pairs.length - shown.length)} more with --format csv` : '';
  const rows = shown.map(({ coefficient, phi, members, ...pair }) => ({
    ...pair,
    of: frame.of,
    jaccard: roundShare(coefficient),
    phi: roundShare(phi),
    side: frame.side,
    kind: frame.kind,
    members,
  }));
  return {
    rows,
    csv: [
      { heading: 'one', value: ({ one }) => one },
      { heading: 'other', value: ({ other }) => other },
      { heading: 'count', value: ({ count }) => count },
      { heading: 'of', value: ({ of }) => of },
      { heading: 'ofOne', value: ({ ofOne }) => ofOne },
      { heading: 'ofOther', value: ({ ofOther }) => ofOther },
      { heading: 'either', value: ({ either }) => either },
      { heading: 'jaccard', value: ({ jaccard }) => jaccard },
      { heading: 'phi', value: ({ phi }) => phi },
      { heading: 'side', value: ({ side }) => side },
      { heading: 'kind', value: ({ kind }) => kind },
      { heading: 'members', value: ({ members }) => joinList(members) },
    ],
    text: [
      { heading: 'Theme', value: ({ one }) => nameTheme(one, themes), stretch: 1 },
      { heading: 'With', value: ({ other }) => nameTheme(other, themes), stretch: 1 },
      { heading: 'Both', value: ({ count, of }) => `${String(count)} of ${String(of)}`, align: 'right' },
      { heading: 'First', value: ({ ofOne }) => ofOne, align: 'right' },
      { heading: 'Second', value: ({ ofOther }) => ofOther, align: 'right' },
      { heading: 'Jaccard', value: ({ jaccard }) => (jaccard ?? 0).toFixed(2), align: 'right' },
      { heading: 'Phi', value: ({ phi }) => (phi === null ? '–' : phi.toFixed(2)), align: 'right' },
    ],
    note: `${countOf(rows.length, 'pair')} of themes${more}. Jaccard: both as a share of at least one of them, 1 where they never come apart. Phi: their correlation over all recommendations, 0 where they come together as chance would have it.`,
  };
}
