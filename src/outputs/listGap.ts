import { format } from 'd3';
import { countOf } from './countOf.ts';
import type { Listing } from './listing.ts';
import { nameTheme, type ThemeHeading } from './themeHeading.ts';

interface GapCount {
  readonly both: number;
  readonly askedOnly: number;
  readonly answeredOnly: number;
  readonly neither: number;
}

interface ShareScore {
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/** How often the tags are right where they say that one side has a theme and the other has not. */
export interface FlagScore {
  readonly shown: number;
  readonly there: number;
  readonly right: number;
  readonly precision: ShareScore | null;
  readonly recall: ShareScore | null;
}

export interface ThemeGapScore {
  readonly id: string;
  readonly of: number;
  readonly labels: GapCount;
  readonly tags: GapCount;
  readonly same: number;
  readonly askedWithoutAnswer: FlagScore;
  readonly answeredWithoutAsk: FlagScore;
}

/** The gap between asked and answered in one set, against labels on one basis. */
export interface GapScore {
  readonly name: string;
  readonly against: string;
  readonly records: number;
  readonly themes: readonly ThemeGapScore[];
  readonly total: ThemeGapScore;
}

const decimals = format('.2f');

/** One row per theme and one for all: how often labels, and tags, see both sides, one, or none. */
export function listGap(
  { name, records, themes, total }: GapScore,
  headings: readonly ThemeHeading[],
): Listing<ThemeGapScore> {
  const compare =
    (kind: keyof GapCount) =>
    ({ labels, tags }: ThemeGapScore): string =>
      `${String(labels[kind])} / ${String(tags[kind])}`;
  return {
    rows: [...themes, total],
    csv: [],
    text: [
      {
        heading: 'Theme',
        value: ({ id }) => (id === total.id ? 'All of these' : nameTheme(id, headings)),
        stretch: 1,
      },
      { heading: 'Both', value: compare('both'), align: 'right' },
      { heading: 'Asked only', value: compare('askedOnly'), align: 'right' },
      { heading: 'Answered only', value: compare('answeredOnly'), align: 'right' },
      { heading: 'Neither', value: compare('neither'), align: 'right' },
      { heading: 'Alike', value: ({ same, of }) => `${String(same)} of ${String(of)}`, align: 'right' },
    ],
    group: () => name,
    note: `First the labels, then the tags, over ${countOf(records, 'recommendation')} labelled on both sides. Alike: labels and tags say the same of both.`,
  };
}

interface FlagRow extends FlagScore {
  readonly figure: string;
  readonly flag: string;
}

/** Two rows per figure: how far to believe the tags where they see a theme on one side only. */
export function listGapFlags(gaps: readonly GapScore[]): Listing<FlagRow> {
  return {
    rows: gaps.flatMap(({ name, total }): FlagRow[] => [
      { figure: name, flag: 'asked, no answer found', ...total.askedWithoutAnswer },
      { figure: name, flag: 'answered, not asked', ...total.answeredWithoutAsk },
    ]),
    csv: [],
    text: [
      { heading: 'Where the tags say', value: ({ flag }) => flag, stretch: 1 },
      {
        heading: 'Right',
        value: ({ right, shown }) => `${String(right)} of ${String(shown)}`,
        align: 'right',
      },
      { heading: '95 %', value: ({ precision }) => printRange(precision) },
      {
        heading: 'Found',
        value: ({ right, there }) => `${String(right)} of ${String(there)}`,
        align: 'right',
      },
      { heading: '95 %', value: ({ recall }) => printRange(recall) },
    ],
    group: ({ figure }) => figure,
    note: 'Right: of those that the tags show, how many the labels bear out. Found: of those that the labels have, how many the tags show. 95 %: the share, by Wilson; where it is wide, too few are labelled to say more. "No answer found" is a question to the reader.',
  };
}

function printRange(share: ShareScore | null): string {
  return share === null ? '–' : `${decimals(share.low)}–${decimals(share.high)}`;
}
