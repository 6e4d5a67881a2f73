import type { ThemeTag } from '../model.ts';
import { addCounts, measureF1, type Counts } from './counts.ts';
import type { EvaluatedTheme } from './decideLabels.ts';
import { measureSet } from './evaluateThemes.ts';
import type { EvaluatedRecord, EvaluationSet, Figure } from './figures.ts';
import type { Label } from './readLabels.ts';
import { groupLabels, scoreRecord } from './scoreRecord.ts';

/** What is asked about in each record, were the threshold another one. */
export interface TagsAtThreshold {
  readonly threshold: number;
  readonly asked: ReadonlyMap<string, readonly ThemeTag[]>;
}

/** Tags whose threshold was chosen without the council that they are measured on. */
export interface HeldOutFigure extends Figure {
  /** Micro F1 with the codebook's own threshold. */
  readonly own: number | null;
  /** The thresholds that were chosen, and for how many records each. */
  readonly thresholds: readonly { readonly threshold: number; readonly records: number }[];
}

/** Fewer councils than this leave nothing to choose a threshold by. */
const FEWEST_COUNCILS = 3;

/**
 * Measures what is asked about with thresholds held out: for each council, the threshold with the best micro F1 on the
 * other councils of `pool` decides its tags. The vocabulary is not held out: the codebook's terms were written with some
 * of these councils in view. Against undisputed labels; none where the pool has fewer than three councils.
 */
export function measureHeldOut(
  sets: readonly EvaluationSet[],
  pool: readonly EvaluatedRecord[],
  labels: readonly Label[],
  themes: readonly EvaluatedTheme[],
  tagged: readonly TagsAtThreshold[],
): HeldOutFigure[] {
  const byRecord = groupLabels(labels);
  return (['core', 'all'] as const).flatMap((scope) => {
    const scoped = themes.filter((theme) => scope === 'all' || theme.core);
    const choose = makeChooser(pool, byRecord, scoped, tagged);
    if (choose === null) return [];
    const basis = { side: 'asked', against: 'undisputed', scope } as const;
    return sets.flatMap((set): HeldOutFigure[] => {
      const own = measureSet(set, basis, byRecord, themes);
      if (own === null) return [];
      const chosen = set.records.map((record) => ({ record, at: choose(record.council) }));
      const records = chosen.map(({ record, at }) => tagAgain(record, at));
      const figure = measureSet({ ...set, records }, basis, byRecord, themes);
      if (figure === null) return [];
      const labelled = chosen.filter(({ record }) => byRecord.has(`asked ${record.id}`));
      const thresholds = tagged.flatMap((at) => {
        const count = labelled.filter((one) => one.at === at).length;
        return count === 0 ? [] : [{ threshold: at.threshold, records: count }];
      });
      const name = `${figure.name}, thresholds held out, vocabulary not`;
      return [{ ...figure, name, own: own.micro, thresholds }];
    });
  });
}

function tagAgain(record: EvaluatedRecord, { asked }: TagsAtThreshold): EvaluatedRecord {
  return { ...record, themes: { ...record.themes, asked: asked.get(record.id) ?? [] } };
}

/** The threshold for a council, chosen on the others; null where there are too few. */
function makeChooser(
  pool: readonly EvaluatedRecord[],
  byRecord: ReadonlyMap<string, readonly Label[]>,
  themes: readonly EvaluatedTheme[],
  tagged: readonly TagsAtThreshold[],
): ((council: string | null) => TagsAtThreshold) | null {
  const labelled = pool.filter(({ id, council }) => council !== null && byRecord.has(`asked ${id}`));
  if (new Set(labelled.map(({ council }) => council)).size < FEWEST_COUNCILS) return null;
  const counted = tagged.map((at) => ({
    at,
    records: labelled.map((record) => {
      const own = byRecord.get(`asked ${record.id}`) ?? [];
      const { counts } = scoreRecord(tagAgain(record, at), 'asked', own, themes);
      return { council: record.council, counts: addCounts(counts) };
    }),
  }));
  const chosen = new Map<string | null, TagsAtThreshold>();
  return (council) => {
    const found = chosen.get(council) ?? chooseBest(counted, council);
    chosen.set(council, found);
    return found;
  };
}

interface CountedThreshold {
  readonly at: TagsAtThreshold;
  readonly records: readonly { readonly council: string | null; readonly counts: Counts }[];
}

/** The best on all councils but one, in the middle of those that are equally good. */
function chooseBest(counted: readonly CountedThreshold[], without: string | null): TagsAtThreshold {
  const scored = counted.map(({ at, records }) => {
    const others = records.filter(({ council }) => council !== without);
    return { at, f1: measureF1(addCounts(others.map(({ counts }) => counts))) ?? 0 };
  });
  const best = Math.max(...scored.map(({ f1 }) => f1));
  const tied = scored.filter(({ f1 }) => f1 === best);
  const middle = tied[Math.floor(tied.length / 2)];
  if (!middle) throw new RangeError('no thresholds to choose from');
  return middle.at;
}
