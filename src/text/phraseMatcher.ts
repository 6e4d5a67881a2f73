import type { Word } from './findWords.ts';

/** Which words may stand at one place of a phrase: listed forms, or a form that fits a wildcard. */
export interface WordTest {
  readonly forms: readonly string[];
  readonly wildcards: readonly RegExp[];
}

export interface Phrase {
  readonly id: number;
  readonly words: readonly WordTest[];
}

/** Phrase `id` stands in the words `first` to `last`, both included. */
export interface PhraseHit {
  readonly id: number;
  readonly first: number;
  readonly last: number;
}

interface TrieNode {
  readonly depth: number;
  readonly next: Map<number, TrieNode>;
  readonly ends: number[];
  readonly index: number;
}

interface State {
  readonly nodes: readonly TrieNode[];
  readonly hits: readonly { readonly id: number; readonly length: number }[];
  /** Word class → state, filled as texts need it. */
  readonly next: Map<number, State>;
}

/** A word of a text belongs to the class of words that pass the same tests. */
interface WordClass {
  readonly index: number;
  readonly tests: readonly number[];
}

export interface PhraseMatcher {
  readonly root: State;
  readonly states: Map<string, State>;
  readonly testsOfForm: ReadonlyMap<string, readonly number[]>;
  readonly wildcardTests: readonly { readonly test: number; readonly wildcard: RegExp }[];
  readonly classOfForm: Map<string, WordClass>;
  readonly classes: Map<string, WordClass>;
}

/** Bounds of the tables that grow with the texts read; past them they are begun again. */
const MAX_STATES = 50_000;
const MAX_FORMS = 200_000;

/**
 * An Aho–Corasick automaton over classes of words instead of characters: the phrases form a trie whose edges
 * are word tests, and the set of trie nodes that are alive after each word is one state, made when first met.
 * A text costs one step per word, however many phrases there are.
 */
export function buildPhraseMatcher(phrases: readonly Phrase[]): PhraseMatcher {
  const tests = new Map<string, number>();
  const testsOfForm = new Map<string, number[]>();
  const wildcardTests: { test: number; wildcard: RegExp }[] = [];
  let nodeCount = 0;
  const newNode = (depth: number): TrieNode => ({ depth, next: new Map(), ends: [], index: nodeCount++ });
  const trie = newNode(0);

  for (const phrase of phrases) {
    let node = trie;
    for (const word of phrase.words) {
      const test = numberTest(word, tests, testsOfForm, wildcardTests);
      let next = node.next.get(test);
      if (!next) node.next.set(test, (next = newNode(node.depth + 1)));
      node = next;
    }
    if (node !== trie && !node.ends.includes(phrase.id)) node.ends.push(phrase.id);
  }
  return {
    root: { nodes: [trie], hits: [], next: new Map() },
    states: new Map(),
    testsOfForm,
    wildcardTests,
    classOfForm: new Map(),
    classes: new Map(),
  };
}

/** Every place where a phrase stands, overlaps included, in order of its last word. */
export function findPhrases(matcher: PhraseMatcher, words: readonly Word[]): PhraseHit[] {
  if (matcher.states.size > MAX_STATES) {
    matcher.states.clear();
    matcher.root.next.clear();
  }
  if (matcher.classOfForm.size > MAX_FORMS) matcher.classOfForm.clear();
  const hits: PhraseHit[] = [];
  let state = matcher.root;
  for (let last = 0; last < words.length; last++) {
    const word = words[last];
    if (!word) break;
    if (word.breakBefore !== 'none') state = matcher.root;
    const wordClass = matcher.classOfForm.get(word.form) ?? classify(matcher, word.form);
    // Most words are in no phrase.
    if (wordClass.tests.length === 0) {
      state = matcher.root;
      continue;
    }
    state = state.next.get(wordClass.index) ?? step(matcher, state, wordClass);
    for (const { id, length } of state.hits) hits.push({ id, first: last - length + 1, last });
  }
  return hits;
}

function numberTest(
  word: WordTest,
  tests: Map<string, number>,
  testsOfForm: Map<string, number[]>,
  wildcardTests: { test: number; wildcard: RegExp }[],
): number {
  const key =
    [...word.forms].sort().join(' ') + ' / ' + word.wildcards.map((wildcard) => wildcard.source).join(' ');
  const known = tests.get(key);
  if (known !== undefined) return known;
  const test = tests.size;
  tests.set(key, test);
  for (const form of new Set(word.forms)) {
    const list = testsOfForm.get(form);
    if (list) list.push(test);
    else testsOfForm.set(form, [test]);
  }
  for (const wildcard of word.wildcards) wildcardTests.push({ test, wildcard });
  return test;
}

function classify(matcher: PhraseMatcher, form: string): WordClass {
  const lower = form.toLowerCase();
  const passed = new Set(matcher.testsOfForm.get(form));
  // A word in capitals is also the word: a heading "RISK REGISTER" is a risk register.
  for (const test of matcher.testsOfForm.get(lower) ?? []) passed.add(test);
  for (const { test, wildcard } of matcher.wildcardTests) if (wildcard.test(lower)) passed.add(test);
  const sorted = [...passed].sort((a, b) => a - b);
  const key = sorted.join(' ');
  let found = matcher.classes.get(key);
  if (!found) matcher.classes.set(key, (found = { index: matcher.classes.size, tests: sorted }));
  matcher.classOfForm.set(form, found);
  return found;
}

function step(matcher: PhraseMatcher, state: State, wordClass: WordClass): State {
  const alive = new Map<number, TrieNode>();
  const trie = matcher.root.nodes[0];
  if (trie) alive.set(trie.index, trie);
  for (const node of state.nodes) {
    for (const test of wordClass.tests) {
      const next = node.next.get(test);
      if (next) alive.set(next.index, next);
    }
  }
  const nodes = [...alive.values()].sort((a, b) => a.index - b.index);
  const next = nodes.length === 1 ? matcher.root : stateOf(matcher, nodes);
  state.next.set(wordClass.index, next);
  return next;
}

function stateOf(matcher: PhraseMatcher, nodes: readonly TrieNode[]): State {
  const key = nodes.map((node) => node.index).join(' ');
  const known = matcher.states.get(key);
  if (known) return known;
  const longestFirst = [...nodes].sort((a, b) => b.depth - a.depth);
  const hits = longestFirst.flatMap((node) => node.ends.map((id) => ({ id, length: node.depth })));
  // Two ways through the trie may end in the same phrase over the same words.
  const once = new Map(hits.map((hit) => [`${hit.id} ${hit.length}`, hit]));
  const state: State = { nodes, hits: [...once.values()], next: new Map() };
  matcher.states.set(key, state);
  return state;
}
