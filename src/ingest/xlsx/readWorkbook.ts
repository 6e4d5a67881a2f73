import { readArchive } from '../files/readArchive.ts';
import { openCellBudget } from '../cellBudget.ts';
import { FormatError, type Sheet } from '../readers.ts';
import { readSheetRows } from './readSheetRows.ts';
import { readSharedStrings } from './readSharedStrings.ts';
import { readStyles } from './readStyles.ts';
import { scanXml } from './scanXml.ts';

/**
 * The sheets of an Excel file (Office Open XML, ECMA-376 part 1, chapter 18) in their order, hidden ones said to be so.
 * Read here and not by a library, because what a sheet shows of a number (a month, a share in percent, "1.10") stands in
 * its format, and the libraries at hand drop formats, merged areas and what is hidden. Throws a FormatError.
 */
export function readWorkbook(bytes: Uint8Array): Sheet[] {
  const files = readArchive(bytes, (name) => /^xl\/.*\.(?:xml|rels)$/i.test(name) && !SKIPPED.test(name));
  const path = [...files.keys()].find((name) => /^xl\/workbook[^/]*\.xml$/i.test(name));
  const workbook = path === undefined ? undefined : files.get(path);
  if (path === undefined || !workbook) throw damaged();
  const { sheets, from1904 } = readSheetList(workbook);
  const targets = readTargets(files.get(`xl/_rels/${path.slice(3)}.rels`));
  const find = (pattern: RegExp): Uint8Array | undefined =>
    [...files].find(([name]) => pattern.test(name))?.[1];
  const strings = readSharedStrings(find(/^xl\/sharedStrings[^/]*\.xml$/i));
  const styles = readStyles(find(/^xl\/styles[^/]*\.xml$/i));
  const budget = openCellBudget();
  const read = sheets.flatMap(({ name, hidden, id }, index): Sheet[] => {
    const target = targets.get(id) ?? `worksheets/sheet${String(index + 1)}.xml`;
    const sheet = files.get(target.startsWith('/') ? target.slice(1) : `xl/${target}`);
    // A sheet that is a chart has no cells.
    if (!sheet) return [];
    return [{ name, hidden, ...readSheetRows(sheet, { strings, styles, from1904 }, budget) }];
  });
  if (read.length === 0) throw damaged();
  return read;
}

/** Parts of a workbook that hold no cells and may be large. */
const SKIPPED =
  /^xl\/(?:media|drawings|charts|chartsheets|theme|pivotCache|externalLinks|comments|threadedComments|printerSettings|calcChain)/i;

function damaged(): FormatError {
  return new FormatError(
    'damaged',
    'It looks like an Excel file, but its sheets are not where they should be.',
  );
}

interface SheetEntry {
  readonly name: string;
  readonly hidden: boolean;
  readonly id: string;
}

function readSheetList(bytes: Uint8Array): { sheets: SheetEntry[]; from1904: boolean } {
  const sheets: SheetEntry[] = [];
  let from1904 = false;
  scanXml(bytes, {
    open: (name, read) => {
      if (name === 'workbookPr') from1904 = /^(?:1|true)$/.test(read('date1904') ?? '');
      if (name === 'sheet')
        sheets.push({
          name: read('name') ?? `Sheet ${String(sheets.length + 1)}`,
          hidden: /^(?:hidden|veryHidden)$/.test(read('state') ?? ''),
          id: read(':id') ?? '',
        });
    },
    text: () => undefined,
    close: () => undefined,
  });
  return { sheets, from1904 };
}

function readTargets(bytes: Uint8Array | undefined): Map<string, string> {
  const targets = new Map<string, string>();
  if (bytes)
    scanXml(bytes, {
      open: (name, read) => {
        if (name === 'Relationship') targets.set(read('Id') ?? '', read('Target') ?? '');
      },
      text: () => undefined,
      close: () => undefined,
    });
  return targets;
}
