import type { ThemeCount, ThemeMatrix } from '../../compare/countThemes.ts';
import type { SideMode } from '../../compare/sides.ts';
import { FEW_MENTIONS } from '../../compare/sizes.ts';

/** The finding of a matrix: its title, the row that it speaks of, and the words that stand at that row. */
export interface MatrixFinding {
  readonly title: string;
  readonly theme: string | null;
  readonly annotation: string | null;
}

/** A title is read at a glance. */
export const MOST_WORDS = 15;

const participles: Readonly<Record<Exclude<SideMode, 'unanswered'>, string>> = {
  asked: 'raised',
  answered: 'answered',
  both: 'asked and answered',
  unasked: 'answered without being asked',
};

/** One group of the codebook: the rows that may be named, and all that the title could be held against. */
interface Group {
  readonly kind: 'core' | 'supporting';
  readonly rows: readonly ThemeCount[];
  readonly all: readonly ThemeCount[];
}

/**
 * States what stands out: among the core themes, and only where nothing does, among the supporting ones. A theme of
 * `leaveOut` is never named: where the filter asks for it, it says nothing that it is there.
 */
export function findMatrixFinding(matrix: ThemeMatrix, leaveOut: readonly string[] = []): MatrixFinding {
  for (const kind of ['core', 'supporting'] as const) {
    const all = matrix.rows.filter(({ core }) => core === (kind === 'core'));
    const rows = all.filter(({ id }) => !leaveOut.includes(id));
    const finding = findInGroup({ kind, rows, all }, matrix, leaveOut);
    if (finding !== null) return finding;
  }
  const isEmpty = matrix.rows.every(({ count }) => count === 0);
  return {
    title: isEmpty ? sayNone(matrix.mode) : 'No theme stands out in this selection',
    theme: null,
    annotation: null,
  };
}

function findInGroup(group: Group, matrix: ThemeMatrix, leaveOut: readonly string[]): MatrixFinding | null {
  const { councils, mode } = matrix;
  const raised = group.rows.filter(({ count }) => count > 0).sort(compareReach);
  const [top, second] = raised;
  if (top === undefined) return null;
  const everywhere = councils > 1 ? raised.filter(({ spread }) => spread === councils).length : 0;
  const isAlone = second === undefined || compareReach(top, second) !== 0;
  if (everywhere < 2 && !isAlone) return null;
  if (mode === 'unanswered') {
    if (!isAlone || top.count < FEW_MENTIONS) return null;
    const title = `No answer was found to ${countOf(top.count)} on ${top.name}`;
    return { title, theme: top.id, annotation: 'please read' };
  }
  if (top.beside !== undefined) return { ...sayAnswered(top, top.beside.unanswered), theme: top.id };
  const verb = participles[mode];
  if (everywhere > 0)
    return {
      title: sayEverywhere(
        raised.slice(0, everywhere),
        group.all.length,
        group.kind,
        `${verb} in ${nameAll(councils)}`,
      ),
      theme: top.id,
      annotation: nameAll(councils),
    };
  return top.count < FEW_MENTIONS ? null : sayMost(top, verb, group, matrix, leaveOut);
}

/** "Workforce and 2 other core themes were raised in all 3 councils". */
function sayEverywhere(rows: readonly ThemeCount[], ofAll: number, kind: string, what: string): string {
  const [first, second] = rows;
  const all = `${String(rows.length)} ${kind} themes were ${what}`;
  if (first === undefined || rows.length === ofAll)
    return rows.length > 1 ? `All ${all}` : `${first?.name ?? ''} was ${what}`;
  if (second === undefined) return `${first.name} was ${what}`;
  const titles = [
    rows.length === 2 ? `${first.name} and ${second.name} were ${what}` : null,
    `${first.name} and ${others(rows.length - 1, kind)} were ${what}`,
  ];
  return titles.find((title) => title !== null && countWords(title) <= MOST_WORDS) ?? all;
}

function sayMost(
  top: ThemeCount,
  verb: string,
  group: Group,
  matrix: ThemeMatrix,
  leaveOut: readonly string[],
): MatrixFinding | null {
  const { councils, columns } = matrix;
  // What is raised with no known council too may be raised with any.
  const raised = columns.filter(
    ({ id, kind }) =>
      kind !== 'document' && top.cells.some(({ column, count }) => column === id && count > 0),
  );
  if (councils > 1 && top.spread === 1 && raised.length === 1) {
    const name = raised[0]?.name ?? 'one council';
    return {
      title: `${top.name} was ${verb} only with ${name}`,
      theme: top.id,
      annotation: `only ${name}`,
    };
  }
  const widest = top.spread > 1 ? findScope(top, ({ spread }) => spread, group, matrix, leaveOut) : null;
  if (widest !== null) {
    const where = `in ${String(top.spread)} of ${String(councils)} councils`;
    return {
      title: `${top.name} was ${verb} most widely${widest}, ${where}`,
      theme: top.id,
      annotation: where,
    };
  }
  const most = findScope(top, ({ count }) => count, group, matrix, leaveOut);
  if (most === null) return null;
  const figure = `${String(top.count)} of ${countOf(top.of)}`;
  const title =
    matrix.mode === 'unasked'
      ? `${top.name} was most often ${verb}${most === '' ? '' : `,${most}`}: ${figure}`
      : `${top.name} was ${verb} most${most}: ${figure}`;
  return { title, theme: top.id, annotation: `most${most}` };
}

/** Of what a theme is the first: of all themes (no words), or of which; null where another one comes up to it. */
function findScope(
  top: ThemeCount,
  measure: (row: ThemeCount) => number,
  { kind, rows, all }: Group,
  matrix: ThemeMatrix,
  leaveOut: readonly string[],
): string | null {
  const scopes: (readonly [string, readonly ThemeCount[]])[] = [
    ['', matrix.rows],
    [' of the other themes', matrix.rows.filter(({ id }) => !leaveOut.includes(id))],
    [` of the ${kind} themes`, all],
    [` of the other ${kind} themes`, rows],
  ];
  const found = scopes.find(([, others]) =>
    others.every((row) => row.id === top.id || measure(row) < measure(top)),
  );
  return found?.[0] ?? null;
}

function sayAnswered(top: ThemeCount, unanswered: number): Omit<MatrixFinding, 'theme'> {
  const answered = top.count - unanswered;
  const of = `${String(answered)} of ${countOf(top.count)}`;
  return unanswered === 0 && top.count >= FEW_MENTIONS
    ? { title: `Every recommendation on ${top.name} got an answer that deals with it`, annotation: 'all' }
    : {
        title: `An answer was found to ${of} on ${top.name}`,
        annotation: `${String(answered)} answered`,
      };
}

function sayNone(mode: SideMode): string {
  if (mode === 'unanswered') return 'An answer was found to every theme that was asked about';
  if (mode === 'unasked') return 'No answer goes beyond what was asked';
  return 'No theme was found in this selection';
}

function others(count: number, kind: string): string {
  return `${String(count)} other ${kind} ${count === 1 ? 'theme' : 'themes'}`;
}

function countOf(count: number): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? 'recommendation' : 'recommendations'}`;
}

/** "both councils", "all 3 councils". */
function nameAll(councils: number): string {
  return councils === 2 ? 'both councils' : `all ${String(councils)} councils`;
}

function countWords(text: string): number {
  return text.split(' ').length;
}

function compareReach(a: ThemeCount, b: ThemeCount): number {
  return b.spread - a.spread || b.count - a.count;
}
