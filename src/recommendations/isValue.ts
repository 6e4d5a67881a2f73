import { findTimeTail } from './plain/findTimeTail.ts';

/** A number, an amount or a share: "12", "£1,200", "45 %". */
const FIGURE = /^[\s(£€$+-]*\d[\d.,\s]*(?:%|k|m|bn)?\)?\s*$/i;

/** Whether a cell holds a number or a date and nothing else: no heading does. */
export function isValue(text: string): boolean {
  return isFigure(text) || (/\d/.test(text) && findTimeTail(text.trim())?.before === '');
}

/** Whether a cell holds a number, an amount or a share and nothing else. */
export function isFigure(text: string): boolean {
  return FIGURE.test(text);
}
