import type { Recommendation, ThemeTag } from '../../src/model.ts';
import type { Order } from '../state/pageState.ts';

/** Records in the order of a list; what is equal keeps the order of the documents. */
export function orderRecords(
  records: readonly Recommendation[],
  order: Order,
  themes: readonly string[],
): readonly Recommendation[] {
  switch (order) {
    case 'document':
      return records;
    case 'theme':
      return sortBy(records, (record) => -scoreOf(record, themes));
    case 'council':
      return [...records].sort((a, b) => compareWords(a.council ?? '', b.council ?? ''));
    case 'year':
      return sortBy(records, ({ review }) => -(review.year ?? 0));
  }
}

/** The best score among the themes, or of the main theme where none is chosen; 0 where none is tagged. */
function scoreOf({ themes }: Recommendation, chosen: readonly string[]): number {
  const wanted = (tag: ThemeTag): boolean => (chosen.length === 0 ? tag.primary : chosen.includes(tag.id));
  return Math.max(0, ...[...themes.asked, ...themes.answered].filter(wanted).map(({ score }) => score));
}

function sortBy(
  records: readonly Recommendation[],
  key: (record: Recommendation) => number,
): Recommendation[] {
  return records
    .map((record) => ({ record, key: key(record) }))
    .sort((a, b) => a.key - b.key)
    .map(({ record }) => record);
}

function compareWords(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
