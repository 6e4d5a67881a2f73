import type { Recommendation } from '../model.ts';
import { findWilsonInterval } from '../statistics/wilson.ts';
import { hasSide, type SideMode } from './sides.ts';
import { sizeOf, type Size } from './sizes.ts';

/** A group of records that is one column: a council, or one of its documents. */
export interface ThemeColumn {
  readonly id: string;
  readonly name: string;
  /** `unknown`: all records of no known council, which may be of any. */
  readonly kind: 'council' | 'document' | 'unknown';
  /** The council that a document belongs to; its own name for a council. */
  readonly council: string;
  readonly records: readonly Recommendation[];
}

/** `count` of `of` records of one column have to do with one theme. Shares lie between 0 and 1. */
export interface ThemeCell {
  readonly theme: string;
  readonly column: string;
  readonly count: number;
  readonly of: number;
  readonly share: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly size: Size;
  /** What was answered, where a cell shows both sides; the cell itself is what was asked. */
  readonly beside?: AnswerBeside;
}

export interface AnswerBeside {
  readonly answered: ThemeCell;
  /** Asked, and no answer was found: a question to the reader. */
  readonly unanswered: number;
}

export interface ThemeCount {
  readonly id: string;
  readonly name: string;
  readonly core: boolean;
  readonly count: number;
  readonly of: number;
  /** Known councils in which it comes up at all, of all of them shown. */
  readonly spread: number;
  readonly cells: readonly ThemeCell[];
  readonly beside?: { readonly answered: number; readonly unanswered: number };
}

export interface ThemeMatrix {
  readonly mode: SideMode;
  readonly columns: readonly ThemeColumn[];
  /** Known councils. */
  readonly councils: number;
  readonly records: number;
  readonly rows: readonly ThemeCount[];
}

export interface CountedTheme {
  readonly id: string;
  readonly name: string;
  readonly core: boolean;
}

/** Counts every theme in every column. Rows stay in the codebook's order. */
export function countThemes(
  themes: readonly CountedTheme[],
  columns: readonly ThemeColumn[],
  mode: SideMode,
): ThemeMatrix {
  const councils = columns.filter(({ kind }) => kind === 'council');
  const records = columns.filter(({ kind }) => kind !== 'document').flatMap((column) => column.records);
  return {
    mode,
    columns,
    councils: councils.length,
    records: records.length,
    rows: themes.map(({ id, name, core }) => ({
      id,
      name,
      core,
      count: countIn(records, id, mode),
      of: records.length,
      spread: councils.filter((column) => countIn(column.records, id, mode) > 0).length,
      cells: columns.map((column) => measureCell(column, id, mode)),
    })),
  };
}

/** What was asked, with what was answered beside every figure. */
export function countTogether(themes: readonly CountedTheme[], columns: readonly ThemeColumn[]): ThemeMatrix {
  const asked = countThemes(themes, columns, 'asked');
  const answered = countThemes(themes, columns, 'answered');
  const unanswered = countThemes(themes, columns, 'unanswered');
  return {
    ...asked,
    rows: asked.rows.map((row, index) => {
      const answers = answered.rows[index] ?? row;
      const gaps = unanswered.rows[index] ?? row;
      return {
        ...row,
        beside: { answered: answers.count, unanswered: gaps.count },
        cells: row.cells.map((cell, at) => ({
          ...cell,
          beside: {
            answered: answers.cells[at] ?? cell,
            unanswered: gaps.cells[at]?.count ?? 0,
          },
        })),
      };
    }),
  };
}

function measureCell(column: ThemeColumn, theme: string, mode: SideMode): ThemeCell {
  const count = countIn(column.records, theme, mode);
  const of = column.records.length;
  const interval = findWilsonInterval(count, of);
  return {
    theme,
    column: column.id,
    count,
    of,
    share: of === 0 ? null : count / of,
    low: interval?.low ?? null,
    high: interval?.high ?? null,
    size: sizeOf(of),
  };
}

function countIn(records: readonly Recommendation[], theme: string, mode: SideMode): number {
  return records.filter((record) => hasSide(record, theme, mode)).length;
}
