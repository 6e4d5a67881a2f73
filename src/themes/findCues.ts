import type { Side } from '../model.ts';
import type { Token } from '../text/sentences.ts';
import type { Scoring, WordClass } from './codebookSpec.ts';
import type { Pattern, Term, Theme } from './codebook.ts';
import type { PatternHit } from './findPatterns.ts';
import { placeAt, type Place } from './findPlaces.ts';
import type { FieldReading } from './readField.ts';
import { isContext } from './themeFields.ts';

/** A term of a theme found in a field, with what it adds to the theme's score. */
export interface Cue {
  readonly reading: FieldReading;
  readonly term: Term;
  readonly start: number;
  readonly end: number;
  readonly place: Place;
  readonly weight: number;
}

/** The cues of one theme on one side, overlapping ones reduced to the strongest, in reading order. */
export function findCues(
  theme: Theme,
  side: Side,
  readings: readonly FieldReading[],
  scoring: Scoring,
): Cue[] {
  return readings.flatMap((reading) => {
    const found = findCounted(theme, side, reading);
    if (found.length === 0) return [];
    const length = weighLength(reading, readings, side, scoring);
    return keepStrongest(found.map(({ term, hit }) => makeCue(term, hit, reading, length, scoring)));
  });
}

/** The terms of a theme that count in a field, and where: their conditions hold, and nothing cancels them. */
export function findCounted(
  theme: Theme,
  side: Side,
  reading: FieldReading,
): readonly { readonly term: Term; readonly hit: PatternHit }[] {
  const found = findTerms(theme, side, reading);
  if (found.length === 0) return found;
  const cancelled = theme.cancel.flatMap((pattern) => reading.hits.get(pattern.index) ?? []);
  return found.filter(({ hit }) => !cancelled.some((context) => overlap(context, hit)));
}

/** The terms of a theme whose conditions hold where they stand. Plain loops: most of what a field holds is of other themes. */
function findTerms(theme: Theme, side: Side, reading: FieldReading): { term: Term; hit: PatternHit }[] {
  const found: { term: Term; hit: PatternHit }[] = [];
  // From what was found to the terms, not the other way: a field holds few of a codebook's terms.
  for (const [pattern, hits] of reading.hits) {
    const terms = theme.termsByPattern.get(pattern);
    if (!terms) continue;
    for (const term of terms)
      for (const hit of hits) if (counts(hit, term, side, reading)) found.push({ term, hit });
  }
  return found;
}

/**
 * A long text touches on much that it does not deal with: its cues count less. In an answer the sentences of the
 * other fields count in part, since each action, update or response deals with something of its own.
 */
function weighLength(
  own: FieldReading,
  readings: readonly FieldReading[],
  side: Side,
  { length }: Scoring,
): number {
  const main = readings.filter(({ field }) => !isContext(field));
  const total = main.reduce((sum, reading) => sum + reading.sentences.length, 0);
  if (side === 'asked') return Math.sqrt(Math.min(1, length.asked / Math.max(1, total)));
  const here = own.sentences.length;
  return Math.sqrt(Math.min(1, length.answered / Math.max(1, here + length.others * (total - here))));
}

function counts(hit: PatternHit, term: Term, side: Side, reading: FieldReading): boolean {
  if (term.side !== null && term.side !== side) return false;
  if (term.fields?.includes(reading.field.role) === false) return false;
  if (term.pos !== null && !isOfClass(hit, term.pos, reading)) return false;
  if (term.needs.length > 0 && !standsBeside(term.needs, hit, reading)) return false;
  if (standsBeside(term.unless, hit, reading)) return false;
  return !(term.skipNegated && isNegated(hit, reading));
}

function makeCue(term: Term, hit: PatternHit, reading: FieldReading, length: number, scoring: Scoring): Cue {
  const place = placeAt(reading.places, hit.start);
  return {
    reading,
    term,
    start: hit.start,
    end: hit.end,
    place,
    weight: term.strength * placeWeight(place, reading, scoring) * nameWeight(hit, reading, scoring) * length,
  };
}

function placeWeight(place: Place, reading: FieldReading, { places }: Scoring): number {
  const { role } = reading.field;
  if (role === 'section') return places.section;
  if (role === 'findings') return places.findings;
  // An answer tells what is done: none of its sentences is background to an ask.
  if (role !== 'text' && place === 'background') return places.ask;
  return places[place];
}

/** A word inside a name counts little; one that takes in what is named ("audit committee") counts. */
function nameWeight(hit: PatternHit, { names }: FieldReading, { places }: Scoring): number {
  return names.some((name) => within(hit, name) && !overlap(name.head, hit)) ? places.name : 1;
}

function within(inner: { start: number; end: number }, outer: { start: number; end: number }): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function standsBeside(contexts: readonly Pattern[], hit: PatternHit, reading: FieldReading): boolean {
  return contexts.some(({ index }) =>
    reading.hits.get(index)?.some(({ sentence }) => sentence === hit.sentence),
  );
}

/** Whether the words found are of a class, as wink-nlp tags the last of them. */
function isOfClass(hit: PatternHit, pos: WordClass, reading: FieldReading): boolean {
  const last = tokensOf(hit, reading).at(-1);
  return last !== undefined && tagsOf[pos].includes(last.pos);
}

const tagsOf: Readonly<Record<WordClass, readonly string[]>> = {
  noun: ['NOUN', 'PROPN'],
  verb: ['VERB', 'AUX'],
  adjective: ['ADJ'],
  adverb: ['ADV'],
};

function tokensOf(hit: PatternHit, { sentences }: FieldReading): readonly Token[] {
  const sentence = sentences.find(({ start, end }) => start <= hit.start && hit.start < end);
  return sentence?.tokens.filter((token) => overlap(token, hit)) ?? [];
}

function isNegated(hit: PatternHit, reading: FieldReading): boolean {
  return tokensOf(hit, reading).some(({ negated }) => negated);
}

function keepStrongest(cues: readonly Cue[]): Cue[] {
  const kept: Cue[] = [];
  const ranked = [...cues].sort(
    (a, b) => b.weight - a.weight || b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
  for (const cue of ranked) if (!kept.some((other) => overlap(other, cue))) kept.push(cue);
  return kept.sort((a, b) => a.start - b.start);
}

function overlap(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end;
}
