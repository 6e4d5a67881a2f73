import { readFileSync } from 'node:fs';
import {
  buildPhraseMatcher,
  findPhrases,
  type PhraseHit,
  type PhraseMatcher,
} from '../../src/text/phraseMatcher.ts';
import { scanWords } from '../../src/text/scanWords.ts';

export function buildMatcher(phrases: readonly string[]): PhraseMatcher {
  return buildPhraseMatcher(
    phrases.map((phrase, id) => ({
      id,
      words: phrase.split(' ').map((word) => ({ forms: [word], wildcards: [] })),
    })),
  );
}

/** All hits in every line, with their offsets in the line as given: a line of a table is what one field holds. */
export function matchLines(matcher: PhraseMatcher, lines: readonly string[]): number {
  let count = 0;
  for (const line of lines) for (const { ids } of matchText(matcher, line)) count += ids.length;
  return count;
}

function matchText(matcher: PhraseMatcher, text: string): PhraseHit[] {
  return findPhrases(matcher, scanWords(text));
}

// As a process of its own: a file of phrases and a text, and the number of hits.
const [phraseFile, textFile] = process.argv.slice(2);
if (phraseFile !== undefined && textFile !== undefined) {
  const phrases = readFileSync(phraseFile, 'utf8').trim().split('\n');
  process.stdout.write(
    `${String(matchLines(buildMatcher(phrases), readFileSync(textFile, 'utf8').split('\n')))}\n`,
  );
}
