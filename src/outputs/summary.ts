import { ascending, descending, group, max, min, rollup } from 'd3';
import type { DocumentInfo, Issue, IssueCode, Recommendation } from '../model.ts';
import { isExported } from './listIssues.ts';
import type { ThemeHeading } from './themeHeading.ts';

/** What the summary needs to know of a document. */
export interface SummaryDocument {
  readonly info: Pick<DocumentInfo, 'id' | 'council'>;
  readonly issues: readonly Issue[];
}

/** What the summary needs to know of an issue that came back. */
export interface SummaryIssue {
  readonly title: string;
  readonly span: 'document' | 'years' | 'councils';
  readonly members: readonly string[];
  readonly councils: readonly string[];
  readonly years: readonly number[];
}

/** What the summary needs to know of an owner in one council. */
export interface SummaryOwner {
  readonly name: string | null;
  readonly council: string | null;
  readonly recommendations: number;
  readonly bySource: { readonly column: number; readonly prose: number };
}

export interface SummaryInput {
  readonly documents: readonly SummaryDocument[];
  readonly recommendations: readonly Recommendation[];
  readonly recurring: readonly SummaryIssue[];
  readonly owners: readonly SummaryOwner[];
  readonly themes: readonly ThemeHeading[];
  /** Default: the codebook's own themes. */
  readonly frame?: SummaryFrame;
}

/** Places that stand where the themes stood. */
export interface SummaryFrame {
  readonly id: string;
  readonly name: string;
  /** Recommendations that a printed heading placed; the others were placed by their themes. */
  readonly byHeading: number;
}

/** How many of a council's recommendations ask about a theme. */
export interface ThemeCount {
  readonly council: string;
  readonly count: number;
  readonly of: number;
}

export interface ThemeRow {
  readonly id: string;
  readonly name: string;
  readonly core: boolean;
  readonly count: number;
  /** Known councils in which it was raised. */
  readonly spread: number;
  /** The known councils in order, then those of no known council where there are any. */
  readonly councils: readonly ThemeCount[];
}

export interface OwnerShare {
  readonly council: string;
  readonly of: number;
  readonly withoutOwner: number;
  readonly owners: readonly { readonly name: string; readonly column: number; readonly prose: number }[];
}

export interface IssueCount {
  readonly document: string;
  readonly recommendations: number;
  readonly corrected: number;
  readonly issues: readonly { readonly code: IssueCode; readonly count: number }[];
}

/** The figures of the summary, each with what it is counted of. */
export interface Summary {
  readonly recommendations: number;
  /** Those that are known. */
  readonly councils: readonly string[];
  /** Recommendations of no known council. */
  readonly ofNoCouncil: number;
  readonly years: { readonly first: number; readonly last: number } | null;
  /** Null: the codebook's own themes. */
  readonly frame: SummaryFrame | null;
  readonly themes: readonly ThemeRow[];
  readonly withoutTheme: number;
  readonly recurring: readonly SummaryIssue[];
  readonly owners: readonly OwnerShare[];
  readonly documents: readonly IssueCount[];
}

/** How a council is called that no input names. */
export const unknownCouncil = 'council not known';
/** Owners named for each council; the `owners` command lists them all. */
const ownersShown = 3;

/** Counts what the summary says. Councils in order of their name, themes by how many councils raise them. */
export function summarise(input: SummaryInput): Summary {
  const records = input.recommendations;
  const councilOf = (record: { readonly council: string | null }): string => record.council ?? unknownCouncil;
  const byCouncil = rollup(records, (some) => some.length, councilOf);
  const ofNoCouncil = byCouncil.get(unknownCouncil) ?? 0;
  const councils = [...byCouncil.keys()].filter((council) => council !== unknownCouncil).sort(ascending);
  const all = ofNoCouncil > 0 ? [...councils, unknownCouncil] : councils;
  const first = min(records, ({ review }) => review.year ?? undefined);
  const last = max(records, ({ review }) => review.year ?? undefined);
  const ownersByCouncil = group(input.owners, councilOf);
  return {
    recommendations: records.length,
    councils,
    ofNoCouncil,
    years: first === undefined || last === undefined ? null : { first, last },
    frame: input.frame ?? null,
    themes: input.themes.map((theme) => countTheme(theme, records, byCouncil, all)).sort(compareThemes),
    withoutTheme: records.filter(({ themes }) => themes.asked.length === 0).length,
    recurring: input.recurring
      .filter(({ span }) => span !== 'document')
      .sort(
        (a, b) =>
          descending(a.councils.length, b.councils.length) || descending(a.members.length, b.members.length),
      ),
    owners: all.map((council) =>
      shareOwners(council, byCouncil.get(council) ?? 0, ownersByCouncil.get(council) ?? []),
    ),
    documents: input.documents.map((document) => countIssues(document, records)),
  };
}

function countTheme(
  { id, name, core }: ThemeHeading,
  records: readonly Recommendation[],
  byCouncil: ReadonlyMap<string, number>,
  councils: readonly string[],
): ThemeRow {
  const raised = records.filter(({ themes }) => themes.asked.some((tag) => tag.id === id));
  const counts = rollup(
    raised,
    (some) => some.length,
    ({ council }) => council ?? unknownCouncil,
  );
  return {
    id,
    name,
    core,
    count: raised.length,
    spread: counts.size - (counts.has(unknownCouncil) ? 1 : 0),
    councils: councils.map((council) => ({
      council,
      count: counts.get(council) ?? 0,
      of: byCouncil.get(council) ?? 0,
    })),
  };
}

/** Core themes first; then by councils that raise it, then by recommendations, then by name. */
function compareThemes(a: ThemeRow, b: ThemeRow): number {
  return (
    Number(b.core) - Number(a.core) ||
    descending(a.spread, b.spread) ||
    descending(a.count, b.count) ||
    ascending(a.name, b.name)
  );
}

function shareOwners(council: string, of: number, loads: readonly SummaryOwner[]): OwnerShare {
  const named = loads.flatMap(({ name, recommendations, bySource }) =>
    name === null ? [] : [{ name, recommendations, ...bySource }],
  );
  return {
    council,
    of,
    withoutOwner: loads.find(({ name }) => name === null)?.recommendations ?? 0,
    owners: named
      .sort((a, b) => descending(a.recommendations, b.recommendations) || ascending(a.name, b.name))
      .slice(0, ownersShown)
      .map(({ name, column, prose }) => ({ name, column, prose })),
  };
}

function countIssues({ info, issues }: SummaryDocument, records: readonly Recommendation[]): IssueCount {
  const own = records.filter(({ document }) => document === info.id);
  const all = [...issues, ...own.flatMap((record) => record.issues)].filter(isExported);
  const counts = rollup(
    all,
    (some) => some.length,
    ({ code }) => code,
  );
  return {
    document: info.id,
    recommendations: own.length,
    corrected: own.filter(({ corrections }) => corrections.length > 0).length,
    issues: [...counts]
      .map(([code, count]) => ({ code, count }))
      .sort((a, b) => descending(a.count, b.count) || ascending(a.code, b.code)),
  };
}
