import { readFileSync } from 'node:fs';
import { findWords } from '../../src/text/findWords.ts';
import { buildPhraseMatcher, findPhrases, type PhraseMatcher } from '../../src/text/phraseMatcher.ts';

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
  return lines.reduce((sum, line) => sum + matchText(matcher, line).length, 0);
}

function matchText(matcher: PhraseMatcher, text: string): { start: number; end: number; id: number }[] {
  const words = findWords(text);
  return findPhrases(matcher, words).map(({ id, first, last }) => ({
    id,
    start: words[first]?.start ?? 0,
    end: words[last]?.end ?? 0,
  }));
}

// As a process of its own: a file of phrases and a text, and the number of hits.
const [phraseFile, textFile] = process.argv.slice(2);
if (phraseFile !== undefined && textFile !== undefined) {
  const phrases = readFileSync(phraseFile, 'utf8').trim().split('\n');
  process.stdout.write(
    `${String(matchLines(buildMatcher(phrases), readFileSync(textFile, 'utf8').split('\n')))}\n`,
  );
}
