import type { ReadAction, ReadRecommendation } from '../../src/model.ts';
import { compareWords, readWords } from '../../src/text/words.ts';

export const fieldNames = ['text', 'findings', 'response', 'progress', 'owners', 'timescale'] as const;
export type FieldName = (typeof fieldNames)[number];

/** One field of a record, or of one of its actions, in both readings; it is equal where its words are, in order. */
export interface FieldPair {
  /** The record, with the letter of the action where it is an action's field. */
  readonly of: string;
  readonly field: FieldName;
  readonly expected: string;
  readonly found: string;
  readonly equal: boolean;
}

type Fields = Readonly<Record<FieldName, string>>;
interface Part {
  readonly of: string;
  readonly fields: Fields;
}

/** Two readings of one document, field by field; fields that are empty in both are left out. */
export function compareFields(
  expected: readonly ReadRecommendation[],
  found: readonly ReadRecommendation[],
): FieldPair[] {
  return pairInOrder(expected, found, (one, other) =>
    compareWords(joinRecord(one), joinRecord(other)),
  ).flatMap(([one, other]) => [
    ...compareParts(one && recordPart(one), other && recordPart(other)),
    ...pairInOrder(one?.actions ?? [], other?.actions ?? [], (left, right) =>
      compareWords(joinAction(left), joinAction(right)),
    ).flatMap(([left, right]) =>
      compareParts(left && one && actionPart(left, one), right && other && actionPart(right, other)),
    ),
  ]);
}

function compareParts(one: Part | undefined, other: Part | undefined): FieldPair[] {
  return fieldNames.flatMap((field) => {
    const expected = one?.fields[field] ?? '';
    const found = other?.fields[field] ?? '';
    const [left, right] = [expected, found].map((text) => readWords(text).join(' '));
    if (left === '' && right === '') return [];
    return [{ of: one?.of ?? `${other?.of ?? ''} (added)`, field, expected, found, equal: left === right }];
  });
}

function recordPart(record: ReadRecommendation): Part {
  return {
    of: record.id,
    fields: {
      text: record.text,
      findings: record.findings ?? '',
      response: record.response ?? '',
      progress: joinProgress(record),
      owners: record.ownerPrinted ?? '',
      timescale: record.timescalePrinted ?? '',
    },
  };
}

function actionPart(action: ReadAction, record: ReadRecommendation): Part {
  return {
    of: `${record.id} ${action.ref})`,
    fields: {
      text: action.text,
      findings: '',
      response: action.response ?? '',
      progress: joinProgress(action),
      owners: action.ownerPrinted ?? '',
      timescale: action.timescalePrinted ?? '',
    },
  };
}

function joinProgress({ progress, updates }: Pick<ReadAction, 'progress' | 'updates'>): string {
  return [progress ?? '', ...updates.map(({ date, text }) => `${date} ${text}`)].join('\n').trim();
}

function joinRecord(record: ReadRecommendation): string {
  return [...Object.values(recordPart(record).fields), ...record.actions.map(joinAction)].join(' ');
}

function joinAction(action: ReadAction): string {
  return `${action.text} ${action.response ?? ''} ${action.timescalePrinted ?? ''}`;
}

/** Pairs that are less alike than this are two records, one left out and one added. */
const MIN_ALIKE = 0.3;

/** Both lists in order, each of one beside the one of the other that it is, so that all in all they are most alike. */
export function pairInOrder<T>(
  left: readonly T[],
  right: readonly T[],
  alike: (one: T, other: T) => number,
): (readonly [T | undefined, T | undefined])[] {
  const best: number[][] = Array.from({ length: left.length + 1 }, () =>
    Array.from({ length: right.length + 1 }, () => 0),
  );
  const scores = left.map((one) => right.map((other) => alike(one, other)));
  const at = (i: number, j: number): number => best[i]?.[j] ?? 0;
  const score = (i: number, j: number): number => {
    const value = scores[i]?.[j] ?? 0;
    return value < MIN_ALIKE ? -1 : value;
  };
  for (let i = left.length - 1; i >= 0; i -= 1)
    for (let j = right.length - 1; j >= 0; j -= 1)
      (best[i] ?? [])[j] = Math.max(at(i + 1, j), at(i, j + 1), score(i, j) + at(i + 1, j + 1));
  const pairs: (readonly [T | undefined, T | undefined])[] = [];
  let i = 0;
  let j = 0;
  while (i < left.length || j < right.length) {
    const both = i < left.length && j < right.length;
    if (both && score(i, j) > 0 && at(i, j) === score(i, j) + at(i + 1, j + 1)) {
      pairs.push([left[i], right[j]]);
      i += 1;
      j += 1;
    } else if (j >= right.length || (i < left.length && at(i, j) === at(i + 1, j))) {
      pairs.push([left[i], undefined]);
      i += 1;
    } else {
      pairs.push([undefined, right[j]]);
      j += 1;
    }
  }
  return pairs;
}
