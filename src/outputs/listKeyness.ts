import type { KeyPhrase } from '../figures/keyPhrase.ts';
import { countOf } from './countOf.ts';
import { joinList, type Listing } from './listing.ts';
import { printQ, roundShare } from './printShare.ts';

interface ListedPhrase extends KeyPhrase {
  readonly group: string;
  readonly against: string;
  readonly side: string;
  readonly kind: string;
  readonly tests: number;
}

export interface KeynessFrame {
  readonly group: string;
  readonly against: string;
  readonly side: string;
  readonly kind: string;
  /** Phrases tested. */
  readonly tests: number;
  /** Fewest recommendations that hold a phrase. */
  readonly fewest: number;
}

/** Phrases in a terminal; the other formats have all. */
const MOST_SHOWN = 25;

/** Phrases, the surest first. The table for people has the first of them. */
export function listKeyness(
  phrases: readonly KeyPhrase[],
  frame: KeynessFrame,
  isForPeople: boolean,
): Listing<ListedPhrase> {
  const { fewest, ...rest } = frame;
  const rows = phrases.map((phrase) => ({
    ...{ phrase: phrase.phrase, ...rest },
    ...phrase,
    logOdds: roundShare(phrase.logOdds) ?? 0,
    z: roundShare(phrase.z) ?? 0,
    logLikelihood: roundShare(phrase.logLikelihood) ?? 0,
    logRatio: roundShare(phrase.logRatio) ?? 0,
    p: roundShare(phrase.p) ?? 0,
    q: roundShare(phrase.q) ?? 0,
  }));
  const shown = isForPeople ? rows.slice(0, MOST_SHOWN) : rows;
  const more =
    rows.length > shown.length
      ? ` ${countOf(rows.length - shown.length, 'more phrase')} with --format csv.`
      : '';
  return {
    rows: shown,
    csv: [
      { heading: 'phrase', value: ({ phrase }) => phrase },
      { heading: 'group', value: ({ group }) => group },
      { heading: 'against', value: ({ against }) => against },
      { heading: 'side', value: ({ side }) => side },
      { heading: 'kind', value: ({ kind }) => kind },
      { heading: 'count', value: ({ count }) => count },
      { heading: 'of', value: ({ of }) => of },
      { heading: 'other', value: ({ other }) => other },
      { heading: 'ofOther', value: ({ ofOther }) => ofOther },
      { heading: 'bodies', value: ({ bodies }) => bodies },
      { heading: 'logOdds', value: ({ logOdds }) => logOdds },
      { heading: 'z', value: ({ z }) => z },
      { heading: 'logLikelihood', value: ({ logLikelihood }) => logLikelihood },
      { heading: 'logRatio', value: ({ logRatio }) => logRatio },
      { heading: 'p', value: ({ p }) => p },
      { heading: 'q', value: ({ q }) => q },
      { heading: 'tests', value: ({ tests }) => tests },
      { heading: 'examples', value: ({ examples }) => joinList(examples.map(({ words }) => words)) },
      { heading: 'members', value: ({ members }) => joinList(members) },
    ],
    text: [
      { heading: 'Phrase', value: ({ phrase }) => phrase, stretch: 1 },
      { heading: 'Here', value: ({ count, of }) => `${String(count)} of ${String(of)}`, align: 'right' },
      {
        heading: 'There',
        value: ({ other, ofOther }) => `${String(other)} of ${String(ofOther)}`,
        align: 'right',
      },
      { heading: 'z', value: ({ z }) => z.toFixed(1), align: 'right' },
      { heading: 'G²', value: ({ logLikelihood }) => logLikelihood.toFixed(1), align: 'right' },
      { heading: 'Ratio', value: ({ logRatio }) => logRatio.toFixed(1), align: 'right' },
      { heading: 'q', value: ({ q }) => printQ(q), align: 'right' },
      { heading: 'As in', value: ({ examples }) => examples[0]?.words ?? '', stretch: 2, lines: 2 },
    ],
    note: `${countOf(rows.length, 'phrase')} of ${countOf(frame.tests, 'tested', 'tested')}, those of at least ${String(fewest)} recommendations with z of 1.96 or more, the surest first.${more} Words stand in their dictionary form. Here and there: recommendations that hold the phrase, however often. z: log-odds with an informative Dirichlet prior (Monroe and others 2008) in standard deviations. G²: log-likelihood; Ratio: its effect size, 1 is twice as large a share, 2 four times (Hardie). q: Fisher's exact test, adjusted for all phrases tested (Benjamini–Hochberg): where it is large, take the phrase for a hint to read.`,
  };
}
