/** What an XML text is told to, in the order in which it stands there. Names come without their prefix. */
export interface XmlHandler {
  readonly open: (name: string, readAttribute: (name: string) => string | null) => void;
  readonly text: (text: string) => void;
  readonly close: (name: string) => void;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
/** A mark that goes on for longer is none; words that do are told in parts. */
const MAX_MARK = 1_000_000;

/**
 * Reads XML in pieces, in one pass and with the memory of one piece: no entities but the five of XML itself and
 * characters by number, nothing fetched, nesting of no consequence. What is not well-formed is read as far as it goes.
 */
export function openXmlScanner(handler: XmlHandler): {
  readonly feed: (piece: string, last?: boolean) => void;
} {
  let rest = '';
  return {
    feed: (piece, last = false) => {
      const text = rest + piece;
      let at = 0;
      while (at < text.length) {
        const mark = text.indexOf('<', at);
        if (mark < 0) {
          // Words may go on in the next piece, and an entity be cut in two.
          if (!last && text.length - at <= MAX_MARK) break;
          handler.text(decodeEntities(text.slice(at)));
          at = text.length;
          break;
        }
        const end = findEnd(text, mark);
        if (end < 0) {
          if (!last && text.length - at <= MAX_MARK) break;
          at = text.length;
          break;
        }
        if (mark > at) handler.text(decodeEntities(text.slice(at, mark)));
        readMark(text.slice(mark, end), handler);
        at = end;
      }
      rest = text.slice(at);
    },
  };
}

/** Where the mark that begins at `from` ends, or -1 where its end is not there yet. */
function findEnd(text: string, from: number): number {
  const close = (mark: string, length: number): number => {
    const end = text.indexOf(mark, from + length);
    return end < 0 ? -1 : end + mark.length;
  };
  if (text.startsWith('<!--', from)) return close('-->', 4);
  if (text.startsWith('<![CDATA[', from)) return close(']]>', 9);
  if (text.startsWith('<?', from)) return close('?>', 2);
  // A `>` inside quotes does not end a mark.
  let quote = '';
  for (let at = from + 1; at < text.length; at += 1) {
    const letter = text[at] ?? '';
    if (quote !== '') {
      if (letter === quote) quote = '';
    } else if (letter === '"' || letter === "'") quote = letter;
    else if (letter === '>') return at + 1;
  }
  return -1;
}

function readMark(mark: string, handler: XmlHandler): void {
  if (mark.startsWith('<![CDATA[')) handler.text(mark.slice(9, -3));
  else if (mark.startsWith('<!') || mark.startsWith('<?')) return;
  else if (mark.startsWith('</')) handler.close(bareName(mark.slice(2, -1).trim()));
  else {
    const name = /^<([^\s/>]+)/.exec(mark)?.[1];
    if (name === undefined) return;
    const bare = bareName(name);
    handler.open(bare, (wanted) => readAttribute(mark, wanted));
    if (mark.endsWith('/>')) handler.close(bare);
  }
}

function bareName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** The value of an attribute; `:id` asks for the one of that name with any prefix. */
function readAttribute(mark: string, name: string): string | null {
  for (const [, found, double, single] of mark.matchAll(/\s([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    if (found === name || (name.startsWith(':') && found?.endsWith(name) === true))
      return decodeEntities(double ?? single ?? '');
  }
  return null;
}

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w{2,4}));/gi, (whole, decimal, hex, name) => {
    if (typeof name === 'string') return ENTITIES[name] ?? whole;
    const code = Number.parseInt(String(decimal ?? hex), decimal === undefined ? 16 : 10);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}

/** Reads a whole entry of an archive, a piece at a time. */
export function scanXml(bytes: Uint8Array, handler: XmlHandler): void {
  const scanner = openXmlScanner(handler);
  const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const decoder = new TextDecoder(wide ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8');
  for (let at = 0; at < bytes.length; at += PIECE)
    scanner.feed(decoder.decode(bytes.subarray(at, at + PIECE), { stream: true }));
  scanner.feed(decoder.decode(), true);
}

/** Bytes that are read at once. */
const PIECE = 1 << 20;
