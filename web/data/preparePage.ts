import type { Recommendation } from '../../src/model.ts';
import type { PageData, PageDocument, PageTheme } from '../protocol.ts';
import { mapIssues, NONE, type IssueMembers } from '../select/matchRecord.ts';
import { makeSearch, type RecordSearch } from '../select/searchRecords.ts';

/** The data with what is looked up again and again. */
export interface Page {
  readonly data: PageData;
  readonly records: readonly Recommendation[];
  readonly byId: ReadonlyMap<string, Recommendation>;
  readonly documents: ReadonlyMap<string, PageDocument>;
  readonly themes: ReadonlyMap<string, PageTheme>;
  readonly issues: IssueMembers;
  readonly councils: readonly string[];
  readonly search: RecordSearch;
}

export function preparePage(data: PageData): Page {
  return {
    data,
    records: data.recommendations,
    byId: new Map(data.recommendations.map((record) => [record.id, record])),
    documents: new Map(data.documents.map((document) => [document.info.id, document])),
    themes: new Map(data.themes.map((theme) => [theme.id, theme])),
    issues: mapIssues(data.recurring),
    councils: [...new Set(data.recommendations.map(({ council }) => council ?? NONE))].sort(),
    search: makeSearch(data.recommendations),
  };
}
