/** Longer heads are cut: a name and a title are short. */
const LONGEST = 300;
/** A head of more bytes holds a picture, not words. */
const MOST_BYTES = 200_000;
const PARAGRAPH_END = '</w:p>';
const TEXT = /<w:t(?:\s[^<>]{0,80})?>([^<>]{0,300})<\/w:t>/g;
const ENTITIES: readonly (readonly [string, string])[] = [
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&apos;', "'"],
  ['&amp;', '&'],
];

/**
 * What stands at the head of the pages of a Word file, each line once, parted by dashes; null where nothing does. What
 * reads its text leaves heads out, and some name their council nowhere else.
 */
export function readDocxHeads(files: ReadonlyMap<string, Uint8Array>): string | null {
  const lines = [...files]
    .filter(([name, bytes]) => /^word\/header\d*\.xml$/i.test(name) && bytes.length <= MOST_BYTES)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([, bytes]) => new TextDecoder('utf-8').decode(bytes).split(PARAGRAPH_END).map(readWords));
  const words = [...new Set(lines.filter((line) => line !== ''))].join(' – ');
  return words.slice(0, LONGEST).trim() || null;
}

function readWords(xml: string): string {
  const printed = [...xml.matchAll(TEXT)].map(([, text = '']) => text).join('');
  return ENTITIES.reduce((text, [entity, letter]) => text.replaceAll(entity, letter), printed)
    .replace(/\s+/g, ' ')
    .trim();
}
