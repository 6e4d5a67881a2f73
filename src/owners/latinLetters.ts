/** Cyrillic and Greek letters that are printed like a Latin one. OCR of initials gives them. */
const LOOK_ALIKES: ReadonlyMap<string, string> = new Map(
  [
    ...'АAВBСCЕEНHІIЈJКKМMОOРPЅSТTХXУYаaеeоoрpсcуyхxіiјjѕsΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧX'.matchAll(/(.)(.)/gsu),
  ].map((pair) => [pair[1] ?? '', pair[2] ?? '']),
);

const FOREIGN = /[\u0370-\u03ff\u0400-\u04ff]/;

/** The text with look-alike letters made Latin, of the same length; the same text where there are none. */
export function readLatinLetters(text: string): string {
  if (!FOREIGN.test(text)) return text;
  return Array.from(text, (letter) => LOOK_ALIKES.get(letter) ?? letter).join('');
}
