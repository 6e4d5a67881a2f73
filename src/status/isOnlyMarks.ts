/** What a status column prints, in the many words of many councils; each with the longer before the shorter. */
const MARKS =
  'status|rag rating|rag status|brag|rag|rating|progress|red|amber|green|blue|yellow|grey|black|[ragb]|\\d{1,3}(?:\\.\\d{1,2})? ?(?:%|per ?cent)|(?:not|nearly|almost|partially|partly|part|substantially|mostly|fully) (?:yet )?(?:complete|completed|implemented|started|begun|commenced|due|met|achieved|delivered|closed|actioned)|complete|completed|implemented|closed|delivered|achieved|done|actioned|open|started|begun|commenced|live|active|in progress|in-progress|progressing|under ?way|on[- ]track|off[- ]track|on target|off target|on schedule|behind schedule|delayed|slipped|slippage|overdue|late|at risk|on hold|paused|deferred|postponed|planned|scheduled|pending|outstanding|on-? ?going|continuing|continuous|business as usual|bau|yet to start|no progress|no change|no update(?: received| provided)?|to do|tbc|tba|n/a|none|high|medium|low';

/** Anchored where the last mark ended, so that each place is tried once. */
const NEXT = new RegExp(`[^\\w%]*(?:${MARKS})(?!\\w)`, 'iy');
const REST = /[^\w%]*$/y;

/**
 * Whether a text is made of marks of status alone, one or several ("Green – on track", "Open", "75 % complete"): it
 * tells where the work stands and nothing of what was done.
 */
export function isOnlyMarks(text: string): boolean {
  let at = 0;
  for (;;) {
    REST.lastIndex = at;
    if (REST.test(text)) return true;
    NEXT.lastIndex = at;
    if (!NEXT.test(text)) return false;
    at = NEXT.lastIndex;
  }
}
