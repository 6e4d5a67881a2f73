/** Characters shown on each side of what is cut out. */
const AROUND = 40;

/** A stretch of a text with a few whole words on each side, on one line. Offsets in UTF-16 code units, end exclusive. */
export function cutAround(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): string {
  const from = start <= AROUND ? 0 : text.lastIndexOf(' ', start - AROUND) + 1;
  const after = text.indexOf(' ', end + AROUND);
  const to = after < 0 ? text.length : after;
  const words = text.slice(from, to).replace(/\s+/g, ' ').trim();
  return `${from > 0 ? '…' : ''}${words}${to < text.length ? '…' : ''}`;
}
