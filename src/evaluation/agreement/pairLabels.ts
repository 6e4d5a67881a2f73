import type { Label } from '../readLabels.ts';

/** One recommendation and side with the labels of all its coders. */
export interface LabelledUnit {
  readonly side: Label['side'];
  readonly recommendation: string;
  readonly labels: readonly Label[];
}

/** The labels of one file, under the name that it is to be known by. */
export interface LabelFile {
  readonly name: string;
  readonly labels: readonly Label[];
}

/**
 * Labels by recommendation and side, in the order in which they come. Where two files hold labels of one coder for
 * the same thing, they are two people who gave no name: each is called after the file as well.
 */
export function pairLabels(files: readonly LabelFile[]): LabelledUnit[] {
  const ambiguous = findAmbiguousCoders(files);
  const units = new Map<string, LabelledUnit & { labels: Label[] }>();
  for (const { name, labels } of files) {
    for (const label of labels) {
      const { side, recommendation } = label;
      const key = `${side} ${recommendation}`;
      const unit = units.get(key) ?? { side, recommendation, labels: [] };
      unit.labels.push(ambiguous.has(label.coder) ? { ...label, coder: `${label.coder} (${name})` } : label);
      units.set(key, unit);
    }
  }
  return [...units.values()];
}

/** The first thing that one coder labelled twice in one file, or null. */
export function findDoubleLabel({ labels }: LabelFile): Label | null {
  const seen = new Set<string>();
  for (const label of labels) {
    const key = keyOf(label);
    if (seen.has(key)) return label;
    seen.add(key);
  }
  return null;
}

function findAmbiguousCoders(files: readonly LabelFile[]): ReadonlySet<string> {
  const seenIn = new Map<string, string>();
  const found = new Set<string>();
  for (const { name, labels } of files) {
    for (const label of labels) {
      const other = seenIn.get(keyOf(label));
      if (other !== undefined && other !== name) found.add(label.coder);
      seenIn.set(keyOf(label), name);
    }
  }
  return found;
}

function keyOf({ side, recommendation, coder }: Label): string {
  return JSON.stringify([side, recommendation, coder]);
}
