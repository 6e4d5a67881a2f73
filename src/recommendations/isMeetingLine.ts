const BODY = /\b(?:committee|cabinet|council|panel|board|executive|commission|meeting|forum|assembly)\b/i;
const DAY =
  /\b(?:\d{1,2}(?:st|nd|rd|th)? )?(?:january|february|march|april|may|june|july|august|september|october|november|december)(?: \d{1,2}(?:st|nd|rd|th)?)?,? (?:19|20)\d\d\b|\b\d{1,2}[/.]\d{1,2}[/.](?:19|20)?\d\d\b/i;

/** Whether a heading names a meeting ("Audit Committee, 12 March 2033"), and no section of what was reviewed. */
export function isMeetingLine(text: string): boolean {
  return /^(?:draft )?minutes\b/i.test(text) || (BODY.test(text) && DAY.test(text));
}
