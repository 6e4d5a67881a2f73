import { max } from 'd3';
import { cleanForTerminal } from './cleanForTerminal.ts';
import { countOf } from './countOf.ts';
import { measureWidth } from './measureWidth.ts';
import { tableWidth } from './renderTable.ts';
import { renderThemeMatrix } from './renderThemeMatrix.ts';
import { unknownCouncil, type OwnerShare, type Summary, type SummaryIssue } from './summary.ts';
import { barWidth, drawBar } from './textBar.ts';
import { wrapWords } from './wrapWords.ts';

/** Issues named one by one under each heading; the `recurring` command lists the rest. */
const issuesShown = 8;

/** The summary in words and bars, for a terminal of 80 columns. `command` is how the reader runs the program. */
export function renderSummary(summary: Summary, command: string): string {
  const sections = [
    [describeExtent(summary)],
    ...(summary.recommendations === 0
      ? []
      : [renderThemeMatrix(summary), renderRecurring(summary, command), renderOwners(summary, command)]),
    renderReading(summary, command),
    renderBasis(summary, command),
  ];
  return `${sections.map((lines) => lines.flatMap(fitLine).join('\n')).join('\n\n')}\n`;
}

/** A line as it is where it fits, so that what is aligned stays so. */
function fitLine(line: string): string[] {
  const clean = cleanForTerminal(line);
  return measureWidth(clean) <= tableWidth ? [clean] : wrapWords(clean, tableWidth);
}

function describeExtent({ councils, ofNoCouncil, documents, years, recommendations }: Summary): string {
  const span =
    years === null
      ? []
      : [
          years.first === years.last
            ? String(years.first)
            : `${String(years.first)} to ${String(years.last)}`,
        ];
  return `${[
    ...(councils.length === 0 && ofNoCouncil > 0 ? [] : [countOf(councils.length, 'council')]),
    countOf(documents.length, 'document'),
    ...span,
    `${countOf(recommendations, 'recommendation')}${tellUnknown(ofNoCouncil, recommendations)}`,
  ].join(', ')}.`;
}

/** How many are of no known council: it may be any, also one of those that are known. */
function tellUnknown(ofNoCouncil: number, recommendations: number): string {
  if (ofNoCouncil === 0) return '';
  return ofNoCouncil === recommendations
    ? ' of no known council'
    : `, ${String(ofNoCouncil)} of them of no known council`;
}

function renderRecurring({ recurring, recommendations: all }: Summary, command: string): string[] {
  const bars = barWidth(all);
  const most = max(recurring, ({ members }) => members.length) ?? 0;
  const bar = ({ members }: SummaryIssue): string =>
    drawBar(members.length, all, bars, most / all).padEnd(bars);
  const list = (span: SummaryIssue['span'], heading: string): string[] => {
    const issues = recurring.filter((issue) => issue.span === span);
    if (issues.length === 0) return [];
    return [
      heading,
      ...issues.slice(0, issuesShown).flatMap((issue) => renderIssue(issue, bar(issue))),
      ...leaveOut(issues.length - issuesShown),
    ];
  };
  const councils = recurring.filter(({ span }) => span === 'councils').length;
  if (recurring.length === 0) return ['Nothing came up in two councils, or in two years of one'];
  return [
    councils > 0
      ? `${countOf(councils, 'issue')} came back in more than one council`
      : `${countOf(recurring.length, 'issue')} came back in more than one year of a council`,
    'Recommendations that raise each, and where.',
    '',
    ...list('councils', 'In more than one council'),
    ...list('years', 'In more than one year of one council'),
    '',
    `See all: ${command} recurring`,
  ];
}

function renderIssue({ title, members, councils, years }: SummaryIssue, bar: string): string[] {
  const where =
    councils.length > 1 ? `${countOf(councils.length, 'council')}, ${years.join(', ')}` : years.join(', ');
  const [first = '', ...rest] = wrapWords(title, 32);
  const size = String(members.length).padStart(4);
  return [`  ${padEnd(first, 32)}  ${bar}${size}  ${where}`, ...rest.map((line) => `  ${line}`)];
}

function renderOwners({ owners }: Summary, command: string): string[] {
  return [
    titleOwners(owners),
    ...wrapWords(
      'Recommendations that name each owner; one with two owners counts for both. "column": named in a column for owners. "prose": named in the response, where the table has no such column.',
      tableWidth,
    ),
    ...owners.flatMap((share) => ['', ...renderShare(share)]),
    '',
    `See all: ${command} owners`,
  ];
}

/** The owner on the largest part of one council's recommendations; who is named only in prose is no headline. */
function titleOwners(owners: readonly OwnerShare[]): string {
  let title = 'No owner stands out';
  let most = 0;
  for (const { council, of, owners: named } of owners) {
    const top = named[0];
    // Those of no known council may be of several.
    if (!top || council === unknownCouncil || top.column < 2 || top.column / of <= most) continue;
    most = top.column / of;
    title = `One ${council} owner is named on ${String(top.column)} of ${String(of)} recommendations`;
  }
  return title;
}

function renderShare({ council, of, withoutOwner, owners }: OwnerShare): string[] {
  const lines = [`${council}: ${String(withoutOwner)} of ${countOf(of, 'recommendation')} without an owner`];
  for (const { name, column, prose } of owners) {
    const sources = [
      ...(column > 0 ? [`${String(column)} column`] : []),
      ...(prose > 0 ? [`${String(prose)} prose`] : []),
    ].join(', ');
    const [first = '', ...rest] = wrapWords(name, 54);
    lines.push(`  ${padEnd(first, 54)}  ${sources}`, ...rest.map((line) => `  ${line}`));
  }
  return lines;
}

function renderReading({ documents }: Summary, command: string): string[] {
  const corrected = documents.reduce((sum, document) => sum + document.corrected, 0);
  const all = documents.reduce((sum, document) => sum + document.recommendations, 0);
  const lines = [
    corrected === 0
      ? 'No recommendation was corrected by hand'
      : `${String(corrected)} of ${countOf(all, 'recommendation')} were corrected by hand`,
    ...wrapWords(
      'What was corrected, joined, guessed, left out or could not be read, per document:',
      tableWidth,
    ),
  ];
  for (const { document, recommendations, corrected: own, issues } of documents) {
    lines.push('', `${document}: ${countOf(recommendations, 'recommendation')}, ${String(own)} corrected`);
    const counts = issues.map(({ code, count }) => `${code} ${String(count)}`).join(', ');
    lines.push(...wrapWords(counts || 'nothing to report', tableWidth - 2).map((line) => `  ${line}`));
  }
  return [...lines, '', `See each: ${command} tag --table issues`];
}

function renderBasis({ withoutTheme, recommendations }: Summary, command: string): string[] {
  const untagged =
    withoutTheme === 0
      ? ''
      : `${String(withoutTheme)} of ${countOf(recommendations, 'recommendation')} got no theme. `;
  return [
    ...wrapWords(
      `${untagged}Tags are automatic. The labels that they are checked against are two independent readings by language models; no council officer has confirmed them.`,
      tableWidth,
    ),
    `See the words behind each tag: ${command} tag --table tags`,
  ];
}

function leaveOut(count: number): string[] {
  return count > 0 ? [`  … and ${String(count)} more`] : [];
}

function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - measureWidth(text)));
}
