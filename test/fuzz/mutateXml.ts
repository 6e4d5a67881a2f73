type Random = () => number;

const TEXTS = [
  '',
  ' ',
  '\u0000',
  '&#x10FFFF;',
  '&undefined;',
  ']]>',
  '<',
  '-1',
  '1e999',
  'A1:XFD1048576',
  '🙂',
];
const MARKS = /<[^>]*>/g;

/** XML with a few of its marks lost, doubled, swapped, nested or given other values, and some of its words replaced. */
export function mutateXml(xml: string, random: Random): string {
  const pick = (size: number): number => Math.floor(random() * size);
  let pieces = splitMarks(xml);
  for (let times = 1 + pick(6); times > 0; times -= 1) {
    const at = pick(pieces.length);
    const other = pick(pieces.length);
    const piece = pieces[at] ?? '';
    switch (pick(7)) {
      case 0:
        pieces.splice(at, 1 + pick(3));
        break;
      case 1:
        pieces.splice(at, 0, ...Array<string>(1 + pick(300)).fill(piece));
        break;
      case 2:
        pieces[at] = pieces[other] ?? '';
        pieces[other] = piece;
        break;
      case 3:
        // Elements that open again and again, and are never closed.
        pieces[at] = piece.repeat(1 + pick(400));
        break;
      case 4: {
        const value = TEXTS[pick(TEXTS.length)] ?? '';
        pieces[at] = piece.startsWith('<') ? piece.replace(/"[^"]*"/, `"${value}"`) : value;
        break;
      }
      case 5: {
        const part = pieces.slice(at, at + 1 + pick(60));
        pieces = [...pieces.slice(0, other), ...part, ...pieces.slice(other)];
        break;
      }
      default:
        pieces = pieces.slice(0, Math.max(1, at));
    }
    if (pieces.length === 0) pieces = [''];
  }
  return pieces.join('');
}

function splitMarks(xml: string): string[] {
  const pieces: string[] = [];
  let at = 0;
  for (const { index, 0: mark } of xml.matchAll(MARKS)) {
    if (index > at) pieces.push(xml.slice(at, index));
    pieces.push(mark);
    at = index + mark.length;
  }
  pieces.push(xml.slice(at));
  return pieces;
}
