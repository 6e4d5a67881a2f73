import { splitLettered } from './splitLettered.ts';

/**
 * The date of each of several actions that share one cell of dates: by letter ("a. July 2031 b and c. April 2032"),
 * else a line or bullet each, else the same words said once for each. Null where the cell cannot be shared out.
 * `letters` are those of the actions, null for an action without one.
 */
export function shareTimescale(printed: string, letters: readonly (string | null)[]): string[] | null {
  if (printed === '') return null;
  const [, original, revised] = REVISION.exec(printed) ?? [];
  if (original !== undefined && revised !== undefined) return shareRevision(original, revised, letters);
  const byLetter = shareByLetter(printed, letters);
  if (byLetter !== null || letters.length < 2) return byLetter;
  return shareByLine(printed, letters.length) ?? shareAlike(printed, letters.length);
}

/** A cell of first dates and one of revised dates, as they stand in one field. */
const REVISION = /^Original: ([^]*?)\nRevised: ([^]*)$/;

/** Both dates of each action, under the words that tell them apart. */
function shareRevision(
  original: string,
  revised: string,
  letters: readonly (string | null)[],
): string[] | null {
  const first = shareTimescale(original, letters);
  const later = shareTimescale(revised, letters);
  if (first === null && later === null) return null;
  const label = (word: string, date: string): string[] => (date === '' ? [] : [`${word}: ${date}`]);
  return letters.map((_, index) =>
    [
      ...label('Original', first?.[index] ?? (first === null ? original : '')),
      ...label('Revised', later?.[index] ?? (later === null ? revised : '')),
    ].join('\n'),
  );
}

function shareByLetter(printed: string, letters: readonly (string | null)[]): string[] | null {
  const names = letters.map((letter, index) => letter ?? String.fromCharCode(97 + index));
  const pieces = splitLettered(printed) ?? splitLettered(printed, names);
  if (pieces === null) return null;
  const dates = new Map(pieces.flatMap(({ letters: own, text }) => own.map((letter) => [letter, text])));
  // A date for an action that is not there means that the two lists are not of the same things.
  if ([...dates.keys()].some((letter) => !names.includes(letter))) return null;
  return names.map((letter) => dates.get(letter) ?? '');
}

function shareByLine(printed: string, count: number): string[] | null {
  const lines = printed
    .split('\n')
    .map((line) => line.replace(/^- /, '').trim())
    .filter((line) => line !== '');
  return lines.length === count ? lines : null;
}

/** "March 2024 March 2024" beside two bullets. */
function shareAlike(printed: string, count: number): string[] | null {
  const words = printed.split(/\s+/);
  if (words.length % count !== 0) return null;
  const size = words.length / count;
  const pieces = Array.from({ length: count }, (_, index) =>
    words.slice(index * size, (index + 1) * size).join(' '),
  );
  return pieces.every((piece) => piece === pieces[0]) ? pieces : null;
}
