import type { ThemeColumn } from '../../src/compare/countThemes.ts';
import type { Recommendation } from '../../src/model.ts';
import { NONE } from './matchRecord.ts';

/** Councils as columns, one of no known council too, each followed by its documents in year order where it is opened. */
export function listThemeColumns(
  records: readonly Recommendation[],
  opened: readonly string[],
  nameOf: (document: string) => string,
): ThemeColumn[] {
  const councils = [...new Set(records.map(({ council }) => council ?? NONE))].sort();
  return councils.flatMap((council) => {
    const own = records.filter((record) => (record.council ?? NONE) === council);
    const name = council === NONE ? 'Council not known' : council;
    const kind = council === NONE ? 'unknown' : 'council';
    const column: ThemeColumn = { id: council, name, kind, council, records: own };
    if (!opened.includes(council)) return [column];
    const documents = [...new Set(own.map(({ document }) => document))].map((document): ThemeColumn => {
      const theirs = own.filter((record) => record.document === document);
      return { id: document, name: nameOf(document), kind: 'document', council, records: theirs };
    });
    documents.sort((a, b) => firstYear(a) - firstYear(b) || (a.id < b.id ? -1 : 1));
    return [column, ...documents];
  });
}

function firstYear({ records }: ThemeColumn): number {
  return records[0]?.review.year ?? 0;
}
