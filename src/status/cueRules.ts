import {
  AWAITED,
  COMPLETION,
  DENIED,
  IN_PART,
  LIVE_RECORD,
  NEGATED,
  NOTHING_DONE,
  NUMBER,
  PARTLY_DENIED,
  SHARE_DONE,
  SOME_OF_MANY,
} from './cueWords.ts';

/**
 * What a stretch of an answer says of the work: it is declined, said to be finished (`finished`: "this has been
 * done"), done, done as a first step (`step`: "a consultant was appointed"), begun, promised (`future`), without an
 * end (`continuous`), or what a measure will bring about (`effect`: "this will ensure…"), which promises only where
 * nothing else is said.
 */
export type CueKind =
  'declined' | 'finished' | 'done' | 'step' | 'begun' | 'future' | 'continuous' | 'effect';

export interface CueRule {
  /** `none` claims words that look like a cue and are not. */
  readonly kind: CueKind | 'none';
  readonly pattern: RegExp;
}

const PAST = '(?:\\w+(?:ed|en|wn|lt|pt|nt|ught|de|ld|un|ut|et|ft)|begun|done|met|led)';
const ADVERB =
  '(?:(?:now|also|already|recently|successfully|completely|all|since|therefore|currently|subsequently|previously|fully|initially|both|just|still|actively|only) )';
const OFTEN =
  '(?:regularly|annually|quarterly|monthly|weekly|fortnightly|daily|periodically|continuously|constantly|routinely|always|under (?:\\w+ )?review|(?<!(?:for|of) )(?:each|every) (?:\\w+ )?(?:year|quarter|month|week|meeting|cycle|opportunity|months|weeks)|on (?:an? )?\\w+ basis|throughout the year|day[- ]to[- ]day|everyday|as (?:and when )?(?:they|opportunities|needs) arise)';
const PERIODIC =
  '(?:regular|monthly|quarterly|annual|weekly|fortnightly|biannual|periodic|six-monthly|6-monthly|routine|daily|frequent|constant)';
const ONCE_VERBS =
  'agreed|approved|introduced|launched|created|published|established|adopted|appointed|completed|commissioned|procured|undertook|held|took|set up|carried out|delivered|issued|recruited|concluded|won|received|put in place|wrote|amended|replaced|implemented';
/** Past participles that tell of a result: "is approved", "New head recruited in February". */
export const RESULT =
  '(?:agreed|approved|introduced|launched|created|published|established|adopted|recruited|appointed|delivered|implemented|actioned|refreshed|rolled out|signed off|signed|set up|finalised|developed|prepared|drafted|completed?|concluded|commissioned|procured|reviewed|presented|submitted|considered|tabled|moved|held|updated|amended|revised|issued|circulated|incorporated|identified|embedded|resolved|closed|transferred|secured|undertaken|carried out|finished|reconciled|filled|installed|achieved|met|trained)';
/** What shows that a measure is not wanted, after "we do not believe that…" */
const WANTED =
  '(?:necessary|needed?|required|appropriate|proportionate|practicable|practical|benefit|beneficial|value|merit|feasible|viable|justified|warranted|helpful|desirable|worthwhile|improve|should|right)';
const ADOPT =
  '(?:accept|agree|support|adopt|pursue|proceed|implement|introduce|take (?:it|this|that) forward|follow|endorse|change|replace)';

/**
 * The rules, in the order in which they claim words: a stretch that one has claimed is not read again, so
 * "will continue to monitor" is continuous and no promise, and "once the strategy is agreed" tells of nothing done.
 */
export const RULES: readonly CueRule[] = [
  // Words that tell of no work: conditions, and fixed phrases.
  rule(
    'none',
    '(?<=^\\W{0,3})(?:(?:the |this )?recommendations? (?:is |are )?|management (?:has |have )?|officers (?:have )?|fully |partly |partially )?(?:agree|accept)(?:s|d|ed)?(?: and)?\\b(?! (?:by|at|in|on|an?|the) (?!principle|part\\b|full\\b))',
  ),
  rule('none', '(?:whether|in case|should the|in the event that?) [^.;]{0,80}'),
  rule('none', '(?:where|if) [^.;]{3,140}?\\b(?:will|would)(?: \\w+){1,3}'),
  rule(
    'none',
    'continuous(?:ly)? improve\\w*|current (?:state|cycle|year)|best (?:practice|value)|as (?:needed|required|set out|appropriate|necessary)|has been noted|accepted risk',
  ),
  // The council declines.
  rule(
    'declined',
    '(?:would|could|will|can) ?not be (?:\\w+ )?(?:accepted|agreed|appropriate|feasible|proportionate|supported|practical|possible|beneficial|adopted|implemented|taken forward|pursued)\\b|(?:would|does|do|did) not wish to\\b|not to (?:take (?:it|this|that) forward|proceed|pursue|implement|adopt)\\b',
  ),
  rule(
    'declined',
    `(?:is|was|are|were) not (?:accepted|agreed|supported|proposed|being (?:pursued|progressed|taken forward)|something that [^.;]{1,40}\\b(?:wish|want|intend|support|plan)\\w*|(?:considered|deemed|felt|thought|believed|seen as) (?:to be )?\\w+)\\b|no (?:further )?action (?:is |will be )?(?:proposed|planned|intended)\\b`,
  ),
  rule(
    'declined',
    `(?:do|does|did)(?: not|n.t) (?:accept|agree|support|intend|propose|plan|consider (?:it|this|that)|(?:believe|think|feel|see|consider|regard)\\b[^.;]{1,140}?\\b${WANTED})\\b|(?:unable|not able) to (?:\\w+ )?${ADOPT}\\b|(?:cannot|can not|will not|won.t) (?:be )?${ADOPT}\\b`,
  ),
  rule(
    'declined',
    'not (?:accepted|agreed|supported)\\b|recommendation (?:is |was |has been )?(?:rejected|declined)|(?:rejects?|declines?) (?:this|the|that)\\b|disagrees?\\b',
  ),
  rule(
    'declined',
    '(?:no (?:current |present )?(?:plans?|intention|proposals?) to|not (?:planning|intending|proposing|minded) to|(?:sees?|seen|saw) no (?:merit|need|benefit|value|reason|case|advantage)|no (?:merit|benefit|value|advantage) in|no longer (?:being |be )?(?:pursued|progressed|taken forward|proceeding|supported|intended|planned))\\b',
  ),
  // A setback is no work done.
  rule('none', '(?:was|were|been) (?:rejected|refused|turned down|unsuccessful)\\b'),
  rule(
    'none',
    '(?:is|are|was|were) considered (?:that|to|sufficient|adequate|appropriate|proportionate|reasonable)\\b',
  ),
  // Said not to be complete, or complete in part: before any cue that would read the same words as done.
  rule('begun', `${PARTLY_DENIED}|${IN_PART}|${SOME_OF_MANY}|${SHARE_DONE}`),
  rule('future', `${NEGATED}|${DENIED}|${NOTHING_DONE}`),
  rule('finished', `${COMPLETION} (?:in full|and (?:closed|signed off))\\b`),
  // Nothing has begun.
  rule(
    'future',
    '(?:no (?:significant |real )?progress|not (?:yet |been |yet been )?(?:begun|started|commenced|due)|nothing has (?:yet )?(?:begun|been done)|(?:(?:has|have|was|were|is|are) (?:been )?(?:deferred|postponed|delayed|paused|put back|held up|slipped)|(?:deferred|postponed|put back|delayed) (?:to|until|pending))|(?:has|have) not (?:yet )?(?:been )?\\w+(?:ed|en)|(?:has|have) been (?:scheduled|planned|booked|timetabled|programmed)|on hold)\\b',
  ),
  // Still to come, although it speaks of what is done.
  rule(
    'future',
    `(?:once|when|until|pending|before) [^.;]{2,200}?(?:(?:is|are|has been|have been|becomes?) (?:\\w+ )?(?:in place|complete|available|staffed|live|${RESULT})\\b|launched\\))(?:[^.;]{0,160}?(?:in place|staffed|complete)\\b)?|pending\\b`,
  ),
  // Said of the recommendation itself, whatever else goes on.
  rule(
    'finished',
    `(?:this|the|that) (?:recommendation|action|matter|point|issue)? ?(?:has|have) ${ADVERB}?been ${ADVERB}?(?:done|completed|implemented|actioned|closed|discharged|addressed in full|delivered)\\b|(?:is |are )?already in place\\b|no (?:further|outstanding) actions?(?: (?:is |are )?(?:required|needed|necessary|outstanding))?\\b|fully (?:implemented|complete|completed|delivered|embedded)\\b|(?<!\\b(?:ensure|ensuring|once|until|when|that) )(?:all|this|these|both)(?: of)?(?: the)?(?: \\w+)? (?:actions?|recommendations?) (?:is|are|was|were) (?:now )?(?:all )?(?:complete|completed|closed|discharged|implemented)\\b`,
  ),
  // Work that goes on towards something has an end.
  rule('begun', 'work (?:is |has been )?(?:ongoing|on-going|continu(?:es|ing|ed)) (?:to|on|with|towards)\\b'),
  // A promise of regular work is what a measure will bring about; "will continue to" tells of work that runs.
  rule('continuous', LIVE_RECORD),
  rule(
    'continuous',
    '(?:will|shall|to|would|can) (?:also )?(?:continue|remain|carry on|be maintained)(?: to)?(?: be)?\\b(?: \\w+)?|remains? (?:\\w+ )?committed to\\b|no end[- ]date\\b|standing (?:agenda )?item\\b|rolling (?:programme|basis|review|cycle)\\b|embedded (?:in|into|within) (?:how|what|everyday|our|the way)\\b',
  ),
  rule('effect', `(?:will|would) (?:\\w+ ){0,5}?${OFTEN}`),
  rule(
    'continuous',
    'this will continue|(?:has|have) continued\\b|continu(?:es?|ing|ous|ously|al|ally|ation)\\b|on-?going\\b|(?:long[- ]term|ongoing) (?:commitment|priorit(?:y|ies))|business as usual|\\bBAU\\b',
  ),
  rule(
    'continuous',
    `(?:is|are|being|be) (?:\\w+ ){0,2}(?:reviewed|reported|monitored|updated|tracked|scrutinised|considered|kept|refreshed|discussed|measured|managed|provided|undertaken|held|taken|assessed|presented|carried out|run|issued|produced|looked at)(?: [\\w/&]+){0,8}? ${OFTEN}`,
  ),
  rule(
    'continuous',
    `(?:is|are) (?:being )?(?:\\w+ )?(?:monitored|overseen|tracked|managed) (?:through|by|via|at|on)\\b|${PERIODIC} (?:[\\w/&]+ ){0,3}?(?:updates?|reports?|reporting|meetings?|reviews?|monitoring|briefings?|consideration|discussions?|dialogue)`,
  ),
  rule('continuous', OFTEN),
  // Begun, not finished.
  rule(
    'begun',
    `(?:is|are|am|was|were) ${ADVERB}{0,2}being (?:further |well |actively )?\\w+(?:ed|wn|lt|nt|un|ut|ft)\\b`,
  ),
  rule(
    'begun',
    'being (?:considered|developed|explored|formed|drafted|prepared|progressed|reviewed|finalised|piloted|designed)\\b',
  ),
  rule(
    'begun',
    '(?:well )?under ?way\\b|in progress|in (?:the )?(?:process|train|hand)\\b|in (?:its|the) (?:last|final|early|initial) (?:phase|stages?)|(?:is|are) (?:at|in) (?:the )?(?:beginning|\\w+ (?:phase|stage))|work(?:ing)? towards|on (?:track|target|schedule)\\b|near(?:ing|ly) (?:complet(?:e|ion)|there)|so far\\b|close to completion|partial(?:ly)? (?:complete|completed|implemented|met|delivered)|(?:good|some|significant|limited|steady|substantial|excellent|further) progress|in draft\\b|out (?:to|for) consultation|at (?:an? )?(?:advanced|early|late) stage',
  ),
  rule(
    'begun',
    '(?:(?:has|have|had) (?:just |recently |already |also |now )?)?(?:commenced|started|begun|began)\\b',
  ),
  rule(
    'begun',
    `(?:is|are|we’re|we're) ${ADVERB}{0,2}(?:working|developing|progressing|implementing|preparing|reviewing|undergoing|exploring|engaging|leading|undertaking|seeking|building|taking place|creating|designing|delivering|drafting|recruiting|piloting|considering|mapping|consulting|finalising|awaiting|carrying out|putting|rolling out|testing|procuring|negotiating|collecting|completing|conducting|gathering|updating|revising|writing|identifying|investigating|scoping)\\b`,
  ),
  // What a measure will bring about.
  rule(
    'effect',
    '(?:will|should|would) (?:also |then |further |help |help to )?(?:ensure|enable|allow|help|mean|give|improve|underpin|support|provide|inform|deepen|bring|be (?:used|able|responsible|available|the)|form|build)\\b',
  ),
  // Promised.
  rule(
    'future',
    "(?:will|shall|[’']ll) (?:also |then |now |only |further |not |next )?(?:be |have )?(?:also |then )?\\w+",
  ),
  rule(
    'future',
    'due (?:to (?:be|start|conclude|commence|go|complete|finish|report|begin|take|end|launch|come)|for|by|in)\\b|(?:is|are) due\\b|(?:planning|planned|plans?) (?:in [\\w/]+ )?(?:to|are)\\b|(?:is|are) (?:planned|scheduled|intended|proposed|required|outstanding|booked|going to)\\b|intends? to|hopes? to|would like to|should be (?:in place|complete|completed|finalised|ready|concluded)|intention is|aim(?:s|ing)? (?:to|for)|propos(?:es?|ing) to|(?:is|are) expected\\b|(?:is|are|remains?) committed to\\b|anticipated|upcoming|imminent(?:ly)?\\b|go-live is\\b|scheduled for\\b',
  ),
  rule(
    'future',
    '(?:is |are )?to be (?:\\w+ )?\\w+(?:ed|en|wn|lt|nt|un|ut|et|ft)\\b|to (?:take place|follow|commence|begin|start|conclude|complete by|report back)\\b|(?<=(?:^|\\n)[-•– ]{0,3})to [a-z]+',
  ),
  rule(
    'future',
    'next (?:steps?|phase|stage|iteration|milestone|year)|yet to\\b|still to\\b|remain(?:s)? to be|not yet|subject to\\b|(?:can|could) (?:also )?seek to|(?:look|seek|seeks|endeavour)(?:s|ing)? to|\\bby (?:the )?end of\\b|complete by\\b|(?:is|are|remains?) outstanding|the remainder\\b|remaining \\w+|further work\\b|still (?:needed|required)|(?:push|work|effort|action) (?:is )?needed\\b|leaving (?:only |just )?(?:one|two|three|four|five|six|\\d+)\\b|follow next\\b',
  ),
  rule('future', `${AWAITED}|(?<!no )outstanding(?=\\W*(?:$|[.;,\\n]))|${NUMBER} outstanding \\w+`),
  // Done.
  rule('done', '(?:went|gone) live\\b|(?:took|taken) effect\\b|came into (?:force|effect)\\b'),
  rule('done', `(?:has|have|had) ${ADVERB}{0,2}(?:been )?${ADVERB}{0,2}${PAST}\\b`),
  rule('done', `(?:was|were) ${ADVERB}{0,2}${PAST}\\b`),
  rule(
    'done',
    `(?:is|are) (?:now |also |already )?(?:in place|in post|complete|in effect|live|operational|available|${RESULT})\\b`,
  ),
  rule(
    'done',
    `now (?:only )?(?:have|has|includes?|contains?|flags?|reports?)\\b|steps taken|(?:we|members?|officers?|cabinet|council|committee|executive|board|panel|assembly|team|emt|cmt|clt|which|who) (?:then |also |only |jointly |formally ){0,2}(?:${ONCE_VERBS})\\b`,
  ),
];

function rule(kind: CueRule['kind'], pattern: string): CueRule {
  return { kind, pattern: new RegExp(`\\b(?:${pattern})`, 'gi') };
}
