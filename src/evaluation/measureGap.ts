import { findWilsonInterval } from '../statistics/wilson.ts';
import { decideTogether, type EvaluatedTheme } from './decideLabels.ts';
import type { EvaluatedRecord, EvaluationSet } from './figures.ts';
import type { Label } from './readLabels.ts';
import { groupLabels, tagsOf } from './scoreRecord.ts';

/** How a theme stands to one recommendation: what is asked about, and what the council's answer deals with. */
export type GapKind = 'both' | 'askedOnly' | 'answeredOnly' | 'neither';
export type GapCounts = Readonly<Record<GapKind, number>>;

/** How far to believe the tags where they say that something was asked without an answer, or answered unasked. */
export interface GapFlag {
  /** Where the tags say so, and where the labels do. */
  readonly shown: number;
  readonly there: number;
  /** Where both do. */
  readonly right: number;
  /** Of those shown, the share that is right, and of those there, the share that is shown; null where there is none. */
  readonly precision: ShareFigure | null;
  readonly recall: ShareFigure | null;
}

/** A share with its 95 % interval (Wilson); wide where it rests on little. */
export interface ShareFigure {
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

export interface ThemeGap {
  /** A theme, or "all" for all of them together. */
  readonly id: string;
  /** Recommendations on which the labels decide both sides of the theme. Over all: such pairs. */
  readonly of: number;
  readonly labels: GapCounts;
  readonly tags: GapCounts;
  /** Where labels and tags say the same of both sides. */
  readonly same: number;
  readonly askedWithoutAnswer: GapFlag;
  readonly answeredWithoutAsk: GapFlag;
}

export interface GapFigure {
  readonly name: string;
  readonly set: string;
  /** "undisputed", or the coder whose reading is taken in full. */
  readonly against: string;
  /** Recommendations with labels on both sides. */
  readonly records: number;
  readonly councils: number;
  readonly themes: readonly ThemeGap[];
  readonly total: ThemeGap;
}

interface Decision {
  readonly labels: GapKind;
  readonly tags: GapKind;
}

/**
 * Measures the gap between what is asked and what is answered, on core themes that the labels decide on both sides of
 * a recommendation. A set that is labelled on one side only has no figure.
 */
export function measureGap(
  sets: readonly EvaluationSet[],
  labels: readonly Label[],
  themes: readonly EvaluatedTheme[],
): GapFigure[] {
  const coders = [...new Set(labels.map(({ coder }) => coder))].sort();
  const core = themes.filter((theme) => theme.core);
  const bases = ['undisputed', ...(coders.length > 1 ? coders : [])].map((against) => ({
    against,
    byRecord: groupLabels(labels.filter(({ coder }) => against === 'undisputed' || coder === against)),
  }));
  return sets.flatMap((set) =>
    bases.flatMap(({ against, byRecord }): GapFigure[] => {
      const both = set.records.filter(
        ({ id }) => byRecord.has(`asked ${id}`) && byRecord.has(`answered ${id}`),
      );
      const decided = core.map((theme) => both.flatMap((record) => decide(record, theme, byRecord)));
      if (decided.every((decisions) => decisions.length === 0)) return [];
      const basis = against === 'undisputed' ? 'undisputed labels' : `${against} in full`;
      return [
        {
          name: `${set.name}, gap between asked and answered, ${basis}, core themes`,
          set: set.name,
          against,
          records: both.length,
          councils: new Set(both.flatMap(({ council }) => council ?? [])).size,
          themes: core.map(({ id }, index) => summarise(id, decided[index] ?? [])),
          total: summarise('all', decided.flat()),
        },
      ];
    }),
  );
}

/** What labels and tags say of both sides; nothing where the labels leave one of them open or dispute it. */
function decide(
  record: EvaluatedRecord,
  theme: EvaluatedTheme,
  byRecord: ReadonlyMap<string, readonly Label[]>,
): Decision[] {
  const wanted = (['asked', 'answered'] as const).map((side) =>
    decideTogether(byRecord.get(`${side} ${record.id}`) ?? [], theme),
  );
  const [asked, answered] = wanted;
  if (typeof asked !== 'boolean' || typeof answered !== 'boolean') return [];
  const isTagged = (side: 'asked' | 'answered'): boolean =>
    tagsOf(record, side).some(({ id }) => id === theme.id);
  return [{ labels: kindOf(asked, answered), tags: kindOf(isTagged('asked'), isTagged('answered')) }];
}

function kindOf(asked: boolean, answered: boolean): GapKind {
  if (asked) return answered ? 'both' : 'askedOnly';
  return answered ? 'answeredOnly' : 'neither';
}

function summarise(id: string, decisions: readonly Decision[]): ThemeGap {
  const count = (by: keyof Decision): GapCounts => {
    const counts = { both: 0, askedOnly: 0, answeredOnly: 0, neither: 0 };
    for (const decision of decisions) counts[decision[by]] += 1;
    return counts;
  };
  const labels = count('labels');
  const tags = count('tags');
  const rightOf = (kind: GapKind): number =>
    decisions.filter((decision) => decision.labels === kind && decision.tags === kind).length;
  const flag = (kind: GapKind): GapFlag => ({
    shown: tags[kind],
    there: labels[kind],
    right: rightOf(kind),
    precision: measureShare(rightOf(kind), tags[kind]),
    recall: measureShare(rightOf(kind), labels[kind]),
  });
  return {
    id,
    of: decisions.length,
    labels,
    tags,
    same: decisions.filter((decision) => decision.labels === decision.tags).length,
    askedWithoutAnswer: flag('askedOnly'),
    answeredWithoutAsk: flag('answeredOnly'),
  };
}

function measureShare(count: number, of: number): ShareFigure | null {
  const interval = findWilsonInterval(count, of);
  if (interval === null) return null;
  return { share: round(count / of), low: round(interval.low), high: round(interval.high) };
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
