import type { Recommendation } from '../model.ts';
import { findWords } from '../text/findWords.ts';
import { readAnswers } from './answerVectors.ts';
import { type PairInput, weighPair } from './findPairs.ts';
import { findNone, findSame } from './findSame.ts';
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

/** From these log-odds on parts that share all their keys say the same, as do those of the same words: about the score that joins groups. */
const LEAST_SAME = -0.4;

/** The parts of all records with what they are compared by. */
export function relateParts(records: readonly Recommendation[]): RelatedParts {
  const silent = findSilentWords(records);
  const keys = new SignalKeys();
  const parts = records.flatMap((record, index) => readParts(record, index));
  const readKeysOf = (part: Part): PartKey[] => {
    const record = records[part.record];
    return record ? readKeys(record, part, keys, silent) : [];
  };
  const weighed = weighKeys(parts, readKeysOf, records.length, keys);
  const references = findReferences(records);
  const alone = {
    parts,
    ...weighed,
    keys,
    kinds: Uint8Array.from(keys.kinds),
    answers: readAnswers(records, silent),
    councils: records.map(({ council }) => council),
    references,
    same: findNone(parts.length),
    silent,
  };
  const readPlain = (part: Part | undefined): string =>
    findWords(part ? (records[part.record]?.text.slice(part.start, part.end) ?? '') : '')
      .map(({ form }) => form.toLowerCase())
      .filter((form) => /\p{L}/u.test(form) && !silent.has(form))
      .join(' ');
  return {
    ...alone,
    same: findSame(weighed.table, {
      // A reference speaks for the record that holds it alone.
      apart: (record) => (references[record]?.size ?? 0) > 0,
      enough: (first, other) => {
        const odds = weighPair(alone, first, other);
        if (odds === undefined) return false;
        return odds >= LEAST_SAME || readPlain(parts[first]) === readPlain(parts[other]);
      },
    }),
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
