import { indexMonth, monthAt } from './calendar.ts';
import type { Interval } from './findIntervals.ts';

/** Words that make what follows them the event that something waits for, not the time at which it is due. */
const EVENT =
  /(?:(?<!\p{L})(?:subject to|pending|awaiting|(?:dependent|depending|contingent|conditional)\s{1,4}(?:up)?on|following|after|once|upon|when|on\s{1,4}(?:the\s{1,4})?\p{L}{3,20}(?:ment|[st]ion|al|ance|ence|ipt)\s{1,4}(?:of|to))|^\W{0,4}post)(?!\p{L})(?<what>(?:[^.;:,\n]|(?<=\b(?:est|approx|prov|exp))\.){0,100})$/iu;
/** Between such words and a time: what is due has been reached after all. */
const DUE =
  /(?<!\p{L})(?:will|to be|goes|going|to\s{1,4}(?:complete|report|finish|conclude))(?!\p{L})|(?<!\p{L})(?:by|before|until|till|no later than|complet(?:e|ed|ion)|target(?: date)?|deadline|from)\s{1,4}(?:(?:in|by|the|early|mid|late|end|of)\s{1,4}){0,4}$/iu;
/** "After the March 2024 …": the time itself is what follows. */
const WORDS = /\p{L}{3,}/u;
/** The work on the budget of a year ends before that year begins. */
const BUDGET_AFTER =
  /^['’]?s?\s{1,4}(?:\p{L}+\s{1,4}){0,2}?(?:budget|MTFS|MTFP|council tax|service plan|business plan)(?:s|ning)?[\s-]{1,4}(?:setting|process|planning|build|preparations?|round|cycle|proposals?|consultation)(?!\p{L})/iu;
const BUDGET_BEFORE =
  /(?<!\p{L})(?:budget|MTFS|MTFP)[\s-]{1,4}(?:setting|process|planning|build|preparations?|round|cycle|proposals?|consultation)(?:\s{1,4}(?:process|round|cycle))?(?:\s{1,4}(?:for|of))?(?:\s{1,4}the)?[\s(–-]{1,4}$/iu;
const FOR_BUDGET =
  /(?<!\p{L})(?:as part of|in time for|to inform|feeds? into|feeding into|informing|alongside|in line with|for)\s{1,4}(?:the\s{1,4}|setting\s{1,4}(?:of\s{1,4})?){0,2}$/iu;
const BUDGET = /^['’]?s?\s{1,4}(?:annual\s{1,4})?(?:budget|MTFS|MTFP|council tax)(?!\p{L})/iu;

/** Whether a time in a text is that of an event that something waits for: "subject to approval in March 2024". */
export function isOfEvent(text: string, { at }: Interval): boolean {
  const what = EVENT.exec(text.slice(Math.max(0, at - 160), at))?.groups?.['what'];
  return what !== undefined && WORDS.test(what) && !DUE.test(what);
}

/** The last month of the work on a year's budget, where that is what a text names the year for; else null. */
export function findBudgetEnd(text: string, { at, to, start, end }: Interval): string | null {
  const first = indexMonth(start, 'first');
  if (start.length === 4 || indexMonth(end, 'last') - first !== 11) return null;
  const before = text.slice(Math.max(0, at - 80), at);
  const after = text.slice(to, to + 80);
  const isBudget =
    BUDGET_AFTER.test(after) || BUDGET_BEFORE.test(before) || (FOR_BUDGET.test(before) && BUDGET.test(after));
  return isBudget ? monthAt(first - 1) : null;
}
