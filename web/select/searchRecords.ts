import MiniSearch from 'minisearch';
import type { Recommendation } from '../../src/model.ts';

/** Finds records by their words. */
export interface RecordSearch {
  /** Ids of the records that hold every word, or a word that begins so; null where nothing is asked. */
  readonly find: (query: string) => ReadonlySet<string> | null;
}

/** Indexes every text of the records. Notes in the margins are no part of them. */
export function makeSearch(records: readonly Recommendation[]): RecordSearch {
  const index = new MiniSearch<{ id: string; words: string }>({ fields: ['words'], storeFields: [] });
  index.addAll(records.map((record) => ({ id: record.id, words: listTexts(record).join('\n') })));
  return {
    find: (query) => {
      if (query.trim() === '') return null;
      const found = index.search(query, { prefix: (term) => term.length > 2, combineWith: 'AND' });
      return new Set(found.map(({ id }) => String(id)));
    },
  };
}

function listTexts(record: Recommendation): string[] {
  const fields = [record.ref, record.section, record.text, record.findings, record.response, record.progress];
  const actions = record.actions.flatMap((action) => [
    action.text,
    action.response,
    action.progress,
    ...action.updates.map(({ text }) => text),
  ]);
  const rest = [
    ...record.updates.map(({ text }) => text),
    ...record.owners.map(({ name }) => name),
    ...record.notes.map(({ text }) => text),
  ];
  return [...fields, ...actions, ...rest].filter((text) => text !== null);
}
