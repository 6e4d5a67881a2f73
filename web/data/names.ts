import type { Recommendation, Review, ReviewKind } from '../../src/model.ts';
import type { FilterGroup } from '../state/pageState.ts';
import { NONE } from '../select/matchRecord.ts';
import type { Page } from './preparePage.ts';

const kinds: Readonly<Record<ReviewKind, string>> = {
  audit: 'audit',
  'peer-challenge': 'peer challenge',
  inspection: 'inspection',
  other: 'reviews',
};

/** "audit 2021/22", "peer challenge 2021". */
export function nameReview({ kind, period, year }: Review): string {
  const when = period ?? (year === null ? null : String(year));
  return [kind === null ? 'review' : kinds[kind], when].filter((part) => part !== null).join(' ');
}

/** "Lewisham audit 2021/22", as short as tells the documents apart. */
export function nameDocument(id: string, page: Page): string {
  const info = page.documents.get(id)?.info;
  if (info === undefined) return id;
  if (info.council === null) return info.title;
  return `${info.council} ${nameReview(info.review)}`;
}

export function nameTheme(id: string, page: Page): string {
  return page.themes.get(id)?.name ?? id;
}

export function nameIssue(id: string, page: Page): string {
  return page.data.recurring.find((issue) => issue.id === id)?.title ?? id;
}

/** The number of a recommendation as its document gives it; one without a number is counted in printed order. */
export function nameRef({ id, ref }: Pick<Recommendation, 'id' | 'ref'>): string {
  if (ref !== null) return ref;
  const place = /\/u(\d+)$/.exec(id)?.[1];
  return place === undefined ? 'unnumbered' : `unnumbered ${place}`;
}

/** "Lewisham audit 2022/23, 5". */
export function nameRecord(record: Recommendation, page: Page): string {
  return `${nameDocument(record.document, page)}, ${nameRef(record)}`;
}

const marks: Readonly<Record<string, string>> = {
  correction: 'a correction by hand',
  note: 'a note on its reading',
};

/** The value of a filter as a reader knows it. */
export function nameValue(group: FilterGroup, value: string, page: Page): string {
  if (value === NONE)
    return group === 'owner'
      ? 'nobody named'
      : group === 'theme' || group === 'primary'
        ? 'no theme'
        : 'not known';
  if (group === 'theme' || group === 'primary' || group === 'with') return nameTheme(value, page);
  if (group === 'words') return `“${value.slice(value.indexOf('/') + 1)}”`;
  if (group === 'document') return nameDocument(value, page);
  if (group === 'kind') return kinds[value as ReviewKind] ?? value;
  if (group === 'marked') return marks[value] ?? value;
  return group === 'issue' ? nameIssue(value, page) : value;
}

export const groupNames: Readonly<Record<FilterGroup, string>> = {
  council: 'Council',
  document: 'Document',
  year: 'Year',
  theme: 'Theme',
  primary: 'Main theme',
  owner: 'Owner',
  status: 'Status',
  strength: 'Strength',
  marked: 'Has',
  issue: 'Came back',
  with: 'Together with',
  words: 'Words',
  kind: 'Kind of review',
  except: 'Not',
};
