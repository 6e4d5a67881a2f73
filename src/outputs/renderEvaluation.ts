import type { CalibrationRow } from '../figures/calibration.ts';
import { format } from 'd3';
import { countOf } from './countOf.ts';
import type { Listing } from './listing.ts';
import type { ListingFormat } from './renderListing.ts';
import { renderCsv } from './renderCsv.ts';
import { renderJson, renderJsonl } from './renderJson.ts';
import { renderTable, tableWidth } from './renderTable.ts';
import {
  listCalibration,
  listErrorRows,
  listSureTags,
  nameCalibration,
  type TagError,
} from './listEvaluation.ts';
import { listGap, listGapFlags, type GapScore } from './listGap.ts';
import { listPairScores, type PairScore } from './listPairScores.ts';
import { listHeldOut, type HeldOutScore } from './listHeldOut.ts';
import { listScores } from './listScores.ts';
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
  readonly set: string;
  readonly side: 'asked' | 'answered';
  readonly scope: 'core' | 'all';
  readonly against: string;
  readonly records: number;
  readonly councils: number;
  readonly withoutCouncil: number;
  readonly themes: readonly ThemeScore[];
  readonly precision: number | null;
  readonly recall: number | null;
  readonly micro: number | null;
  readonly microLow: number | null;
  readonly microHigh: number | null;
  readonly macro: number | null;
  readonly macroLow: number | null;
  readonly macroHigh: number | null;
  readonly exact: number | null;
  readonly leftOut: { readonly low: LeftOutScore; readonly high: LeftOutScore } | null;
}

/** Micro F1 without one council. */
interface LeftOutScore {
  readonly council: string;
  readonly micro: number;
}

/** How much of one kind of thing was read as the labelled records have it. */
export interface ReadingScore {
  readonly name: string;
  readonly right: number;
  readonly of: number;
  readonly wrong: readonly string[];
}

export interface EvaluationFigures {
  readonly figures: readonly SetScore[];
  readonly reading: readonly ReadingScore[];
}

export interface EvaluationReport extends EvaluationFigures {
  /** The version of the codebook that made the tags. */
  readonly codebook: string;
  /** What must be known of the sets. */
  readonly notes: readonly string[];
  /** With thresholds that were chosen without the council in question. */
  readonly heldOut: readonly HeldOutScore[];
  /** Label lines that found a record. */
  readonly labels: number;
  /** Who made them. */
  readonly coders: readonly string[];
  /** Labels made under another version of the codebook. */
  readonly stale: number;
  readonly calibration: readonly CalibrationRow[];
  /** The gap between asked and answered, where both sides are labelled. */
  readonly gaps: readonly GapScore[];
  /** Pairs of recommendations that raise one issue, and the floor beside; none where no labelled pair is among these. */
  readonly pairs: readonly PairScore[];
  /** Null where they were not asked for. */
  readonly errors: readonly TagError[] | null;
  /** What the reader gives alone; null where nothing was corrected. */
  readonly withoutCorrections: EvaluationFigures | null;
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
      return renderJsonl(listLines(report).map((line) => ({ ...line, codebook: report.codebook })));
    case 'csv':
      return renderCsv(listScores(report, [...listFigures(report), ...report.heldOut]));
    case 'table':
      return renderText(report, themes);
  }
}

function listFigures({ figures, withoutCorrections }: EvaluationReport): readonly SetScore[] {
  return [...figures, ...(withoutCorrections?.figures ?? [])];
}

function listLines(report: EvaluationReport): object[] {
  return [
    ...listFigures(report),
    ...report.heldOut,
    ...report.calibration.map((row) => ({ name: nameCalibration(row), ...row })),
    ...report.gaps,
    ...report.pairs,
    ...listReading(report),
  ];
}

interface ReadingRow extends ReadingScore {
  /** Null where nothing was corrected. */
  readonly withoutCorrections: number | null;
}

function listReading({ reading, withoutCorrections }: EvaluationReport): ReadingRow[] {
  return reading.map((score) => ({
    ...score,
    withoutCorrections: withoutCorrections?.reading.find(({ name }) => name === score.name)?.right ?? null,
  }));
}

function renderText(report: EvaluationReport, themes: readonly ThemeHeading[]): string {
  const parts = [
    wrapWords(
      `${describeLabels(report)} "Undisputed": where all readings agree. "In full": one reading as it stands, to compare with the agreement of two.`,
      tableWidth,
    ).join('\n') + '\n',
  ];
  if (report.figures.length > 0) parts.push(renderTable(listTotals(report)));
  for (const figure of report.figures) {
    if (isDetailed(figure, report.figures)) parts.push(renderTable(listThemes(figure, themes)));
  }
  for (const gap of report.gaps.filter(({ against }) => against === undisputed))
    parts.push(renderTable(listGap(gap, themes)));
  if (report.gaps.length > 0) parts.push(renderTable(listGapFlags(report.gaps)));
  if (report.calibration.length > 0)
    parts.push(
      renderTable(listCalibration(report.calibration)),
      renderTable(listSureTags(report.calibration)),
    );
  if (report.heldOut.length > 0) parts.push(renderTable(listHeldOut(report.heldOut)));
  if (report.pairs.length > 0) parts.push(renderTable(listPairScores(report.pairs)));
  if (report.errors !== null) parts.push(renderTable(listErrorRows(report.errors, themes)));
  const reading = listReading(report);
  if (reading.length > 0) parts.push(renderTable(listReadingRows(reading)));
  parts.push(`Codebook ${report.codebook}\n`);
  return parts.join('\n');
}

/** Whose labels they are. The shipped ones are no person's, and that is said wherever a figure rests on them. */
function describeLabels({ coders }: EvaluationReport): string {
  const people = coders.filter((coder) => !/^reading-\d$/.test(coder));
  const readings =
    'The labels are two independent readings by language models; no council officer has confirmed them.';
  if (people.length === 0) return readings;
  const named = `Labels by ${people.join(', ')}.`;
  return people.length === coders.length ? named : `${readings} ${named}`;
}

/** Theme by theme: where the labels agree, and for all themes where there are labels for all. */
function isDetailed(figure: SetScore, all: readonly SetScore[]): boolean {
  const wider = all.some(
    (other) =>
      other.scope === 'all' &&
      other.set === figure.set &&
      other.side === figure.side &&
      other.against === undisputed,
  );
  return figure.against === undisputed && (figure.scope === 'all' || !wider);
}

function listTotals(report: EvaluationReport): Listing<SetScore> {
  return {
    rows: listFigures(report),
    csv: [],
    text: [
      { heading: 'Tags against labels', value: describeBasis, stretch: 1 },
      { heading: 'Recs', value: ({ records }) => records, align: 'right' },
      { heading: 'Prec.', value: ({ precision }) => printShare(precision), align: 'right' },
      { heading: 'Recall', value: ({ recall }) => printShare(recall), align: 'right' },
      { heading: 'F1', value: ({ micro }) => printShare(micro), align: 'right' },
      { heading: '95 %', value: ({ microLow, microHigh }) => printRange(microLow, microHigh) },
      { heading: 'Macro', value: ({ macro }) => printShare(macro), align: 'right' },
    ],
    group: ({ set, councils, withoutCouncil }) => `${set} (${describeCouncils(councils, withoutCouncil)})`,
    note: `${countOf(report.labels, 'label line')} found a recommendation. F1 over all decisions together (micro); macro is the mean of the themes. 95 %: how far F1 could move if other councils had been drawn; – where fewer than five, or where no draw changes it.${report.notes.map((note) => ` ${note}`).join('')}`,
  };
}

/** What is drawn for the interval: councils, or single recommendations where none is named. */
function describeCouncils(councils: number, without: number): string {
  const alone = `${countOf(without, 'recommendation')} to no named council, each drawn alone`;
  if (without === 0) return countOf(councils, 'council');
  return councils === 0 ? alone : `${countOf(councils, 'council')}, ${alone}`;
}

function describeBasis({ side, against, scope }: SetScore): string {
  return `${side}, ${against === undisputed ? against : `${against} in full`}, ${scope}`;
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
    note: `${countOf(figure.records, 'recommendation')} with labels (${figure.councils === 0 ? 'no council named' : countOf(figure.councils, 'council')}); on ${printPercent(figure.exact)} of them every theme is right.${describeLeftOut(figure)}`,
  };
}

function printPercent(share: number | null): string {
  return share === null ? '–' : format('.0%')(share);
}

function describeLeftOut({ leftOut }: SetScore): string {
  if (leftOut === null) return '';
  const { low, high } = leftOut;
  return ` Micro F1 with one council left out: ${decimals(low.micro)} (without ${low.council}) to ${decimals(high.micro)} (without ${high.council}).`;
}

function listReadingRows(rows: readonly ReadingRow[]): Listing<ReadingRow> {
  const corrected = rows.some(({ withoutCorrections }) => withoutCorrections !== null);
  const alone = {
    heading: 'Without corrections',
    value: ({ withoutCorrections, of }: ReadingRow) => printOf(withoutCorrections, of),
    align: 'right' as const,
  };
  return {
    rows,
    csv: [],
    text: [
      { heading: 'What was read', value: ({ name }) => name, stretch: 1 },
      { heading: 'Right', value: ({ right, of }) => printOf(right, of), align: 'right' },
      ...(corrected ? [alone] : []),
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
