import { scanXml } from './scanXml.ts';

/** The texts that the cells of a workbook share, by number. */
export function readSharedStrings(bytes: Uint8Array | undefined): string[] {
  const strings: string[] = [];
  if (!bytes) return strings;
  let current: string[] = [];
  let inText = false;
  let aloud = 0;
  scanXml(bytes, {
    open: (name) => {
      if (name === 'si') current = [];
      // How a word is said stands beside it in some languages and is no part of the text.
      else if (name === 'rPh') aloud += 1;
      else if (name === 't') inText = aloud === 0;
    },
    text: (text) => {
      if (inText) current.push(text);
    },
    close: (name) => {
      if (name === 't') inText = false;
      else if (name === 'rPh') aloud -= 1;
      else if (name === 'si') strings.push(decodeEscapes(current.join('')));
    },
  });
  return strings;
}

/** Sheets write characters that XML cannot hold as `_x000D_`. */
export function decodeEscapes(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}
