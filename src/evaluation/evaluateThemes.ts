import { bootstrapIntervals } from './bootstrapIntervals.ts';
import {
  addCounts,
  measureF1,
  measureMacro,
  measurePrecision,
  measureRecall,
  NO_COUNTS,
  type Counts,
} from './counts.ts';
import type { EvaluatedTheme } from './decideLabels.ts';
import type { Evaluation, EvaluationSet, Figure, LeftOut } from './figures.ts';
import type { Label } from './readLabels.ts';
import { groupLabels, scoreRecord, UNSCORED, type Scored } from './scoreRecord.ts';

const scopes = ['core', 'all'] as const;

/** Measures tags against labels, each set, side, basis and scope apart. Figures without a label are left out. */
export function evaluateThemes(
  sets: readonly EvaluationSet[],
  labels: readonly Label[],
  themes: readonly EvaluatedTheme[],
): Evaluation {
  const byRecord = groupLabels(labels);
  const coders = [...new Set(labels.map(({ coder }) => coder))].sort();
  const bases = ['undisputed', ...(coders.length > 1 ? coders : [])];
  const figures = sets.flatMap((set) =>
    (['asked', 'answered'] as const).flatMap((side) =>
      bases.flatMap((against) =>
        scopes.flatMap((scope) => measureSet(set, { side, against, scope }, byRecord, themes) ?? []),
      ),
    ),
  );
  const known = new Set(sets.flatMap(({ records }) => records.map(({ id }) => id)));
  return { labels: labels.filter(({ recommendation }) => known.has(recommendation)).length, figures };
}

/** One figure of one set; null where nothing of it is labelled. */
export function measureSet(
  set: EvaluationSet,
  { side, against, scope }: Pick<Figure, 'side' | 'against' | 'scope'>,
  byRecord: ReadonlyMap<string, readonly Label[]>,
  themes: readonly EvaluatedTheme[],
): Figure | null {
  const scoped = themes.filter((theme) => scope === 'all' || theme.core);
  const scored = set.records.flatMap((record) => {
    const own = (byRecord.get(`${side} ${record.id}`) ?? []).filter(
      ({ coder }) => against === 'undisputed' || coder === against,
    );
    return own.length > 0 ? [scoreRecord(record, side, own, scoped)] : [];
  });
  // Answers are labelled for the core themes only: nothing more can be said of all of them.
  const decided = scored.some(({ counts }) =>
    counts.some((one, index) => one !== UNSCORED && !scoped[index]?.core),
  );
  if (scored.length === 0 || (scope === 'all' && !decided)) return null;
  return makeFigure({ set: set.name, side, against, scope }, scoped, scored);
}

function makeFigure(
  head: Pick<Figure, 'set' | 'side' | 'against' | 'scope'>,
  themes: readonly EvaluatedTheme[],
  scored: readonly Scored[],
): Figure {
  const sumThemes = (records: readonly Scored[]): Counts[] =>
    themes.map((_, theme) => addCounts(records.flatMap(({ counts }) => counts[theme] ?? [])));
  const councils = [...new Set(scored.flatMap(({ council }) => council ?? []))].sort();
  const clusters = [...new Set(scored.map(({ cluster }) => cluster))].sort();
  const byTheme = sumThemes(scored);
  const total = addCounts(byTheme);
  const intervals = bootstrapIntervals(
    clusters.map((cluster) => sumThemes(scored.filter((record) => record.cluster === cluster))),
    themes.length,
  );
  const primaries = scored.flatMap(({ primaryRight }) => primaryRight ?? []);
  const right = scored.filter(({ counts }) => counts.every(({ fp, fn }) => fp + fn === 0)).length;
  return {
    name: nameFigure(head),
    ...head,
    records: scored.length,
    councils: councils.length,
    withoutCouncil: scored.filter(({ council }) => council === null).length,
    themes: themes.map(({ id }, index) => {
      const counts = byTheme[index] ?? NO_COUNTS;
      return {
        id,
        ...counts,
        precision: round(measurePrecision(counts)),
        recall: round(measureRecall(counts)),
        f1: round(measureF1(counts)),
        low: round(intervals.themes[index]?.low ?? null),
        high: round(intervals.themes[index]?.high ?? null),
        support: counts.tp + counts.fn,
      };
    }),
    micro: round(measureF1(total)),
    microLow: round(intervals.micro.low),
    microHigh: round(intervals.micro.high),
    precision: round(measurePrecision(total)),
    recall: round(measureRecall(total)),
    macro: round(measureMacro(byTheme)),
    macroLow: round(intervals.macro.low),
    macroHigh: round(intervals.macro.high),
    exact: round(right / scored.length),
    leftOut: leaveOut(councils, scored),
    primary: head.side === 'asked' ? { right: primaries.filter(Boolean).length, of: primaries.length } : null,
  };
}

/** How much the figure rests on one council; null with fewer than three. */
function leaveOut(councils: readonly string[], scored: readonly Scored[]): Figure['leftOut'] {
  if (councils.length < 3) return null;
  const ranked = councils
    .flatMap((council): LeftOut[] => {
      const rest = scored.filter((record) => record.council !== council);
      const micro = round(measureF1(addCounts(rest.flatMap(({ counts }) => counts))));
      return micro === null ? [] : [{ council, micro }];
    })
    .sort((a, b) => a.micro - b.micro);
  const [low] = ranked;
  const high = ranked.at(-1);
  return low && high ? { low, high } : null;
}

function nameFigure({
  set,
  side,
  against,
  scope,
}: Pick<Figure, 'set' | 'side' | 'against' | 'scope'>): string {
  const basis = against === 'undisputed' ? 'undisputed labels' : `${against} in full`;
  return `${set}, ${side}, ${basis}, ${scope === 'core' ? 'core themes' : 'all themes'}`;
}

function round(value: number | null): number | null {
  return value === null ? null : Math.round(value * 10_000) / 10_000;
}
