import type { ThemeTag } from '../../src/model.ts';
import type { ThemeSpan } from '../evidence/cutRuns.ts';

export interface Excerpt {
  readonly text: string;
  readonly spans: readonly ThemeSpan[];
}

/** Letters of a recommendation that a list shows. */
const LENGTH = 180;
/** Letters before the first word that is lit. */
const BEFORE = 60;

/** The first words of a text, or those around the first words that speak for a theme. */
export function findExcerpt(text: string, tag: ThemeTag | undefined): Excerpt {
  const flat = text.replaceAll('\n', ' ');
  const evidence = (tag?.evidence ?? []).filter(({ field }) => field === 'text');
  const first = evidence[0]?.start ?? 0;
  const from = first < LENGTH - BEFORE ? 0 : wordStart(flat, first - BEFORE);
  const to = flat.length - from <= LENGTH ? flat.length : wordStart(flat, from + LENGTH);
  const lead = from > 0 ? '… ' : '';
  const tail = to < flat.length ? ' …' : '';
  const shift = lead.length - from;
  return {
    text: `${lead}${flat.slice(from, to).trimEnd()}${tail}`,
    spans: evidence
      .filter(({ start, end }) => start >= from && end <= to)
      .map(({ start, end }) => ({ theme: tag?.id ?? '', start: start + shift, end: end + shift })),
  };
}

function wordStart(text: string, at: number): number {
  const space = text.lastIndexOf(' ', at);
  return space < 0 ? 0 : space + 1;
}
