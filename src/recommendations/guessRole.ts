import type { Role } from './roles.ts';

/** A heading has no more words. */
const MAX_WORDS = 8;

/** Tried in this order: what a heading is of stands beside what it names ("Recommendation owner", "Date of action"). */
const RULES: readonly (readonly [Role, RegExp])[] = [
  [
    'note',
    /\b(?:success|outcomes?|budget|cost|costs|resources?|measures?|kpis?|completed date|date completed|date raised|actual)\b/,
  ],
  ['ref', /\b(?:ref|reference|number|no|id)$/],
  ['response', /\b(?:responses?|comments?|reply)$|^(?:responses?|comments?)\b/],
  ['progress', /\b(?:progress|updates?|status|rag|brag)$|^(?:progress|updates?|status|b?rag|position)\b/],
  ['timescale', /\b(?:dates?|deadlines?|timescales?|time ?frames?|timelines?|by when|due|when)\b/],
  [
    'owner',
    /\b(?:owners?|leads?|leading|officers?|responsible|responsibility|accountable|who|whom|sponsor|portfolio|cabinet member|service areas?)\b/,
  ],
  ['progress', /\b(?:progress|updates?|status|b?rag|complete|completed|position)\b/],
  ['response', /\b(?:responses?|comments?)\b/],
  ['recommendation', /\brecommend(?:ation|ations|ed)\b|\bimprovements? (?:required|needed|area)\b/],
  ['action', /\bactions?\b|\bwhat (?:we|will)\b|\bmilestones?\b/],
  ['findings', /\b(?:findings?|issues?|risks?|observations?|weakness(?:es)?|rationale|background)\b/],
];

/** The role that the words of a heading point to, in the form in which synonyms are written; or null. */
export function guessRole(heading: string): Role | null {
  if (heading.split(' ').length > MAX_WORDS) return null;
  return RULES.find(([, pattern]) => pattern.test(heading))?.[0] ?? null;
}
