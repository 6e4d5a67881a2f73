/** "1 recommendation", "2,000 recommendations". */
export function countOf(count: number, noun: string, plural = `${noun}s`): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? noun : plural}`;
}

/** "a, b and c". */
export function joinWords(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}

/** "2021 to 2023", "2023", or that no year is known. */
export function spanYears(years: readonly (number | null)[]): string {
  const known = years.filter((year) => year !== null);
  if (known.length === 0) return 'year not known';
  const first = Math.min(...known);
  const last = Math.max(...known);
  return first === last ? String(first) : `${String(first)} to ${String(last)}`;
}
