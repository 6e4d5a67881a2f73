/** Words that name a review, a reviewer, or what comes of one. */
const SIGN =
  /\b(?:peer (?:challenge|review|team|support)|corporate peer|cpc|lga|inspect(?:ions?|ors?|orate)|ofsted|cqc|ilacs|jtai|cipfa|ombudsman|commissioners|best value|recommend(?:ed|ations?)|(?:internal|external) audit(?:ors?)?|auditors?|audit (?:reports?|findings|actions?|follow|tracker|review)|improvement (?:plan|notice|board)|governance (?:review|issues|statement)|(?:independent|external) review|review findings|follow[- ]up|section 24|value for money|lessons learn(?:ed|t)|regulator\w*)\b/i;

/** Words that head tables of other things. */
const OTHER =
  /\b(?:risk register|register of risks|strategic risks|forward plan|work(?:ing)? (?:plan|programme)|key decisions|membership|attendance|calendar|timetable|collections?|agenda|budget|impact assessment|climate|business plan|performance (?:report|indicators?)|savings proposals?|glossary|abbreviations|contacts?|events?|distribution list|(?:actions?|decisions?|issues) log|matters arising|version (?:control|history)|document control)\b/i;

/** Headings of registers of risks. */
const RISK =
  /^(?:likelihood|probability|inherent|residual|gross|net|current (?:risk )?score|risk score|risk owner)\b/i;

/** Headings of tables of performance. */
const MEASURES = /^(?:indicator|kpi|measure|target|actual|baseline|variance|outturn)$/i;

/** Whether words name a review, so that what stands below them may be what came of it. */
export function hasReviewSign(text: string): boolean {
  return SIGN.test(text);
}

/** Whether a line above a table, or its headings, say that it is about something else. */
export function isOtherTable(line: string, headings: readonly string[]): boolean {
  const count = (pattern: RegExp): number =>
    headings.filter((heading) => pattern.test(heading.trim())).length;
  return (OTHER.test(line) && !SIGN.test(line)) || count(RISK) >= 2 || count(MEASURES) >= 2;
}
