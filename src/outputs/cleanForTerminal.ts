/** What a terminal would obey rather than print. Line breaks stay; documents are untrusted. */
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** The text without control characters, escape sequences and marks that turn the direction of writing. */
export function cleanForTerminal(text: string): string {
  return text.replaceAll('\r\n', '\n').replaceAll('\t', ' ').replace(controls, '');
}
