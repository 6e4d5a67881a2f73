import type { Recommendation } from '../../src/model.ts';
import { findWords } from '../evidence/splitFound.ts';
import type { ThemeSpan } from '../evidence/cutRuns.ts';
import { findSpans, listNamedFields } from './listFields.ts';

export interface Excerpt {
  readonly text: string;
  readonly spans: readonly ThemeSpan[];
}

/** What a list shows of a record: its first words, and where what is looked for stands elsewhere, that place too. */
export interface RecordExcerpt {
  readonly lead: Excerpt;
  readonly elsewhere: (Excerpt & { readonly title: string }) | null;
}

/** Letters of a recommendation that a list shows. */
const LENGTH = 180;
/** Letters of another field. */
const SHORT = 110;
/** Letters before the first word that is lit. */
const BEFORE = 60;

/** The words of a record that speak for the chosen themes, or else those that a search found. */
export function findRecordExcerpt(
  record: Recommendation,
  themes: readonly string[],
  found: ReadonlySet<string>,
): RecordExcerpt {
  const spansOf = (field: string): ThemeSpan[] =>
    findSpans(record, field).filter(({ theme }) => themes.includes(theme));
  const firstIn = (name: string, text: string): number | undefined =>
    spansOf(name)
      .map(({ start }) => start)
      .sort((a, b) => a - b)[0] ?? findWords(text, found)[0]?.start;
  const own = firstIn('text', record.text);
  const lead = cutExcerpt(record.text, spansOf('text'), own ?? 0, LENGTH);
  if (own !== undefined || (themes.length === 0 && found.size === 0)) return { lead, elsewhere: null };
  for (const { name, title, text } of listNamedFields(record)) {
    const first = firstIn(name, text);
    if (first === undefined) continue;
    return { lead, elsewhere: { title, ...cutExcerpt(text, spansOf(name), first, SHORT) } };
  }
  return { lead, elsewhere: null };
}

/** So many letters of a text around a place, cut between words. */
function cutExcerpt(text: string, spans: readonly ThemeSpan[], first: number, length: number): Excerpt {
  const flat = text.replaceAll('\n', ' ');
  const from = first < length - BEFORE ? 0 : wordStart(flat, first - BEFORE);
  const to = flat.length - from <= length ? flat.length : wordStart(flat, from + length);
  const lead = from > 0 ? '… ' : '';
  const tail = to < flat.length ? ' …' : '';
  const shift = lead.length - from;
  return {
    text: `${lead}${flat.slice(from, to).trimEnd()}${tail}`,
    spans: spans
      .filter(({ start, end }) => start >= from && start < to && end > start)
      .map(({ theme, start, end }) => ({ theme, start: start + shift, end: Math.min(end, to) + shift })),
  };
}

function wordStart(text: string, at: number): number {
  const space = text.lastIndexOf(' ', at);
  return space < 0 ? 0 : space + 1;
}
