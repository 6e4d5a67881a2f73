import { readWords } from '../text/words.ts';

/** Headings are compared by their words; "and" may be printed as "&", and a number may stand before them. */
export function foldHeading(heading: string): string {
  return readWords(heading.replaceAll('&', ' and ').replace(/^[\s\d.)(:-]+/u, '')).join(' ');
}
