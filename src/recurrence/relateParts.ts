import type { Recommendation } from '../model.ts';
import { findWords } from '../text/findWords.ts';
import { readAnswers } from './answerVectors.ts';
import type { PairInput } from './findPairs.ts';
import { type PartKey, readKeys } from './readKeys.ts';
import { type Part, readParts } from './readParts.ts';
import { SignalKeys } from './signalKeys.ts';
import { weighKeys } from './weighKeys.ts';

/** What pairs of parts are found from, and the words that say nothing in these records: the councils' own names. */
export interface RelatedParts extends PairInput {
  readonly silent: ReadonlySet<string>;
  /** By key: how rare it is. */
  readonly rarity: Float64Array;
}

/** The parts of all records with what they are compared by. */
export function relateParts(records: readonly Recommendation[]): RelatedParts {
  const silent = findSilentWords(records);
  const keys = new SignalKeys();
  const parts = records.flatMap((record, index) => readParts(record, index));
  const readKeysOf = (part: Part): PartKey[] => {
    const record = records[part.record];
    return record ? readKeys(record, part, keys, silent) : [];
  };
  return {
    parts,
    ...weighKeys(parts, readKeysOf, records.length, keys),
    keys,
    kinds: Uint8Array.from(keys.kinds),
    answers: readAnswers(records, silent),
    councils: records.map(({ council }) => council),
    references: findReferences(records),
    silent,
  };
}

function findSilentWords(records: readonly Recommendation[]): Set<string> {
  const councils = new Set(records.flatMap(({ council }) => (council === null ? [] : [council])));
  return new Set(
    [...councils].flatMap((council) => findWords(council).map(({ form }) => form.toLowerCase())),
  );
}

function findReferences(records: readonly Recommendation[]): Set<number>[] {
  const indexOf = new Map(records.map(({ id }, index) => [id, index]));
  const references = records.map(() => new Set<number>());
  records.forEach((record, index) => {
    for (const { target } of record.crossReferences) {
      const other = target === null ? undefined : indexOf.get(target);
      if (other === undefined || other === index) continue;
      references[index]?.add(other);
      references[other]?.add(index);
    }
  });
  return references;
}
