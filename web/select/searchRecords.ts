import MiniSearch from 'minisearch';
import type { Recommendation } from '../../src/model.ts';

/** Finds records by their words. */
export interface RecordSearch {
  /**
   * Ids of the records that hold every word, or a word that begins so; words between quotation marks must stand
   * side by side. Null where nothing is asked.
   */
  readonly find: (query: string) => ReadonlySet<string> | null;
  /** The words of the records that such a search meets, in lower case, to be marked where they stand. */
  readonly findWords: (query: string) => ReadonlySet<string>;
}

interface Answer {
  readonly ids: ReadonlySet<string> | null;
  readonly words: ReadonlySet<string>;
}

/** Letters from which the beginning of a word is enough. */
const PREFIX_FROM = 3;

/** Indexes every text of the records. Notes of a reading and in the margins are no part of them. */
export function makeSearch(records: readonly Recommendation[]): RecordSearch {
  const texts = new Map(records.map((record) => [record.id, listTexts(record).join('\n')]));
  const index = new MiniSearch<{ id: string; words: string }>({ fields: ['words'], storeFields: [] });
  index.addAll([...texts].map(([id, words]) => ({ id, words })));
  let last: { readonly query: string; readonly answer: Answer } | null = null;
  const ask = (query: string): Answer => {
    if (last?.query === query) return last.answer;
    const answer = answerQuery(index, texts, query);
    last = { query, answer };
    return answer;
  };
  return { find: (query) => ask(query).ids, findWords: (query) => ask(query).words };
}

function answerQuery(
  index: MiniSearch<{ id: string; words: string }>,
  texts: ReadonlyMap<string, string>,
  query: string,
): Answer {
  if (query.trim() === '') return { ids: null, words: new Set() };
  const found = index.search(query, {
    prefix: (term) => term.length >= PREFIX_FROM,
    combineWith: 'AND',
  });
  const phrases = [...query.matchAll(/["“”]([^"“”]+)["“”]/g)].map(([, phrase = '']) => flatten(phrase));
  const kept = found.filter(({ id }) => {
    if (phrases.length === 0) return true;
    const text = flatten(texts.get(String(id)) ?? '');
    return phrases.every((phrase) => text.includes(phrase));
  });
  return {
    ids: new Set(kept.map(({ id }) => String(id))),
    words: new Set(kept.flatMap(({ terms }) => terms)),
  };
}

function flatten(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim();
}

function listTexts(record: Recommendation): string[] {
  const fields = [record.ref, record.section, record.text, record.findings, record.response, record.progress];
  const actions = record.actions.flatMap((action) => [
    action.text,
    action.response,
    action.progress,
    ...action.updates.map(({ text }) => text),
  ]);
  const rest = [...record.updates.map(({ text }) => text), ...record.owners.map(({ name }) => name)];
  return [...fields, ...actions, ...rest].filter((text) => text !== null);
}
