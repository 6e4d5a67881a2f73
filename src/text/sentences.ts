import winkNLP from 'wink-nlp';
import model from 'wink-eng-lite-web-model';
import { pushAll } from './pushAll.ts';

/** A word or mark of a sentence; offsets are UTF-16 code units of the whole text, end exclusive. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Universal part of speech, as wink-nlp tags it: NOUN, VERB, AUX, PUNCT… */
  readonly pos: string;
  readonly lemma: string;
  /** Whether the word stands in the scope of a negation ("no single plan", "not appropriate"). */
  readonly negated: boolean;
}

export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
}

/** What no one wrote as a word (encoded data, a rule of dashes): wink-nlp takes quadratic time over it. */
const NO_WORD = /\S{500,}/g;
/** A shorter line holds none. */
const NO_WORD_LENGTH = 500;

const wink = winkNLP(model, ['sbd', 'pos', 'negation']);

/**
 * The sentences of a text with their tokens. A line break always ends a sentence, so that a list item is
 * never read on into the next. Sentence boundaries, parts of speech, lemmas and negation scope: wink-nlp.
 */
export function readSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let lineStart = 0;
  for (const line of text.split('\n')) {
    pushAll(sentences, readLine(line, lineStart));
    lineStart += line.length + 1;
  }
  return sentences;
}

function readLine(printed: string, offset: number): Sentence[] {
  const line =
    printed.length < NO_WORD_LENGTH ? printed : printed.replace(NO_WORD, (run) => ' '.repeat(run.length));
  if (line.trim() === '') return [];
  const { its } = wink;
  const document = wink.readDoc(line);
  const items = document.tokens();
  // In columns, as an item of wink-nlp for each token takes longer than what is read from it.
  const words = items.out(its.value);
  const tags = items.out(its.pos);
  const negations = items.out(its.negationFlag);
  // The types of wink-nlp 2.4.0 leave its.lemma out of what a token answers.
  const lemmas = items.out(its.lemma as unknown as typeof its.value);
  const sentences: Sentence[] = [];
  let cursor = 0;
  for (const [from = 0, to = -1] of document.sentences().out(its.span) as number[][]) {
    const tokens: Token[] = [];
    for (let index = from; index <= to; index++) {
      const word = words[index] ?? '';
      // wink collapses white space, so each token is found again in the line itself.
      const start = line.indexOf(word, cursor);
      if (start < 0) continue;
      cursor = start + word.length;
      tokens.push({
        start: offset + start,
        end: offset + cursor,
        text: word,
        pos: tags[index] ?? '',
        lemma: lemmas[index] ?? '',
        negated: negations[index] === true,
      });
    }
    const first = tokens[0];
    const last = tokens[tokens.length - 1];
    if (first && last) sentences.push({ start: first.start, end: last.end, tokens });
  }
  return sentences;
}
