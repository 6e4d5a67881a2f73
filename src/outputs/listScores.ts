import type { CalibrationRow } from '../figures/calibration.ts';
import { nameCalibration } from './listEvaluation.ts';
import type { FlagScore, GapScore } from './listGap.ts';
import type { Cell, Listing } from './listing.ts';
import type { SetScore } from './renderEvaluation.ts';

interface FigureRow {
  readonly figure: string;
  readonly theme: string;
  readonly counts: readonly Cell[];
  readonly rates: readonly Cell[];
  /** Share of the records on which every theme is right. */
  readonly exact?: number | null;
  /** Mean score of the tags, where the row is about a range of scores. */
  readonly score?: number;
}

interface ScoreReport {
  readonly codebook: string;
  readonly gaps: readonly GapScore[];
  readonly calibration: readonly CalibrationRow[];
}

/**
 * One row per figure and theme, with the totals as themes `micro` and `macro`; then the gaps, and the ranges of scores,
 * whose interval is that of the precision.
 */
export function listScores(
  { codebook, gaps, calibration }: ScoreReport,
  figures: readonly SetScore[],
): Listing<FigureRow> {
  const rows = figures.flatMap((figure): FigureRow[] => [
    ...figure.themes.map((theme) => ({
      figure: figure.name,
      theme: theme.id,
      counts: [theme.tp, theme.fp, theme.fn, theme.support],
      rates: [theme.precision, theme.recall, theme.f1, theme.low, theme.high],
    })),
    {
      figure: figure.name,
      theme: 'micro',
      counts: (['tp', 'fp', 'fn', 'support'] as const).map((key) =>
        figure.themes.reduce((sum, theme) => sum + theme[key], 0),
      ),
      rates: [figure.precision, figure.recall, figure.micro, figure.microLow, figure.microHigh],
      exact: figure.exact,
    },
    {
      figure: figure.name,
      theme: 'macro',
      counts: [null, null, null, null],
      rates: [null, null, figure.macro, figure.macroLow, figure.macroHigh],
    },
  ]);
  return {
    rows: [...rows, ...gaps.flatMap(listGapRows), ...calibration.map(listCalibrationRow)],
    csv: [
      { heading: 'figure', value: (row) => row.figure },
      { heading: 'theme', value: (row) => row.theme },
      ...['tp', 'fp', 'fn', 'support'].map((heading, at) => ({
        heading,
        value: (row: FigureRow) => row.counts[at] ?? null,
      })),
      ...['precision', 'recall', 'f1', 'low', 'high'].map((heading, at) => ({
        heading,
        value: (row: FigureRow) => row.rates[at] ?? null,
      })),
      { heading: 'exact', value: ({ exact }) => exact ?? null },
      { heading: 'score', value: ({ score }) => score ?? null },
      { heading: 'codebook', value: () => codebook },
    ],
    text: [],
    note: '',
  };
}

/** The two flags of a gap, theme by theme, as figures of their own. */
function listGapRows({ name, themes, total }: GapScore): FigureRow[] {
  const listRow = (figure: string, theme: string, flag: FlagScore): FigureRow => ({
    figure,
    theme,
    counts: [flag.right, flag.shown - flag.right, flag.there - flag.right, flag.there],
    rates: [flag.precision?.share ?? null, flag.recall?.share ?? null],
  });
  return [...themes, { ...total, id: 'micro' }].flatMap(({ id, askedWithoutAnswer, answeredWithoutAsk }) => [
    listRow(`${name}: asked, no answer found`, id, askedWithoutAnswer),
    listRow(`${name}: answered, not asked`, id, answeredWithoutAsk),
  ]);
}

function listCalibrationRow(row: CalibrationRow): FigureRow {
  const { tags, right, share, low, high, score } = row;
  return {
    figure: nameCalibration(row),
    theme: 'micro',
    counts: [right, tags - right],
    rates: [share, null, null, low, high],
    score,
  };
}
