import {
  REST,
  type CompareBy,
  type ComparedGroup,
  type ComparedKind,
  type Comparison,
  type ThemeComparison,
} from './comparison.ts';
import { unknowns } from './groupRecords.ts';
import { sideNames, type SideMode } from './sides.ts';
import { FALSE_DISCOVERY, FEWEST_BODIES, FEW_MENTIONS, FUNNEL_GROUPS, SMALL, TOO_FEW } from './sizes.ts';

/** Kinds of review as they are said in a sentence. */
export const kindNames: Readonly<Record<ComparedKind, string>> = {
  audit: 'audits',
  'peer-challenge': 'peer challenges',
  inspection: 'inspections',
  other: 'other reviews',
  unknown: 'reviews of no known kind',
  all: 'all kinds of review',
};

/** What the words around a comparison say: the same on page, command line and in a report. */
export interface ComparisonWords {
  /** The finding. It names clear differences only. */
  readonly title: string;
  /** What is counted, of what, within which kind of review. */
  readonly subtitle: string;
  /** What it rests on: tests, sizes, what the ranges mean. */
  readonly note: string;
}

/** Themes named in a title; more are counted. */
const MOST_NAMED = 2;

/** Groups whose sizes are said; of more, the table says them. */
const MOST_SIZES = 4;

/** A title is read at a glance. */
const MOST_WORDS = 15;

/** What comes before and after "more" and "less": of one, of several, and the words that follow. */
const verbs: Readonly<Record<SideMode, readonly [string, string, string]>> = {
  asked: ['was asked', 'were asked', 'about'],
  answered: ['spoke in its answers', 'spoke in their answers', 'of'],
  both: ['was asked and answered', 'were asked and answered', 'on'],
  unanswered: ['left', 'left', 'to read, with no answer found, on'],
  unasked: ['answered', 'answered', 'without being asked, on'],
};

export function describeComparison(comparison: Comparison): ComparisonWords {
  const { groups, mode, by, isPair } = comparison;
  const [first, second] = groups;
  const sizes = groups.map(({ name, of }) => `${name} ${String(of)}`).join(', ');
  return {
    title:
      isPair && first && second
        ? sayPair(comparison, nameSubject(first, by), nameSubject(second, by))
        : sayGroups(comparison),
    subtitle: [
      `Recommendations that ${sideNames[mode].sentence} each theme, by ${by === 'kind' ? 'kind of review' : by}.`,
      ...(mode === 'answered' ? ['What is answered depends on what was asked.'] : []),
      describeKind(comparison),
      ...(groups.length <= MOST_SIZES ? [`${sizes}.`] : []),
      ...(isPair && groups.some(({ of }) => of > 0 && of < SMALL)
        ? ['Small numbers: read the recommendations.']
        : []),
    ].join(' '),
    note: isPair ? notePair(comparison) : noteGroups(comparison),
  };
}

function sayPair(comparison: Comparison, first: string, second: string): string {
  const { rows, kind, mode } = comparison;
  const clear = rows.filter(({ difference }) => difference?.clear === true);
  const { by, groups, kinds } = comparison;
  const isMixed = kind === 'all' && kinds.length > 1;
  const isSingle = by === 'council' || by === 'document';
  const across = isMixed ? 'Across kinds of review, ' : '';
  if (comparison.overlap > 0) return `${across}${first} and ${second} overlap, and are not compared`;
  if (rows.every(({ note }) => note === 'too few to compare'))
    return `${across}${first} and ${second} are too few to compare`;
  if (comparison.isDescribed)
    return capitalise(
      `${across}${first} and ${second}: ${groups.map(({ bodies }) => String(bodies)).join(' and ')} ${groups.at(-1)?.bodies === 1 ? 'council' : 'councils'}, too few for more than a description`,
    );
  // A council or a document is known from these reviews only: what they ask is no fact about it at large.
  const where = isMixed ? across : isSingle ? `In these ${nameReviews(comparison)}, ` : '';
  if (clear.length === 0)
    return capitalise(`${where}${first} and ${second} do not clearly differ on any theme`);
  const [one, several, about] = verbs[mode];
  const verb = isSingle ? one : several;
  const name = (sign: number, most: number): string =>
    nameSome(
      clear.filter(({ difference }) => Math.sign(difference?.value ?? 0) === sign),
      most,
    );
  const titles = [MOST_NAMED, 1].map((most) => {
    const parts = [
      [`more ${about}`, name(1, most)],
      [`less ${about}`, name(-1, most)],
    ].flatMap(([words = '', names = '']) => (names === '' ? [] : [`${words} ${names}`]));
    return capitalise(`${where}${first} ${verb} ${parts.join(', ')} than ${second}`);
  });
  const counted = capitalise(
    `${where}${first} and ${second} clearly differ on ${String(clear.length)} ${clear.length === 1 ? 'theme' : 'themes'}`,
  );
  return titles.find((title) => title.split(' ').length <= MOST_WORDS) ?? counted;
}

/** A group as a sentence speaks of it: sets of councils in the plural, whoever the set is named after. */
function nameSubject({ id, name }: ComparedGroup, by: CompareBy): string {
  if (id === REST) return name;
  switch (by) {
    case 'kind':
      return Object.entries(kindNames).find(([kind]) => kind === id)?.[1] ?? name;
    case 'year':
      return /^\d+$/.test(id) ? `councils reviewed in ${id}` : name;
    case 'body':
      return id === unknowns.body ? name : `councils reviewed by ${name}`;
    default:
      return name;
  }
}

/** "audits"; "reviews" where they have no name of their own. */
function nameReviews({ kind, kinds }: Comparison): string {
  const own = kind === 'all' ? kinds[0]?.kind : kind;
  return own === undefined || own === 'other' || own === 'unknown' ? 'reviews' : kindNames[own];
}

function capitalise(sentence: string): string {
  return `${sentence.slice(0, 1).toUpperCase()}${sentence.slice(1)}`;
}

/** Names the first few, and counts the rest. */
function nameSome(rows: readonly ThemeComparison[], most: number): string {
  const names = rows.map(({ name }) => name);
  if (names.length <= most) return names.join(' and ');
  return `${names[0] ?? ''} and ${String(names.length - 1)} other ${names.length === 2 ? 'theme' : 'themes'}`;
}

function sayGroups({ rows, groups, by }: Comparison): string {
  const raised = rows.filter(({ spread }) => spread === groups.length && groups.length > 1);
  if (raised.length === 0) return 'No theme was raised everywhere';
  const noun = by === 'council' ? 'councils' : 'groups';
  const where = groups.length === 2 ? `in both ${noun}` : `in all ${String(groups.length)} ${noun}`;
  return raised.length === 1
    ? `${raised[0]?.name ?? ''} was raised ${where}`
    : `${nameSome(raised, MOST_NAMED)} were raised ${where}`;
}

/** Within which kind of review a comparison stays, and what it leaves out; or that it mixes them. */
export function describeKind({ kind, kinds }: Pick<Comparison, 'kind' | 'kinds'>): string {
  const list = (some: Comparison['kinds']): string =>
    some.map((one) => `${String(one.records)} from ${kindNames[one.kind]}`).join(', ');
  if (kind === 'all') {
    if (kinds.length < 2) return 'All are of one kind of review.';
    return `Across kinds of review, which ask in different ways: ${list(kinds)}.`;
  }
  const others = kinds.filter((other) => other.kind !== kind);
  return `Within ${kindNames[kind]}${others.length === 0 ? '' : `; left out are ${list(others)}`}.`;
}

const ranges = 'The range shows how far a share could move by chance (95 %, Wilson).';

function notePair({ tests, overlap, groups, isDescribed }: Comparison): string {
  if (overlap > 0)
    return `${groups.map(({ name }) => name).join(' and ')} share ${String(overlap)} recommendations and are not compared. ${ranges}`;
  const sizes = `Too few to compare: under ${String(TOO_FEW)} recommendations on a side, or under ${String(FEW_MENTIONS)} mentions together; small numbers: under ${String(SMALL)}.`;
  if (tests === 0) return `No difference was tested. ${sizes} ${ranges}`;
  if (isDescribed)
    return `Description only: under ${String(FEWEST_BODIES)} councils on a side say nothing of councils like them. ${sizes} ${ranges}`;
  return `${String(tests)} ${tests === 1 ? 'difference was' : 'differences were'} tested (Fisher's exact test); q is adjusted for all of them (Benjamini–Hochberg), and clear is what has q at most ${String(FALSE_DISCOVERY)} and a range (95 %, Newcombe) without zero. In the order of what of a difference survives its range. ${sizes} ${ranges}`;
}

function noteGroups({ groups, by }: Comparison): string {
  const funnel =
    groups.length >= FUNNEL_GROUPS
      ? 'Outside: beyond what chance gives a group of that size, by exact binomial limits. Chance: how many times as far as by chance alone the groups lie apart; well above 1 they differ for reasons of their own, and being outside is nothing unusual.'
      : `${String(groups.length)} ${by === 'council' ? 'councils' : 'groups'} are too few for a funnel (from ${String(FUNNEL_GROUPS)}).`;
  return `Description only, in the order of spread; no group is ranked. Under ${String(TOO_FEW)} recommendations no rate is shown. ${ranges} ${funnel}`;
}
