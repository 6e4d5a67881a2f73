import type { Line } from './setPieces.ts';

/** A line where a format has no lists: with the mark that a list would print. */
export function printLine({ kind, number, text }: Line): string {
  if (kind === 'plain') return text;
  return kind === 'bullet' ? `• ${text}` : `${String(number)}. ${text}`;
}
