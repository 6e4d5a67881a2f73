import {
  BACKGROUND_RECORDS,
  backgroundLines,
  backgroundPhrases,
  backgroundThings,
  backgroundWords,
} from './backgroundWords.ts';
import { LIKE, PHRASE, THING, WORD } from './signalKeys.ts';

export { BACKGROUND_RECORDS };

/**
 * By kind (see `signalKeys.ts`), then by name: in how many of so many short recommendations, made up or restated and kept
 * for working with, a key stands. The few documents that are compared say too little of what is common.
 */
const counts: Readonly<Record<number, ReadonlyMap<string, number>>> = {
  [WORD]: readCounts(backgroundWords, ' '),
  [PHRASE]: readCounts(backgroundPhrases, ', '),
  [LIKE]: readCounts(backgroundLines, ' '),
  [THING]: readCounts(backgroundThings, ', '),
};

/** In how many of the background's recommendations a key stands; 0 for kinds that are not counted there, as themes. */
export function countInBackground(kind: number, name: string): number {
  return counts[kind]?.get(name) ?? 0;
}

/** Each line a count and the names that have it. */
function readCounts(lines: string, between: string): Map<string, number> {
  return new Map(
    lines
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [count = '', names = ''] = line.split(': ');
        return names.split(between).map((name): [string, number] => [name, Number(count)]);
      }),
  );
}
