import type { Role } from './roles.ts';

/** A heading has no more words. */
const MAX_WORDS = 8;

/** Tried in this order: what a heading is of stands beside what it names ("Recommendation owner", "Date of action"). */
const RULES: readonly (readonly [Role, RegExp])[] = [
  ['findings', /^(?:rationale|reasons?|background|context)\b/],
  ['findings', /\baudit(?:ors?)?\b.*\b(?:comments?|assessment|opinion|view|conclusion)\b/],
  [
    'recommendation',
    /\b(?:said|say|told|asked|suggested|advised)\b.*\b(?:by|to us|reviewers?|peers?|inspectors?)\b/,
  ],
  [
    'recommendation',
    /\b(?:reviewers?|inspectors?|auditors?|peers?|peer team|ofsted|cqc|lga|assessors?|commissioners?)\b.*\b(?:said|say|says|comments?|feedback|views?|asked|told|suggest\w*|advice|advised)\b/,
  ],
  [
    'note',
    /^(?:number|total|count|amount) of\b|^(?:type|category|grade|evidence|likelihood|inherent|residual)\b|^impact (?:for|measures?)\b|\baccept(?:ed|ance)?\b(?!.*\b(?:recommend|action))|\bagreed? (?:or )?(?:y|yes|not)\b|\b(?:success|outcomes?|budget|cost|costs|resources?|measures?|kpis?|completed date|date completed|actual)\b|\bdate (?:raised|reported|issued|added|identified)\b|\b(?:report|issue|meeting) date\b|\bdate of (?:report|audit|review|recommendation|meeting)\b/,
  ],
  ['progress', /\b(?:implemented|completed?|addressed|delivered) (?:y|yes)\b/],
  ['ref', /\b(?:ref|reference|number|(?<!\byes )no|id)$/],
  ['response', /\b(?:responses?|comments?|reply)$|^(?:responses?|comments?)\b/],
  ['progress', /\b(?:progress|updates?|status|b?ragb?)$|^(?:progress|updates?|status|b?ragb?|position)\b/],
  ['timescale', /^(?:original|revised|current|latest|extended) (?:target|deadline|completion)(?: \d)?$/],
  [
    'timescale',
    /\b(?:dates?|deadlines?|timescales?|time ?frames?|timelines?|by when|due|when)\b|\b(?:expected|anticipated|target|planned|forecast|estimated|proposed) (?:completion|finish|delivery|implementation|end|start)\b/,
  ],
  [
    'owner',
    /\b(?:owners?|leads?|leaders?|leading|officers?|responsible|responsibility|accountable|who|whom|sponsor|portfolio|cabinet member|service areas?)\b/,
  ],
  ['progress', /\b(?:progress|updates?|status|b?ragb?|complete|completed|position|are we now)\b/],
  ['response', /\b(?:responses?|comments?)\b/],
  [
    'recommendation',
    /\brecommend(?:ation|ations|ed)?\b|\bimprovements? (?:required|needed|area|opportunit\w+)\b|\b(?:suggested|area for|areas for) improvements?\b/,
  ],
  [
    'action',
    /\bactions?\b|\bwhat (?:we|will|are we|have we)\b|\b(?:milestones?|activit(?:y|ies)|tasks?|deliverables?|steps)\b/,
  ],
  [
    'findings',
    /\bfound$|\b(?:findings?|issues?|risks?|observations?|weakness(?:es)?|deficienc(?:y|ies)|rationale|background|effects?|consequences?|implications?)\b/,
  ],
  ['section', /\b(?:theme|workstream|strand|pillar)$/],
];

/** The role that the words of a heading point to, in the form in which synonyms are written; or null. */
export function guessRole(heading: string): Role | null {
  if (heading.split(' ').length > MAX_WORDS) return null;
  return RULES.find(([, pattern]) => pattern.test(heading))?.[0] ?? null;
}
