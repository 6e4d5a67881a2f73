/** Width of a letter as a part of the text's size, on the wide side of the usual system fonts. */
const LETTER = 0.58;

/** About how wide a text is, in the units of its size: charts are drawn where nothing can be measured. */
export function measureText(text: string, size = 14): number {
  return text.length * size * LETTER;
}

/** The text in lines that fit a width, broken between words; the last of `most` lines ends in "…" where it must. */
export function wrapText(text: string, width: number, most: number, size = 14): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && measureText(`${last} ${word}`, size) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  if (lines.length <= most && lines.every((line) => measureText(line, size) <= width)) return lines;
  return lines.slice(0, most).map((line, index, kept) => {
    const isCut = index === kept.length - 1 && lines.length > most;
    return shorten(isCut ? `${line}…` : line, width, size);
  });
}

function shorten(line: string, width: number, size: number): string {
  const letters = Math.max(2, Math.floor(width / (size * LETTER)));
  return line.length <= letters ? line : `${line.slice(0, letters - 1).replace(/…$/, '')}…`;
}
