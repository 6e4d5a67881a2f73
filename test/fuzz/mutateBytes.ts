type Random = () => number;

/** What breaks parsers when it stands where nobody expects it: lengths, ends, marks of every format that is read. */
const TOKENS = [
  ...['%PDF-1.7', 'endobj', 'endstream', 'xref', 'startxref\n0', '<<', '>>', '[', ']', '(', ')', '1 0 R'],
  ...[
    '/Kids [1 0 R]',
    '/Length 99999999',
    '/Count -1',
    '-1',
    '4294967295',
    '1e308',
    '0 0 0 0 re f',
    'BT',
    'ET',
  ],
  ...['<table>', '</td>', '<tr><td colspan=1000 rowspan=0>', '<!--', '<![CDATA[', '<script>', '&#0;', '&e;'],
  ...['<w:tbl>', '</w:tc>', '<w:vMerge/>', '<w:gridSpan w:val="-5"/>', '<c r="XFD1048576">', '<row r="0">'],
  ...['"', '\n"', ';', ',', '\t\t\t', '|', '|---|', '\r', '\u0000', '\uFEFF', '\u202E', '🙂', '\u00AD'],
];

/** A file with a few of its bytes flipped, cut out, doubled, moved or replaced, or its end lost. */
export function mutateBytes(bytes: Uint8Array, random: Random): Uint8Array {
  let mutated: Uint8Array = Uint8Array.from(bytes);
  for (let times = 1 + Math.floor(random() ** 2 * 6); times > 0; times -= 1)
    mutated = mutateOnce(mutated, random);
  return mutated;
}

function mutateOnce(bytes: Uint8Array, random: Random): Uint8Array {
  const pick = (size: number): number => Math.floor(random() * size);
  const at = pick(bytes.length + 1);
  const to = Math.min(bytes.length, at + 1 + pick(random() < 0.5 ? 16 : bytes.length / 4 + 1));
  switch (pick(7)) {
    case 0:
      return flip(bytes, pick(bytes.length * 8));
    case 1:
      return bytes.slice(0, at);
    case 2:
      return join(bytes.subarray(0, at), bytes.subarray(to));
    case 3:
      return join(bytes.subarray(0, to), bytes.subarray(at));
    case 4: {
      const piece = bytes.subarray(at, Math.min(to, at + 4_096));
      return join(bytes.subarray(0, at), ...Array<Uint8Array>(1 + pick(200)).fill(piece), bytes.subarray(at));
    }
    case 5: {
      const token = new TextEncoder().encode(TOKENS[pick(TOKENS.length)] ?? '');
      return join(bytes.subarray(0, at), token, bytes.subarray(random() < 0.5 ? at : at + token.length));
    }
    default: {
      // A piece of the file itself, written over another place.
      const target = pick(bytes.length + 1);
      return join(bytes.subarray(0, target), bytes.subarray(at, to), bytes.subarray(target + to - at));
    }
  }
}

function flip(bytes: Uint8Array, bit: number): Uint8Array {
  const flipped = Uint8Array.from(bytes);
  const index = Math.floor(bit / 8);
  flipped[index] = (flipped[index] ?? 0) ^ (1 << (bit % 8));
  return flipped;
}

function join(...parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}
