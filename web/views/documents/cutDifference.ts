/** Letters of what stays the same that are kept on each side. */
const AROUND = 60;

/** Two wordings cut down to where they differ, with some words around. */
export function cutDifference(was: string, now: string): { readonly before: string; readonly after: string } {
  const shortest = Math.min(was.length, now.length);
  let head = 0;
  while (head < shortest && was[head] === now[head]) head += 1;
  let tail = 0;
  while (tail < shortest - head && was[was.length - 1 - tail] === now[now.length - 1 - tail]) tail += 1;
  const from = head <= AROUND ? 0 : was.lastIndexOf(' ', head - AROUND) + 1;
  const cut = (text: string): string => {
    const to = tail <= AROUND ? text.length : wordEnd(text, text.length - tail + AROUND);
    return `${from > 0 ? '… ' : ''}${text.slice(from, to)}${to < text.length ? ' …' : ''}`;
  };
  return { before: cut(was), after: cut(now) };
}

function wordEnd(text: string, at: number): number {
  const space = text.indexOf(' ', at);
  return space < 0 ? text.length : space;
}
