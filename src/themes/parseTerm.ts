import { suggestNearest } from '../text/findNearest.ts';
import { inflectWord } from '../text/inflectWord.ts';
import { normaliseStem, normaliseWord } from '../text/normaliseWord.ts';
import type { WordTest } from '../text/phraseMatcher.ts';

/** How a part of a term follows the part before it. */
export interface Join {
  readonly order: 'then' | 'near';
  /** Words that may stand between. */
  readonly gap: number;
}

/** Words that stand side by side, in every wording that the term allows. */
export interface TermPart {
  readonly wordings: readonly (readonly WordTest[])[];
  /** Null for the first part. */
  readonly join: Join | null;
}

/** What a term may name: groups `<staff>` and abbreviations, each with its wordings. */
export interface TermNames {
  readonly groups: Readonly<Record<string, readonly string[]>>;
  readonly abbreviations: Readonly<Record<string, string | readonly string[]>>;
  /** The group whose member is read. */
  readonly within?: string;
}

export type ParsedTerm = { readonly parts: readonly TermPart[] } | { readonly problem: string };

/** Words between the parts of a term where it gives no number: `..` in order, `~` in either order. */
const DEFAULT_GAP = { then: 4, near: 6 } as const;
const MAX_WORDINGS = 2_000;

class TermProblem extends Error {}

/**
 * Reads the term language of docs/codebook.md: `risk register`, `close|bridge .. gap`, `board ~3 programme`,
 * `<staff> survey?`, `=savings`, `procur*`, `golden-thread`, `PMO`.
 */
export function parseTerm(source: string, names: TermNames): ParsedTerm {
  const parts: TermPart[] = [];
  let words: (readonly (readonly WordTest[])[])[] = [];
  let join: Join | null = null;
  try {
    for (const item of source.trim().split(/\s+/)) {
      const operator = /^(\.\.|~)(\d*)$/.exec(item);
      if (!operator) {
        if (item === '?')
          throw new TermProblem('"?" stands alone: write it at the end of the word that may be missing');
        words.push(parseWord(item, names));
        continue;
      }
      if (words.length === 0) throw new TermProblem(`"${item}" needs a word before it`);
      parts.push({ wordings: combine(words), join });
      words = [];
      const order = operator[1] === '~' ? 'near' : 'then';
      join = { order, gap: operator[2] ? Number(operator[2]) : DEFAULT_GAP[order] };
    }
    if (words.length === 0)
      throw new TermProblem(join ? 'nothing follows the last ".." or "~"' : 'the term is empty');
    parts.push({ wordings: combine(words), join });
  } catch (error) {
    if (error instanceof TermProblem) return { problem: error.message };
    throw error;
  }
  if (parts.some((part) => part.wordings.some((wording) => wording.length === 0))) {
    return { problem: 'a part of the term has only optional words' };
  }
  return { parts };
}

/** The wordings of one place: usually one word, several for `a|b`, none for an optional word left out. */
function parseWord(item: string, names: TermNames): (readonly WordTest[])[] {
  const optional = item.endsWith('?');
  const simple: WordTest[] = [];
  const longer: (readonly WordTest[])[] = [];
  for (const alternative of (optional ? item.slice(0, -1) : item).split('|')) {
    for (const wording of parseAlternative(alternative, names)) {
      const [only] = wording;
      if (wording.length === 1 && only) simple.push(only);
      else longer.push(wording);
    }
  }
  // One-word alternatives are one test, so that the matcher's trie stays small.
  const wordings = simple.length > 0 ? [[mergeTests(simple)], ...longer] : longer;
  return optional ? [...wordings, []] : wordings;
}

function parseAlternative(alternative: string, names: TermNames): (readonly WordTest[])[] {
  if (alternative === '') throw new TermProblem('"|" needs a word on both sides');
  const group = /^<(.+)>$/.exec(alternative);
  if (group) {
    const name = group[1] ?? '';
    const members = Object.hasOwn(names.groups, name) ? names.groups[name] : undefined;
    if (names.within !== undefined)
      throw new TermProblem(`the group <${names.within}> names <${name}>: a group may not name another`);
    if (!members) {
      const nearest = suggestNearest(name, Object.keys(names.groups));
      throw new TermProblem(`there is no group <${name}>${nearest}`);
    }
    return members.flatMap((member) =>
      combine(
        member
          .trim()
          .split(/\s+/)
          .map((word) => parseWord(word, { ...names, within: name })),
      ),
    );
  }
  const exact = /^=(.+)$/.exec(alternative);
  const printed = exact?.[1] ?? alternative;
  if (!isWord(printed)) throw new TermProblem(`"${alternative}" is no word`);
  const pieces = printed.split('-').filter((piece) => piece !== '');
  const inflect = exact === null;
  const apart = pieces.map((piece) => testOf(piece, inflect));
  const wordings: (readonly WordTest[])[] = [apart];
  // "under-delivery" also meets "underdelivery".
  if (pieces.length > 1) wordings.push([testOf(pieces.join(''), inflect)]);
  const long = Object.hasOwn(names.abbreviations, printed) ? names.abbreviations[printed] : undefined;
  for (const form of listLongForms(long))
    wordings.push(form.split(/[\s-]+/).map((word) => testOf(word, true)));
  return wordings;
}

/** The long forms of an abbreviation as the codebook gives them: one, several, or none. */
export function listLongForms(long: string | readonly string[] | undefined): readonly string[] {
  return typeof long === 'string' ? [long] : (long ?? []);
}

/** Whether something stands for one word: letters and digits, hyphens, apostrophes, wildcards. */
export function isWord(printed: string): boolean {
  return /^[\p{L}\p{N}£&*'’-]+$/u.test(printed) && !/^[*-]+$/.test(printed);
}

function testOf(word: string, inflect: boolean): WordTest {
  if (word.includes('*')) {
    const [stem = '', ...rest] = word.toLowerCase().split('*');
    const pattern = [normaliseStem(stem), ...rest].map(escapePattern).join("[\\p{L}\\p{N}']*");
    return { forms: [], wildcards: [new RegExp(`^${pattern}$`, 'u')] };
  }
  const normal = normaliseWord(word);
  // What has a digit is not taken for a word in small letters: S151 is also s151.
  const form = /\d/.test(normal) ? normal.toLowerCase() : normal;
  // Texts are read in one spelling: a form that is built in another ("aging") would never be met.
  return { forms: inflect ? [...new Set(inflectWord(form).map(normaliseWord))] : [form], wildcards: [] };
}

function mergeTests(tests: readonly WordTest[]): WordTest {
  return {
    forms: [...new Set(tests.flatMap((test) => test.forms))],
    wildcards: tests.flatMap((test) => test.wildcards),
  };
}

function combine(words: readonly (readonly (readonly WordTest[])[])[]): (readonly WordTest[])[] {
  let wordings: (readonly WordTest[])[] = [[]];
  for (const word of words) {
    wordings = wordings.flatMap((before) => word.map((after) => [...before, ...after]));
    if (wordings.length > MAX_WORDINGS) throw new TermProblem(`more than ${MAX_WORDINGS} wordings`);
  }
  return wordings;
}

function escapePattern(text: string): string {
  return text.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
}
