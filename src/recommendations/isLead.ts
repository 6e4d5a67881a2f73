import { isAsked } from './isAsked.ts';

/** "Recommendation 3: …", "R3 …", "Key recommendation – …", "Area for improvement 2: …". */
const LABELLED =
  /^(?:(?:key|priority|statutory|improvement) )?(?:recommendation|rec)\b.{0,12}[:–-]\s|^(?:(?:key|priority|statutory|improvement) )?(?:recommendation|rec|area for (?:improvement|development|action)|improvement area|area of focus) (?:no\.? )?\d|^[A-Z]{1,4}\d{1,3}[:.)\s]/i;
/** Shorter lines are headings, in characters. */
const MIN_ASKED = 30;

/** Whether a line above a table of actions is what they are for: labelled as a recommendation, or asking for something. */
export function isLead(text: string): boolean {
  return LABELLED.test(text) || (text.length >= MIN_ASKED && !text.endsWith(':') && isAsked(text));
}
