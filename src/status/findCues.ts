import type { Span, TextField } from '../model.ts';

/** What a stretch of an answer says of the work. */
export type CueKind = 'declined' | 'done' | 'begun' | 'future' | 'continuous';

export interface Cue extends Span {
  readonly kind: CueKind;
}

interface CueRule {
  readonly kind: CueKind;
  readonly pattern: RegExp;
}

const PAST = '(?:\\w+(?:ed|en|wn|lt|pt|nt|ught|de|ld|un|ut|et|ft)|begun|done|met|led)';
const ADVERBS =
  '(?:(?:now|also|already|recently|successfully|completely|all|since|therefore|currently|subsequently|previously|fully|initially|both) ){0,2}';

/**
 * The cue rules, in the order in which they claim words: a stretch claimed by one rule is not read again, so
 * "will continue to monitor" is continuous work and not a promise, "has been delayed" is not work done.
 */
const RULES: readonly CueRule[] = [
  // The council declines.
  make(
    'declined',
    'not (?:be )?(?:accept(?:ed)?|agreed?|appropriate|feasible|proportionate|supported?|considered necessary|proposed)',
  ),
  make(
    'declined',
    '(?:rejects?|rejected|declines?|declined|disagrees?) (?:this|the|that) recommendation|recommendation (?:is|was) (?:rejected|declined)',
  ),
  make(
    'declined',
    'no (?:plans?|intention) to|not (?:planning|intending|proposing|minded) to|do(?:es)? not (?:intend|propose|plan|consider|believe)',
  ),
  // Continuous work, no end meant.
  make('continuous', '(?:will|shall|to|would) (?:also )?(?:continue|remain)\\w*'),
  make(
    'continuous',
    'continu(?:es?|ing|ed|ous|ously|al|ally)\\b|on-?going\\b|(?:long[- ]term|ongoing) (?:commitment|priorit(?:y|ies))',
  ),
  make(
    'continuous',
    '(?:is|are|will be|being|be) (?:\\w+ )?(?:reviewed|reported|monitored|updated|tracked|scrutinised|considered|kept|refreshed|discussed|measured|managed|provided)(?: \\w+){0,6} (?:regularly|annually|quarterly|monthly|weekly|periodically|continuously|live|each \\w+|every \\w+|under (?:\\w+ )?review|on an? \\w+ basis)',
  ),
  make(
    'continuous',
    '(?:regular|monthly|quarterly|annual|weekly|biannual|periodic|six-monthly|routine) (?:\\w+ ){0,2}(?:updates?|reports?|reporting|meetings?|reviews?|monitoring|briefings?)',
  ),
  make(
    'continuous',
    '(?:regularly|routinely|periodically|constantly|continuously|business as usual|under (?:ongoing |constant )?review)',
  ),
  // Begun, not finished.
  make(
    'begun',
    '(?:is|are|am|has been|have been|was|were) (?:currently |now |also |already |actively |still )?being \\w+',
  ),
  make(
    'begun',
    '(?:under ?way|in progress|in (?:the )?(?:process|development|train|hand)|in (?:its|the) (?:last|final|early) (?:phase|stages?)|work(?:ing)? towards)',
  ),
  make(
    'begun',
    '(?:has|have|had)? ?(?:just |recently |already |now )?(?:commenced|started|begun|began)\\b|work (?:is )?continu\\w+',
  ),
  make(
    'begun',
    `(?:is|are) ${ADVERBS}(?:working|developing|progressing|implementing|preparing|reviewing|undergoing|exploring|engaging|looking|leading|undertaking|seeking|building|taking place)`,
  ),
  make('begun', '(?:current|currently|at present|in draft|draft(?:ed)? \\w+ (?:is|are))\\b'),
  // Named as still to do.
  make('future', "(?:will|shall|’ll|'ll) (?:also |then |now |only |further |not )?(?:be |have )?\\w+"),
  make(
    'future',
    '(?:to be|due (?:to|in|for|at)|plan(?:s|ned|ning)? (?:to|for|in)|scheduled|intend(?:s|ed)? to|intention is|aim(?:s|ing)? to|propos(?:e|es|ed|ing) to|expected to|anticipated|forthcoming|upcoming) ?\\w*',
  ),
  make(
    'future',
    '(?:next (?:steps?|phase|stage|iteration|milestone)|(?:is|are) (?:also )?required|yet to be|remain(?:s)? to be|outstanding|aiming for|subject to|once \\w+|imminent(?:ly)?|is planned|are planned|plans are|can also seek|look to|seek to)',
  ),
  // Done.
  make('done', `(?:has|have|had) ${ADVERBS}(?:been )?${ADVERBS}${PAST}`),
  make('done', `(?:was|were) ${ADVERBS}${PAST}`),
  make(
    'done',
    '(?:is|are) (?:now |also |already )?(?:in place|complete|completed|in effect|established|live|operational|set up|published|available)|complete[d]?\\b',
  ),
  make(
    'done',
    '(?:agreed|approved|introduced|launched|created|published|established|adopted|recruited|appointed|delivered|implemented|refreshed|rolled out|signed off|set up|finalised|developed) (?:by|in|at|on|to|an?|the|and)\\b',
  ),
  make('done', 'now (?:only )?(?:have|has|includes?|contains?|flags?|reports?)'),
];

function make(kind: CueKind, pattern: string): CueRule {
  return { kind, pattern: new RegExp(`(?<![\\p{L}])(?:${pattern})`, 'giu') };
}

/** The cues of one field in printed order, none overlapping another. */
export function findCues(field: TextField): Cue[] {
  const found: Cue[] = [];
  for (const { kind, pattern } of RULES) {
    for (const match of field.text.matchAll(pattern)) {
      const start = match.index + (match[0].length - match[0].trimStart().length);
      const end = match.index + match[0].trimEnd().length;
      if (found.some((other) => start < other.end && other.start < end)) continue;
      found.push({ kind, field: field.name, start, end, text: field.text.slice(start, end) });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
