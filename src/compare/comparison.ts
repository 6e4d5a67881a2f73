import type { Recommendation, ReviewKind } from '../model.ts';
import type { Funnel } from './measureFunnel.ts';
import type { SideMode } from './sides.ts';
import type { Size } from './sizes.ts';

/** What records are put together by. A record stands in one group, by `group` in each that its council belongs to. */
export const compareBys = ['council', 'document', 'year', 'kind', 'body', 'group'] as const;
export type CompareBy = (typeof compareBys)[number];

/** The other side where one group is held against all that is not in it. */
export const REST = 'rest';

/** The kind of review within which shares are compared: one kind, those of no known kind, or all mixed. */
export type ComparedKind = ReviewKind | 'unknown' | 'all';

export interface CompareOptions {
  readonly themes: readonly { readonly id: string; readonly name: string; readonly core: boolean }[];
  /** Default: council. */
  readonly by?: CompareBy;
  /** The group that is compared. Default: every group stands for itself. */
  readonly with?: string | null;
  /** The group that `with` is held against. Default: all records that are not in it (`REST`). */
  readonly against?: string | null;
  /** Default: asked. */
  readonly mode?: SideMode;
  /** Default: `chooseKind`, as an audit's item of six bullets is not a peer challenge's sentence. */
  readonly kind?: ComparedKind | null;
  /** The groups of a record's council, such as its type and region. Default: none is known. */
  readonly groupsOf?: (record: Recommendation) => readonly string[];
}

/** Records that are compared as one. */
export interface ComparedGroup {
  /** What `with` and `against` name it by; `REST` for all others. */
  readonly id: string;
  /** As it is shown. */
  readonly name: string;
  /** Recommendations. */
  readonly of: number;
  /** Councils, and years of a council, that they are to: one long plan is one body, however much it asks. */
  readonly bodies: number;
  readonly bodyYears: number;
}

/** `count` of a group's `of` recommendations have to do with a theme. Shares lie between 0 and 1, null of nothing. */
export interface GroupShare {
  readonly group: string;
  readonly count: number;
  readonly of: number;
  readonly share: number | null;
  /** The 95 % interval of the share, by Wilson. */
  readonly low: number | null;
  readonly high: number | null;
  readonly size: Size;
  /** Councils, and years of a council, with at least one of `members`. */
  readonly bodies: number;
  readonly bodyYears: number;
  /** Ids of the recommendations counted. */
  readonly members: readonly string[];
}

/** How far the first group's share lies above the second's. */
export interface ShareDifference {
  /** First less second, as proportions: 0.1 is ten points. */
  readonly value: number;
  /** Its 95 % interval, by Newcombe's method 10. */
  readonly low: number;
  readonly high: number;
  /** Fisher's exact test, two-sided. */
  readonly p: number;
  /** `p` adjusted for all tests of the comparison, by Benjamini and Hochberg. */
  readonly q: number;
  /** The interval holds no zero and `q` is at most `FALSE_DISCOVERY`, and `isDescribed` is not so: what a title may name. */
  readonly clear: boolean;
}

export type CompareNote = 'too few to compare' | 'small numbers';

export interface ThemeComparison {
  readonly id: string;
  readonly name: string;
  readonly core: boolean;
  /** Groups in which it comes up at all. */
  readonly spread: number;
  /** One of each group, in the order of `groups`. */
  readonly shares: readonly GroupShare[];
  /** Null where no two groups are compared, or too little is known to. */
  readonly difference: ShareDifference | null;
  /** Of the difference, where two groups are compared. */
  readonly note: CompareNote | null;
  /** Where there are groups enough (`FUNNEL_GROUPS`), and no two of them are compared. */
  readonly funnel: Funnel | null;
}

export interface KindCount {
  readonly kind: Exclude<ComparedKind, 'all'>;
  readonly records: number;
  /** Groups with recommendations of this kind. */
  readonly groups: number;
}

export interface Comparison {
  readonly by: CompareBy;
  readonly mode: SideMode;
  /** `all` where kinds of review are mixed, which the title has to say. */
  readonly kind: ComparedKind;
  /** The kinds that the groups hold, the one that is compared by default first. */
  readonly kinds: readonly KindCount[];
  /** Names that `with` and `against` can take, in order. */
  readonly choices: readonly string[];
  /** Whether two groups are compared, and `groups` holds those: first `with`, then `against`. */
  readonly isPair: boolean;
  readonly groups: readonly ComparedGroup[];
  /** By how much of a difference survives its interval, else by spread and count: never by rate. */
  readonly rows: readonly ThemeComparison[];
  /** Differences tested: what `q` is adjusted for. */
  readonly tests: number;
  /** Whether two sets of councils are shown of which one has too few (`FEWEST_BODIES`): no difference is called clear. */
  readonly isDescribed: boolean;
  /** Recommendations that stand in both of two groups: with any, they are not compared. */
  readonly overlap: number;
}
