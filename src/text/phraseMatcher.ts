import type { WordScan } from './scanWords.ts';
import { TransitionTable } from './transitionTable.ts';
import { wordTable } from './wordTable.ts';

/** Which words may stand at one place of a phrase: listed forms, or a form that fits a wildcard. */
export interface WordTest {
  readonly forms: readonly string[];
  readonly wildcards: readonly RegExp[];
}

export interface Phrase {
  readonly id: number;
  readonly words: readonly WordTest[];
}

/** Phrases that stand in the words `first` to `last`, both included, which are the characters `start` to `end`. */
export interface PhraseHit {
  /** Of the phrases that stand in just these words, each once. */
  readonly ids: readonly number[];
  readonly first: number;
  readonly last: number;
  /** UTF-16 code units of the text, end exclusive. */
  readonly start: number;
  readonly end: number;
}

interface TrieNode {
  readonly depth: number;
  readonly next: Map<number, TrieNode>;
  readonly ends: number[];
  readonly index: number;
}

/** The trie nodes that are alive after a word, and the phrases that end with it by their length, longest first. */
interface State {
  readonly nodes: readonly TrieNode[];
  readonly ends: readonly { readonly ids: readonly number[]; readonly length: number }[];
}

export interface PhraseMatcher {
  readonly trie: TrieNode;
  readonly testsOfForm: ReadonlyMap<string, readonly number[]>;
  readonly wildcardTests: readonly { readonly test: number; readonly wildcard: RegExp }[];
  /** What grows as texts need it. */
  grown: Automaton;
}

interface Automaton {
  /** That of the table of words to whose numbers `classOfWord` holds. */
  readonly generation: number;
  /** By state; the first is the root. */
  readonly states: State[];
  readonly stateOfNodes: Map<string, number>;
  /** State and class of the next word → next state. */
  readonly transitions: TransitionTable;
  /** By class of words: the tests that they pass. The first class passes none: most words are in no phrase. */
  readonly testsOfClass: (readonly number[])[];
  readonly classOfTests: Map<string, number>;
  /** By number in the table of words: the class, and 1; 0 where it was never asked for. */
  classOfWord: Int32Array;
}

/** Bound of the states that grow with the texts read; past it they are begun again. */
const MAX_STATES = 50_000;
const ROOT = 0;
const IN_NO_PHRASE = 0;

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
  return { trie, testsOfForm, wildcardTests, grown: startAutomaton(trie) };
}

function startAutomaton(trie: TrieNode): Automaton {
  return {
    generation: wordTable.generation,
    states: [{ nodes: [trie], ends: [] }],
    stateOfNodes: new Map([[String(trie.index), ROOT]]),
    transitions: new TransitionTable(),
    testsOfClass: [[]],
    classOfTests: new Map([['', IN_NO_PHRASE]]),
    classOfWord: new Int32Array(0),
  };
}

/** Every stretch of words in which phrases stand, overlaps included, in order of its last word. */
export function findPhrases(matcher: PhraseMatcher, scan: WordScan): PhraseHit[] {
  prepare(matcher);
  const { count, starts, ends, breaks, numbers } = scan;
  const { states, transitions, classOfWord } = matcher.grown;
  const hits: PhraseHit[] = [];
  let state = ROOT;
  for (let last = 0; last < count; last++) {
    const number = numbers[last] ?? 0;
    const wordClass = (classOfWord[number] || classify(matcher, number)) - 1;
    if (wordClass === IN_NO_PHRASE) {
      state = ROOT;
      continue;
    }
    if (breaks[last] !== 0) state = ROOT;
    const next = transitions.get(state, wordClass);
    state = next < 0 ? step(matcher, state, wordClass) : next;
    for (const { ids, length } of states[state]?.ends ?? []) {
      const first = last - length + 1;
      hits.push({ ids, first, last, start: starts[first] ?? 0, end: ends[last] ?? 0 });
    }
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

/** Before a text: begins again what has grown too far or is of words no longer known; makes room for new words. */
function prepare(matcher: PhraseMatcher): void {
  const { generation, forms } = wordTable;
  if (matcher.grown.generation !== generation || matcher.grown.states.length > MAX_STATES)
    matcher.grown = startAutomaton(matcher.trie);
  const known = matcher.grown.classOfWord;
  if (known.length >= forms.length) return;
  matcher.grown.classOfWord = new Int32Array(forms.length * 2);
  matcher.grown.classOfWord.set(known);
}

/** The class of a word by its number, and 1. */
function classify(matcher: PhraseMatcher, number: number): number {
  const form = wordTable.forms[number] ?? '';
  const lower = form.toLowerCase();
  const passed = new Set(matcher.testsOfForm.get(form));
  // A word in capitals is also the word: a heading "RISK REGISTER" is a risk register.
  for (const test of matcher.testsOfForm.get(lower) ?? []) passed.add(test);
  for (const { test, wildcard } of matcher.wildcardTests) if (wildcard.test(lower)) passed.add(test);
  const sorted = [...passed].sort((a, b) => a - b);
  const key = sorted.join(' ');
  const { classOfTests, testsOfClass, classOfWord } = matcher.grown;
  let found = classOfTests.get(key);
  if (found === undefined) {
    found = testsOfClass.push(sorted) - 1;
    classOfTests.set(key, found);
  }
  classOfWord[number] = found + 1;
  return found + 1;
}

function step(matcher: PhraseMatcher, state: number, wordClass: number): number {
  const { trie } = matcher;
  const { states, testsOfClass, transitions } = matcher.grown;
  const alive = new Map([[trie.index, trie]]);
  for (const node of states[state]?.nodes ?? []) {
    for (const test of testsOfClass[wordClass] ?? []) {
      const next = node.next.get(test);
      if (next) alive.set(next.index, next);
    }
  }
  const next = stateOf(
    matcher.grown,
    [...alive.values()].sort((a, b) => a.index - b.index),
  );
  transitions.add(state, wordClass, next);
  return next;
}

function stateOf({ states, stateOfNodes }: Automaton, nodes: readonly TrieNode[]): number {
  const key = nodes.map((node) => node.index).join(' ');
  const known = stateOfNodes.get(key);
  if (known !== undefined) return known;
  const lengths = [...new Set(nodes.map(({ depth }) => depth))].sort((a, b) => b - a);
  const ends = lengths
    .map((length) => {
      const ofLength = nodes.filter(({ depth }) => depth === length);
      // Two ways through the trie may end in the same phrase over the same words.
      return { length, ids: [...new Set(ofLength.flatMap((node) => node.ends))] };
    })
    .filter(({ ids }) => ids.length > 0);
  const number = states.push({ nodes, ends }) - 1;
  stateOfNodes.set(key, number);
  return number;
}
