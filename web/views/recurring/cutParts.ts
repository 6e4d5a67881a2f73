import type { ThemeSpan } from '../../evidence/cutRuns.ts';

/** A stretch of a text with the spans that lie in it. */
export interface TextPart {
  readonly text: string;
  readonly spans: readonly ThemeSpan[];
}

/** A text up to this long is shown whole. */
const WHOLE = 480;
/** A sentence longer than this is cut to the words around a span. */
const LONGEST = 320;
const AROUND = 110;

/** The sentences of a text in which its spans stand, with a sign wherever something is left out. */
export function cutParts(text: string, spans: readonly ThemeSpan[]): TextPart {
  const inside = spans.filter(({ start, end }) => start >= 0 && end <= text.length && start < end);
  if (text.length <= WHOLE) return { text, spans: inside };
  const windows =
    inside.length === 0
      ? [{ start: 0, end: wordEnd(text, AROUND * 2) }]
      : mergeWindows(inside.map((span) => widen(text, span)));
  let out = '';
  const shifted: ThemeSpan[] = [];
  for (const window of windows) {
    if (window.start > 0) out += out === '' ? '… ' : ' … ';
    const shift = out.length - window.start;
    for (const span of inside) {
      if (span.start >= window.start && span.end <= window.end)
        shifted.push({ ...span, start: span.start + shift, end: span.end + shift });
    }
    out += text.slice(window.start, window.end);
  }
  if ((windows.at(-1)?.end ?? 0) < text.length) out += ' …';
  return { text: out, spans: shifted };
}

interface Window {
  readonly start: number;
  readonly end: number;
}

/** The sentence around a span, or as many words of it as can be read at a glance. */
function widen(text: string, { start, end }: Window): Window {
  const before = text.slice(0, start);
  const from = Math.max(...[...before.matchAll(/[.;!?]\s+|\n/g)].map((at) => at.index + at[0].length), 0);
  const after = /[.;!?](?=\s)|\n/.exec(text.slice(end));
  const to = after === null ? text.length : end + after.index + (after[0] === '\n' ? 0 : 1);
  if (to - from <= LONGEST) return { start: from, end: to };
  return {
    start: Math.max(from, wordStart(text, start - AROUND)),
    end: Math.min(to, wordEnd(text, end + AROUND)),
  };
}

function mergeWindows(windows: readonly Window[]): Window[] {
  const merged: Window[] = [];
  for (const window of [...windows].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last !== undefined && window.start <= last.end + 1)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, window.end) };
    else merged.push(window);
  }
  return merged;
}

function wordStart(text: string, at: number): number {
  return at <= 0 ? 0 : text.lastIndexOf(' ', at) + 1;
}

function wordEnd(text: string, at: number): number {
  const space = text.indexOf(' ', at);
  return space < 0 ? text.length : space;
}
