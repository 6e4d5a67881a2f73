import type { Update } from '../model.ts';
import { findUpdateLabels } from './findUpdateLabels.ts';

export interface ReadUpdates {
  /** In printed order. */
  readonly updates: Update[];
  /** The undated text that stands before them, or null. */
  readonly rest: string | null;
}

/**
 * Splits a progress text at its dated labels. An update's text has no label; its date is the label's
 * month, `YYYY-MM`. What follows a label, over page breaks too, belongs to it until the next.
 */
export function readUpdates(text: string): ReadUpdates {
  const labels = findUpdateLabels(text);
  const rest = text.slice(0, labels[0]?.start ?? text.length).trim();
  const updates = labels.map((label, i) => ({
    date: label.date,
    text: text.slice(label.end, labels[i + 1]?.start ?? text.length).trim(),
  }));
  return { updates, rest: rest === '' ? null : rest };
}
