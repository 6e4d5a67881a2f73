/** Characters that a terminal draws over the one before, or not at all. */
const noWidth = /^[\p{Mn}\p{Me}\p{Cf}]$/u;
/** Characters that a terminal draws over two columns: East Asian scripts and emoji. */
const doubleWidth =
  /^[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]$|^\p{Emoji_Presentation}$/u;
const plain = /^[\u0020-\u007e]*$/;

/** The columns that a text takes on a terminal. */
export function measureWidth(text: string): number {
  if (plain.test(text)) return text.length;
  let width = 0;
  for (const character of text) {
    if (noWidth.test(character)) continue;
    width += doubleWidth.test(character) ? 2 : 1;
  }
  return width;
}
