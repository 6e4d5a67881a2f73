/** Parts of the rules for cues: what denies that work is complete, and what says that it is so in part. */

/** Words that say by themselves that something is complete, as they stand after "not" and before "in part". */
export const COMPLETION =
  '(?:implemented|completed?|finished|finalised|delivered|closed|achieved|actioned|done|discharged|resolved|embedded|met|in place|concluded|approved|adopted|published|established|appointed|recruited|filled|rolled out|signed off|addressed|undertaken|carried out|introduced)';

/** "Not yet been", "never", "isn’t": up to three words that go with a denial. */
const NOT =
  "(?:not|never|(?:is|are|was|were|has|have)n[’']?t) (?:(?:yet|been|be|being|currently|all|quite|so far|as yet) ){0,3}";

/** "Not complete", "has not been implemented", "incomplete", "none have been delivered". */
export const NEGATED = `(?:(?:is|are|was|were|has|have) )?${NOT}${COMPLETION}\\b|incomplete\\b|non-?(?:complete|completion|implementation|delivery)\\b|(?:none|neither|no) (?:of (?:the|these|them) )?(?:\\w+ )?(?:is|are|was|were|has|have)? ?(?:been )?${COMPLETION}\\b`;

/** "Not fully implemented", "not all plans have been completed", "part of it is done" say that some of it is. */
export const PARTLY_DENIED = `${NOT}(?:fully|wholly|entirely|completely) (?:been )?(?:${COMPLETION}|\\w+ed)\\b|(?:not (?:all|every)|(?<=(?:^|[.;\\n]) ?)part of) (?:[\\w-]+ ){1,6}?(?:has|have|is|are|was|were) (?:(?:yet|now|been) ){0,2}${COMPLETION}\\b`;

/** A form's question and its answer: "Complete: no", "Implemented? Not yet". */
export const DENIED = `${COMPLETION} ?[?:=(–-]{1,2} ?\\(?(?:no|n|not yet|not)(?=\\s*(?:$|[.,;)\\n]))`;

/** "No action taken", "nothing to report". */
export const NOTHING_DONE =
  'no (?:further )?(?:actions?|work|steps?) (?:(?:has|have|was|were) )?(?:yet )?(?:been )?(?:taken|done|undertaken|started|begun|completed)\\b|nothing (?:to report|done|completed|in place)\\b';

/** "Completed in part", "partly done", "half complete". */
export const IN_PART = `${COMPLETION} ?(?:[:(–-] ?)?\\(?(?:in part|partly|partially)\\b|(?:part|partly|partially|half|mostly|largely|almost|nearly|substantially)[ -](?:${COMPLETION}|\\w+ed)\\b(?! (?:by|because|due|on|in response))`;

export const NUMBER =
  '(?:\\d{1,4}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)';

/** "Two of the five posts": some of a number, so others remain; "five of five" leaves none. */
export const SOME_OF_MANY = `(?<!\\b(?:is|are|was|as) )(?<some>${NUMBER})(?: \\w+)? (?:out )?of (?:(?:the|our|its|a total of) )?(?!\\k<some>\\b)${NUMBER}\\b(?! (?:19|20)\\d\\d)|(?:the )?(?:majority|most) of (?:(?:the|our|its|these) )?(?:[\\w-]+ ){1,3}(?:has|have|are|is|were|was|now) (?:now |been ){0,2}${COMPLETION}\\b`;

/** "85% of assets now on register", below a hundred; "9 per cent of the pay bill" tells of no work. */
export const SHARE_DONE = `(?<![\\d.,])[1-9]\\d? ?(?:%|per ?cent) of (?:[\\w-]+ ){1,5}?(?:(?:now|already|so far)\\b|(?:has|have) (?:now |been |already ){0,2}\\w+(?:ed|en|ne)\\b|${COMPLETION}\\b)`;

/** What is awaited is still to come; an answer that is awaited says nothing of the work. */
export const AWAITED =
  '(?:completion|implementation|sign[- ]?off|delivery|approval|adoption|publication|(?:target|implementation|completion|due) date) (?:date )?(?:(?:is|are|has been|now) ){0,2}(?:expected|revised|due|anticipated|planned|scheduled|extended)\\b|expected (?:by\\b|in\\b|on\\b|to be\\b|from\\b|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\w* 20)|awaiting\\b(?! (?:\\w+ ){0,3}(?:response|update|reply|information|comments?)\\b)';

/** A record that is kept up for good; what "went live" did so once, and where people live is no work. */
export const LIVE_RECORD =
  '(?:is|are|as|remains?|becomes?|an?|the) (?:an? |now )?(?:live|living) (?:\\w+ ){0,2}(?:document|register|log|tracker|dashboard|plan|record)s?\\b';
