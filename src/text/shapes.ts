/** What a short text looks like, judged without knowing which column it stands in. */

const MONTH = String.raw`(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)`;
const TIME_WORD = new RegExp(
  String.raw`\b(?:${MONTH}|spring|summer|autumn|winter|q[1-4]|quarter|ongoing|on-going|immediate(?:ly)?|complete(?:d)?|(?:short|medium|long)(?:er)?[ -–]*term|tbc|20\d\d(?:/\d\d)?|\d{1,2}/\d{1,2}/\d{2,4}|annual(?:ly)?|weekly|monthly|quarterly|week|month|year)\b`,
  'i',
);
const POST_WORD =
  /\b(?:director|head|chief executive|officer|manager|lead|leader|mayor|cabinet member|portfolio holder|assistant chief|deputy|chair|monitoring officer|treasurer|team|board|committee|panel|group|services?|all|s151)\b/i;
const INITIALS = /^\p{Lu}{2,3}(?:\s*[/,&+]\s*\p{Lu}{2,3})*$/u;

/** Longest text that a column of owners or of dates is expected to hold in one cell, in characters. */
const SHORT_CELL = 160;

/** "KF/ SM", look-alike letters included. */
export function isInitials(text: string): boolean {
  return INITIALS.test(text.trim());
}

/** Whether a text reads as posts, bodies or initials and nothing else. */
export function isOwnerLike(text: string): boolean {
  const trimmed = text.trim();
  if (trimmed.length > SHORT_CELL || !/^[\p{Lu}\d]/u.test(trimmed)) return false;
  if (isInitials(trimmed)) return true;
  // A sentence that mentions a post is not an owner.
  if (
    /[.?!]\s+\p{Lu}/u.test(trimmed) ||
    /\b(?:will|has|have|is|are|was|were|should|must|been)\b/.test(trimmed)
  )
    return false;
  return POST_WORD.test(trimmed);
}

/** Whether a text reads as a date, a period or a word of time ("a) Launched June 2022", "Ongoing"). */
export function isTimescaleLike(text: string): boolean {
  const trimmed = text.trim();
  return trimmed !== '' && trimmed.length <= SHORT_CELL && TIME_WORD.test(trimmed);
}

/** "12", "R8", "24 AGS 03", "K1", "SR (25/26) 01", "Recommendation 3", "2a". */
export function isReferenceLike(text: string): boolean {
  return REFERENCE.test(text.trim());
}

const REFERENCE =
  /^\(?(?:(?:rec(?:ommendation)?|action|no)\.? )?(?:\d\d )?(?:[A-Z]{1,4}[ .-]?)?(?:\(?\d\d[/-]\d\d\)?[ /-]{1,2})?\d{1,3}(?:[.-]\d{1,2})?[a-z]?[.):]?$/i;

/** "Jane Smith", "Cllr A. Jones / Sam Lee": names of persons and nothing else. */
export function isNameLike(text: string): boolean {
  const names = text.trim().split(/\s*(?:[/,;&\n]|\band\b)\s*/);
  return text.length <= SHORT_CELL && names.every((name) => NAME.test(name));
}

const NAME =
  /^(?:(?:Cllr|Councillor|Mr|Mrs|Ms|Miss|Dr)\.? )?(?:\p{Lu}\p{Ll}{1,15}|\p{Lu}\.?)(?: \p{Lu}\.?)?(?: (?:Mc|Mac|O['’])?\p{Lu}\p{Ll}{1,15}(?:-\p{Lu}\p{Ll}{1,15})?){1,2}$/u;
