import type { Issue, Span } from '../model.ts';

/** The issue of a printed status and what contradicts it, with both spans; `then`: the latter in words. */
export function sayContradiction(status: Span, other: Span, then = `“${other.text}”`): Issue {
  const message = `“${status.text}” is printed as its status, but ${then}: please read.`;
  return { code: 'status-contradiction', message, spans: [toSpan(status), toSpan(other)] };
}

function toSpan({ field, start, end, text }: Span): Span {
  return { field, start, end, text };
}
