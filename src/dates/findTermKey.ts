import type { SourceBlock, SourcePlace } from '../model.ts';
import type { Calendar } from './notations.ts';
import { readTimeOnly, type TimeOnly } from './readTimeOnly.ts';
import { listTerms } from './termNames.ts';
import type { TermMeaning } from './timeContext.ts';

const TERM =
  /(?<!\p{L})(?:(?:immediate|short|near|medium|mid|long)(?:er)?[\s–-]{1,4}term|immediate|priority\s{0,4}[1-5]|(?:high|medium|low)(?:\s{1,4}priority)?)(?![\p{L}\d])/giu;
/** "Short Term (quick wins)": a term with a gloss and nothing else. */
const GLOSS = /^\s{0,4}(?:[([][^()[\]]{0,80}[)\]])?[\s:;.–—-]{0,4}$/u;
/** Between a term and its time: a sign, a bracket, a word that says "is". */
const SIGN =
  /^\s{0,4}(?:[([][^()[\]\d]{0,80}[)\]]\s{0,4})?(?:=|:|–|—|-|\(|\[|,|→|means|is|are|refers to|covers|within|up to|to be)/iu;
const STRONG = /^\s{0,4}(?:=|means|is defined as|refers to)/iu;
/** Longest text in which a key is looked for, in characters: a sentence or two. */
const LONGEST = 600;

interface Meaning {
  readonly name: string;
  readonly meaning: TermMeaning;
}

/** One cell or paragraph as a part of a key. */
type Piece =
  | { readonly kind: 'meanings'; readonly meanings: readonly Meaning[]; readonly strong: boolean }
  | { readonly kind: 'term'; readonly name: string; readonly text: string; readonly source: SourcePlace }
  | { readonly kind: 'times'; readonly times: readonly TimeOnly[] };

/**
 * What a document's terms mean ("Short term = 0–6 months"), wherever its key stands: in a sentence, a line or a row a
 * term, a row of terms above a row of times, a list of terms before a list of times. A term explained in two ways is
 * left out. A single term beside a time is no key: a table of actions holds such rows.
 */
export function findTermKey(blocks: readonly SourceBlock[], calendar: Calendar): Map<string, TermMeaning> {
  const found: Meaning[] = [];
  let run: Piece[] = [];
  for (const { text, source } of listTexts(blocks)) {
    const piece = readPiece(text, source, calendar);
    if (piece) run.push(piece);
    else {
      found.push(...readRun(run));
      run = [];
    }
  }
  found.push(...readRun(run));
  return agree(found);
}

function listTexts(blocks: readonly SourceBlock[]): { text: string; source: SourcePlace }[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'break') return [];
    const texts = block.kind === 'paragraph' ? [block.text] : block.cells.map(({ text }) => text);
    return texts
      .map((text) => text.replace(/<[^<>]{0,300}>/g, ' ').trim())
      .filter((text) => text !== '')
      .map((text) => ({ text, source: block.place }));
  });
}

function readPiece(text: string, source: SourcePlace, calendar: Calendar): Piece | null {
  if (text.length > LONGEST) return null;
  const terms = [...text.matchAll(TERM)];
  const [first] = terms;
  if (!first) {
    const times = readTimeOnly(text, calendar);
    return times.length > 0 ? { kind: 'times', times } : null;
  }
  if (terms.length === 1 && first.index <= 2 && GLOSS.test(text.slice(first.index + first[0].length))) {
    const name = listTerms(first[0])[0];
    return name === undefined ? null : { kind: 'term', name, text: text.trim(), source };
  }
  const meanings = terms.flatMap((term, index): Meaning[] => {
    const after = text.slice(term.index + term[0].length, terms[index + 1]?.index ?? text.length);
    const sign = SIGN.exec(after);
    const name = listTerms(term[0])[0];
    if (sign === null || name === undefined) return [];
    const rest = after.slice(sign[0].length);
    const times = readTimeOnly(
      (/[=:–—,→([-]$/.test(sign[0]) ? '' : sign[0].trim() + ' ') + firstPart(rest),
      calendar,
    );
    const [time] = times;
    if (!time || times.length > 1) return [];
    const words = `${term[0]}${after}`.replace(/[\s;,.]+(?:and\s*)?$/iu, '');
    return [{ name, meaning: { text: words, source, time: time.time } }];
  });
  if (meanings.length === 0) return null;
  const strong = terms.some((term) => STRONG.test(text.slice(term.index + term[0].length)));
  return { kind: 'meanings', meanings, strong };
}

/** Up to where another sentence begins: "0–6 months. Actions are reviewed…". */
function firstPart(text: string): string {
  return text.split(/[.;\n]\s|[.;]$/, 1)[0] ?? '';
}

function readRun(run: readonly Piece[]): Meaning[] {
  const given = run.flatMap((piece) => (piece.kind === 'meanings' ? piece.meanings : []));
  const strong = run.some((piece) => piece.kind === 'meanings' && piece.strong);
  const names = new Set(given.map(({ name }) => name));
  if (names.size >= 2 || strong) return given;
  const terms = run.flatMap((piece) => (piece.kind === 'term' ? [piece] : []));
  const times = run.flatMap((piece) => (piece.kind === 'times' ? piece.times : []));
  const distinct = new Set(terms.map(({ name }) => name)).size === terms.length;
  if (terms.length < 2 || !distinct || times.length !== terms.length) return [];
  return terms.flatMap(({ name, text, source }, index) => {
    const time = times[index];
    return time ? [{ name, meaning: { text: `${text} … ${time.text}`, source, time: time.time } }] : [];
  });
}

function agree(found: readonly Meaning[]): Map<string, TermMeaning> {
  const key = new Map<string, TermMeaning>();
  const disputed = new Set<string>();
  for (const { name, meaning } of found) {
    const before = key.get(name);
    if (before && JSON.stringify(before.time) !== JSON.stringify(meaning.time)) disputed.add(name);
    else if (!before) key.set(name, meaning);
  }
  for (const name of disputed) key.delete(name);
  return key;
}
