const PRIORITY = /(?<!\p{L})(?:priority\s{0,4}|(?<=^\W{0,4})p)(?<number>[1-5])(?!\d)/giu;
const TERM =
  /(?<!\p{L})(?<name>immediate|short|near|medium|mid|long)(?:er)?(?=[\s–—/-]{1,4}(?:(?:to[\s–—-]{1,4})?(?:short|medium|mid|long)(?:er)?[\s–—-]{1,4})?term(?!\p{L})|\s{0,4}$)|^\W{0,4}(?:with\s{1,4})?(?<level>immediate(?:ly)?|short|medium|long|high|low)(?!\p{L})/giu;
const SAME: Readonly<Record<string, string>> = { near: 'short', mid: 'medium', immediately: 'immediate' };

/** The terms that a text names, in printed order: "Short - Medium Term" → short, medium. */
export function listTerms(text: string): string[] {
  const names = [
    ...[...text.matchAll(PRIORITY)].map((match) => `priority ${match.groups?.['number'] ?? ''}`),
    ...[...text.matchAll(TERM)].map((match) => {
      const name = (match.groups?.['name'] ?? match.groups?.['level'] ?? '').toLowerCase();
      return SAME[name] ?? name;
    }),
  ];
  return [...new Set(names)];
}
