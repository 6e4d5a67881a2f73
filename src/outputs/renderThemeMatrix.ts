import { max } from 'd3';
import { countOf } from './countOf.ts';
import { measureWidth } from './measureWidth.ts';
import { tableWidth } from './renderTable.ts';
import type { Summary, ThemeRow } from './summary.ts';
import { barWidth, drawBar, fewest } from './textBar.ts';
import { wrapWords } from './wrapWords.ts';

const gap = '  ';
/** Names of themes get no less room than this; with more councils than then fit, councils are added up. */
const narrowestName = 18;

/** One bar with its "k of n" for a theme. */
interface Bar {
  readonly heading: string;
  readonly of: number;
  readonly count: (theme: ThemeRow) => number;
}

/** Theme by council: a finding as title, then a row for each theme with a bar and "k of n" for each council. */
export function renderThemeMatrix(summary: Summary): string[] {
  const councils = readCouncils(summary);
  const fits = measureBars(councils) + narrowestName <= tableWidth;
  const bars = fits ? councils : [addUp(summary)];
  const room = tableWidth - measureBars(bars);
  const most = max(summary.themes, (theme) => max(bars, (bar) => bar.count(theme) / bar.of) ?? 0) ?? 0;
  const rows = (themes: readonly ThemeRow[]): string[] =>
    themes.flatMap((theme) => drawRow(theme, bars, room, most, summary));
  const core = summary.themes.filter((theme) => theme.core);
  const supporting = summary.themes.filter((theme) => !theme.core);
  return [
    titleThemes(summary),
    ...wrapWords(
      `Recommendations that ask about each ${nounOf(summary)}, of all to that council; one may ask about several. A council with fewer than ${String(fewest)} is drawn as squares, one for each.${describeFrame(summary)}`,
      tableWidth,
    ),
    '',
    `${' '.repeat(room)}${bars.map((bar) => gap + fit(bar.heading, barSize(bar))).join('')}`.trimEnd(),
    ...(summary.frame
      ? [summary.frame.name, ...rows(summary.themes)]
      : ['Core themes', ...rows(core), 'Supporting themes', ...rows(supporting)]),
  ];
}

function nounOf({ frame }: Summary): string {
  return frame ? 'place' : 'theme';
}

function describeFrame({ frame, recommendations }: Summary): string {
  if (!frame) return '';
  return ` ${String(frame.byHeading)} of ${countOf(recommendations, 'recommendation')} stand where their printed heading says, the others where their themes lead.`;
}

/** "Workforce was raised in all 3 councils": the core theme raised everywhere and most often. */
function titleThemes(summary: Summary): string {
  const { themes, councils } = summary;
  const noun = nounOf(summary);
  if (councils.length < 2) {
    const [most] = themes.filter(({ count }) => count > 0).sort(compareCounts);
    if (!most) return `No ${noun} was found`;
    return `${most.name} was raised most often${summary.frame ? '' : ` of the ${most.core ? 'core' : 'supporting'} themes`}`;
  }
  const everywhere = themes.filter(({ spread }) => spread === councils.length);
  const top = everywhere[0];
  if (!top) return `No ${noun} was raised in all ${String(councils.length)} councils`;
  const others = everywhere.filter(({ core, id }) => core && id !== top.id).length;
  const subject =
    others > 0
      ? `${top.name} and ${countOf(others, summary.frame ? 'other' : 'other core theme')} were`
      : `${top.name} was`;
  return `${subject} raised in all ${String(councils.length)} councils`;
}

/** Core themes first; then by recommendations. */
function compareCounts(a: ThemeRow, b: ThemeRow): number {
  return Number(b.core) - Number(a.core) || b.count - a.count;
}

/** A bar for each known council, and one for those of none that is known. */
function readCouncils({ themes }: Summary): Bar[] {
  return (themes[0]?.councils ?? []).map(({ council, of }, at) => ({
    heading: council,
    of,
    count: (theme) => theme.councils[at]?.count ?? 0,
  }));
}

function addUp({ recommendations, councils, ofNoCouncil }: Summary): Bar {
  return {
    heading: ofNoCouncil > 0 ? 'all of them' : `all ${countOf(councils.length, 'council')}`,
    of: recommendations,
    count: (theme) => theme.count,
  };
}

function drawRow(
  theme: ThemeRow,
  bars: readonly Bar[],
  room: number,
  most: number,
  { themes }: Summary,
): string[] {
  const spread = bars.length === themes[0]?.councils.length ? '' : ` (${countOf(theme.spread, 'council')})`;
  const [first = '', ...rest] = wrapWords(theme.name + spread, room - 2);
  const cells = bars.map((bar) => {
    const count = bar.count(theme);
    const drawn = drawBar(count, bar.of, barWidth(bar.of), most);
    return `${gap}${fit(drawn, barWidth(bar.of))} ${String(count).padStart(String(bar.of).length)} of ${String(bar.of)}`;
  });
  return [
    `  ${fit(first, room - 2)}${cells.map((cell, at) => fit(cell, gap.length + barSize(bars[at]))).join('')}`.trimEnd(),
    ...rest.map((line) => `  ${line}`),
  ];
}

/** Columns that a bar takes with its "k of n", or its heading if that is longer. */
function barSize(bar: Bar | undefined): number {
  if (bar === undefined) return 0;
  const digits = String(bar.of).length;
  return Math.max(barWidth(bar.of) + 1 + digits + 4 + digits, measureWidth(bar.heading));
}

function measureBars(bars: readonly Bar[]): number {
  return bars.reduce((sum, bar) => sum + gap.length + barSize(bar), 0);
}

function fit(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - measureWidth(text)));
}
