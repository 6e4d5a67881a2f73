import type { ThemeCount, ThemeMatrix } from '../../compare/countThemes.ts';
import type { SideMode } from '../../compare/sides.ts';

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

/** States what stands out: among the core themes, and only where nothing does, among the supporting ones. */
export function findMatrixFinding(matrix: ThemeMatrix): MatrixFinding {
  const groups = [
    { kind: 'core', rows: matrix.rows.filter(({ core }) => core) },
    { kind: 'supporting', rows: matrix.rows.filter(({ core }) => !core) },
  ];
  for (const { kind, rows } of groups) {
    const finding = findInGroup(rows, kind, matrix);
    if (finding !== null) return finding;
  }
  const isEmpty = matrix.rows.every(({ count }) => count === 0);
  return {
    title: isEmpty ? sayNone(matrix.mode) : 'No theme stands out in this selection',
    theme: null,
    annotation: null,
  };
}

function findInGroup(rows: readonly ThemeCount[], kind: string, matrix: ThemeMatrix): MatrixFinding | null {
  const { councils, mode } = matrix;
  const raised = rows.filter(({ count }) => count > 0).sort(compareReach);
  const [top, second] = raised;
  if (top === undefined) return null;
  const everywhere = councils > 1 ? raised.filter(({ spread }) => spread === councils).length : 0;
  const isAlone = second === undefined || compareReach(top, second) !== 0;
  if (everywhere < 2 && !isAlone) return null;
  if (mode === 'unanswered') {
    const title = `No answer was found to ${countOf(top)} on ${top.name}`;
    return isAlone ? { title, theme: top.id, annotation: 'please read' } : null;
  }
  if (top.beside !== undefined) return { ...sayAnswered(top, top.beside.unanswered), theme: top.id };
  const verb = participles[mode];
  if (everywhere > 0)
    return {
      title: sayEverywhere(raised.slice(0, everywhere), rows.length, kind, `${verb} in ${nameAll(councils)}`),
      theme: top.id,
      annotation: nameAll(councils),
    };
  return { ...sayMost(top, verb, matrix), theme: top.id };
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
  { councils, columns }: ThemeMatrix,
): Omit<MatrixFinding, 'theme'> {
  if (councils === 1)
    return {
      title: `${top.name} was ${verb} most: ${String(top.count)} of ${String(top.of)} recommendations`,
      annotation: 'most',
    };
  if (top.spread > 1) {
    const where = `in ${String(top.spread)} of ${String(councils)} councils`;
    return { title: `${top.name} was ${verb} most widely, ${where}`, annotation: where };
  }
  const only = top.cells.find(({ count }) => count > 0)?.column;
  const name = columns.find(({ id }) => id === only)?.name ?? 'one council';
  return { title: `${top.name} was ${verb} only with ${name}`, annotation: `only ${name}` };
}

function sayAnswered(top: ThemeCount, unanswered: number): Omit<MatrixFinding, 'theme'> {
  const answered = top.count - unanswered;
  const of = `${String(answered)} of ${countOf(top)}`;
  return unanswered === 0
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

function countOf({ count }: ThemeCount): string {
  return `${String(count)} ${count === 1 ? 'recommendation' : 'recommendations'}`;
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
