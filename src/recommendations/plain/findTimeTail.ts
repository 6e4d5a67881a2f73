const MONTH = String.raw`(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)`;
/** A word that names a time. */
const NAMES = new RegExp(
  String.raw`^(?:${MONTH}(?:[/–-]${MONTH})?|20\d\d(?:[/–-]\d{2,4})?|\d{1,2}[/.]\d{1,2}[/.]\d{2,4}|q[1-4]|spring|summer|autumn|winter|on-?going|immediate(?:ly)?|completed?|tb[ca]|annual(?:ly)?|monthly|quarterly|weekly|term|months?|weeks?|years?)$`,
  'i',
);
/** A word that stands in a time beside one that names it. */
const JOINS =
  /^(?:\d{1,2}(?:st|nd|rd|th)?|\d\d\/\d\d|by|from|end|early|mid|late|start|of|the|to|and|until|till|within|before|onwards?|short|medium|long|short-|medium-|long-|financial|each|every|[-–&/])$/i;
/** With these alone no time begins. */
const NOT_FIRST = /^(?:of|the|to|and|onwards?|[-–&/])$/i;
/** Longer ends are text, in words. */
const MAX_WORDS = 10;

/**
 * The time with which a line ends, and what stands before it: "… meet. Chief Executive April 2031". A bracket behind the
 * time belongs to it ("April 2032 (subject to new rules)"). Null where the line ends in no time.
 */
export function findTimeTail(line: string): { before: string; time: string } | null {
  const bracket = /\s\([^()]{1,80}\)$/.exec(line);
  const bare = bracket ? line.slice(0, bracket.index) : line;
  const words = [...bare.matchAll(/\S+/g)];
  let first = words.length;
  let start: number | null = null;
  while (first > 0 && words.length - first < MAX_WORDS) {
    const word = (words[first - 1]?.[0] ?? '').replace(/[,.;]$/, '');
    const named = NAMES.test(word);
    if (!named && !JOINS.test(word)) break;
    first -= 1;
    // "may" and "march" in small letters are words of a sentence.
    if (named && !/^(?:may|march)$/.test(word)) start = first;
    else if (start !== null && !NOT_FIRST.test(word)) start = first;
    // The sentence before it has ended.
    if (/[.;]$/.test(words[first - 1]?.[0] ?? '') && start !== null) break;
  }
  const at = start === null ? undefined : words[start]?.index;
  return at === undefined ? null : { before: line.slice(0, at).trim(), time: line.slice(at).trim() };
}
