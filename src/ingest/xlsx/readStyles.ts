import { scanXml } from './scanXml.ts';

/** Formats that a workbook may use without writing them down (ECMA-376 part 1, 18.8.30), as far as they matter here. */
const BUILT_IN = new Map<number, string>([
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [9, '0%'],
  [10, '0.00%'],
  [14, 'dd/mm/yyyy'],
  [15, 'd-mmm-yy'],
  [16, 'd-mmm'],
  [17, 'mmm-yy'],
  ...[18, 19, 20, 21, 45, 46, 47].map((id): [number, string] => [id, 'h:mm']),
  [22, 'dd/mm/yyyy h:mm'],
  // Days as other countries write them.
  ...[27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58].map((id): [number, string] => [
    id,
    'dd/mm/yyyy',
  ]),
  [37, '#,##0'],
  [38, '#,##0'],
  [39, '#,##0.00'],
  [40, '#,##0.00'],
]);

/** The format code of each style of a workbook, by number; empty where it is none of its own. */
export function readStyles(bytes: Uint8Array | undefined): string[] {
  if (!bytes) return [];
  const codes = new Map(BUILT_IN);
  const styles: string[] = [];
  let inCells = false;
  scanXml(bytes, {
    open: (name, read) => {
      if (name === 'numFmt') codes.set(Number(read('numFmtId')), read('formatCode') ?? '');
      else if (name === 'cellXfs') inCells = true;
      else if (name === 'xf' && inCells) styles.push(codes.get(Number(read('numFmtId') ?? 0)) ?? '');
    },
    text: () => undefined,
    close: (name) => {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return styles;
}
