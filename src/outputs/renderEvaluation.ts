import { format } from 'd3';
import { countOf } from './countOf.ts';
import type { Cell, Listing } from './listing.ts';
import type { ListingFormat } from './renderListing.ts';
import { renderCsv } from './renderCsv.ts';
import { renderJson, renderJsonl } from './renderJson.ts';
import { renderTable, tableWidth } from './renderTable.ts';
import { nameTheme, type ThemeHeading } from './themeHeading.ts';
import { wrapWords } from './wrapWords.ts';

/** Figures of one theme in one set, as far as they are printed. */
export interface ThemeScore {
  readonly id: string;
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly support: number;
}

/** Figures of one set of records on one side, against labels on one basis. */
export interface SetScore {
  readonly name: string;
  readonly against: string;
  readonly records: number;
  readonly themes: readonly ThemeScore[];
  readonly precision: number | null;
  readonly recall: number | null;
  readonly micro: number | null;
  readonly microLow: number | null;
  readonly microHigh: number | null;
  readonly macro: number | null;
  readonly macroLow: number | null;
  readonly macroHigh: number | null;
}

/** How much of one kind of thing was read as the labelled records have it. */
export interface ReadingScore {
  readonly name: string;
  readonly right: number;
  readonly of: number;
  readonly wrong: readonly string[];
}

export interface EvaluationReport {
  /** Label lines that found a record. */
  readonly labels: number;
  readonly figures: readonly SetScore[];
  /** `alone`: the reader without corrections; `corrected` null where there are none. */
  readonly reading: {
    readonly corrected: readonly ReadingScore[] | null;
    readonly alone: readonly ReadingScore[];
  };
}

const decimals = format('.2f');
const undisputed = 'undisputed';

/** The figures in one of the formats: JSON has them all, a table the totals and each theme where labels agree. */
export function renderEvaluation(
  report: EvaluationReport,
  themes: readonly ThemeHeading[],
  as: ListingFormat,
): string {
  switch (as) {
    case 'json':
      return renderJson(report);
    case 'jsonl':
      return renderJsonl([...report.figures, ...listReading(report)]);
    case 'csv':
      return renderCsv(listFigures(report));
    case 'table':
      return renderText(report, themes);
  }
}

interface FigureRow {
  readonly figure: string;
  readonly theme: string;
  readonly counts: readonly Cell[];
  readonly rates: readonly Cell[];
}

/** One row per figure and theme, with the totals as themes `micro` and `macro`. */
function listFigures({ figures }: EvaluationReport): Listing<FigureRow> {
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
    },
    {
      figure: figure.name,
      theme: 'macro',
      counts: [null, null, null, null],
      rates: [null, null, figure.macro, figure.macroLow, figure.macroHigh],
    },
  ]);
  return {
    rows,
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
    ],
    text: [],
    note: '',
  };
}

interface ReadingRow {
  readonly name: string;
  readonly of: number;
  /** Null where nothing was corrected. */
  readonly corrected: number | null;
  readonly alone: number;
  readonly wrong: readonly string[];
}

function listReading({ reading }: EvaluationReport): ReadingRow[] {
  const names = [...new Set([...(reading.corrected ?? []), ...reading.alone].map(({ name }) => name))];
  return names.map((name) => {
    const corrected = reading.corrected?.find((figure) => figure.name === name);
    const alone = reading.alone.find((figure) => figure.name === name);
    const shown = corrected ?? alone;
    return {
      name,
      of: shown?.of ?? 0,
      corrected: corrected?.right ?? null,
      alone: alone?.right ?? 0,
      wrong: shown?.wrong ?? [],
    };
  });
}

function renderText(report: EvaluationReport, themes: readonly ThemeHeading[]): string {
  const parts = [
    wrapWords(
      'The labels are two independent readings by language models; no council officer has confirmed them. "Undisputed": where both readings agree. "In full": one reading as it stands, to compare with the agreement of the two.',
      tableWidth,
    ).join('\n') + '\n',
  ];
  if (report.figures.length > 0) parts.push(renderTable(listTotals(report)));
  for (const figure of report.figures) {
    if (figure.against === undisputed) parts.push(renderTable(listThemes(figure, themes)));
  }
  const reading = listReading(report);
  if (reading.length > 0) parts.push(renderTable(listReadingRows(reading)));
  return parts.join('\n');
}

function listTotals({ figures, labels }: EvaluationReport): Listing<SetScore> {
  return {
    rows: figures,
    csv: [],
    text: [
      { heading: 'Tags against labels', value: ({ name }) => name, stretch: 1 },
      { heading: 'Recs', value: ({ records }) => records, align: 'right' },
      { heading: 'Prec.', value: ({ precision }) => printShare(precision), align: 'right' },
      { heading: 'Recall', value: ({ recall }) => printShare(recall), align: 'right' },
      { heading: 'F1', value: ({ micro }) => printShare(micro), align: 'right' },
      { heading: '95 %', value: ({ microLow, microHigh }) => printRange(microLow, microHigh) },
      { heading: 'Macro', value: ({ macro }) => printShare(macro), align: 'right' },
    ],
    note: `${countOf(labels, 'label line')} found a recommendation. F1 over all decisions together (micro); macro is the mean of the themes. 95 %: how far F1 could move if other councils had been drawn.`,
  };
}

function listThemes(figure: SetScore, themes: readonly ThemeHeading[]): Listing<ThemeScore> {
  return {
    rows: figure.themes,
    csv: [],
    text: [
      { heading: 'Theme', value: ({ id }) => nameTheme(id, themes), stretch: 1 },
      { heading: 'Right', value: ({ tp }) => tp, align: 'right' },
      { heading: 'Wrong', value: ({ fp }) => fp, align: 'right' },
      { heading: 'Missed', value: ({ fn }) => fn, align: 'right' },
      { heading: 'Prec.', value: ({ precision }) => printShare(precision), align: 'right' },
      { heading: 'Recall', value: ({ recall }) => printShare(recall), align: 'right' },
      { heading: 'F1', value: ({ f1 }) => printShare(f1), align: 'right' },
      { heading: '95 %', value: ({ low, high }) => printRange(low, high) },
    ],
    group: () => figure.name,
    note: `${countOf(figure.records, 'recommendation')} with labels.`,
  };
}

function listReadingRows(rows: readonly ReadingRow[]): Listing<ReadingRow> {
  const corrected = rows.some((row) => row.corrected !== null);
  return {
    rows,
    csv: [],
    text: [
      { heading: 'What was read', value: ({ name }) => name, stretch: 1 },
      ...(corrected
        ? [
            {
              heading: 'With corrections',
              value: (row: ReadingRow) => printOf(row.corrected, row.of),
              align: 'right' as const,
            },
          ]
        : []),
      {
        heading: corrected ? 'Reader alone' : 'Right',
        value: (row) => printOf(row.alone, row.of),
        align: 'right',
      },
    ],
    note: 'Against labelled records; which ones differ: --format json.',
  };
}

function printShare(share: number | null): string {
  return share === null ? '–' : decimals(share);
}

function printRange(low: number | null, high: number | null): string {
  return low === null || high === null ? '–' : `${decimals(low)}–${decimals(high)}`;
}

function printOf(count: number | null, of: number): string {
  return count === null ? '–' : `${String(count)} of ${String(of)}`;
}
