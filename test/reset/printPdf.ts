import { chromium } from 'playwright-core';
import { findChrome } from '../browser/findChrome.ts';
import type { Piece } from './setPieces.ts';
import { writeHtml } from './writeHtml.ts';

export type Rules = 'all' | 'horizontal';

/** Prints pieces as PDF, A4 landscape, as a browser does; rows break where a page ends. */
export interface Printer {
  readonly print: (pieces: readonly Piece[], rules: Rules) => Promise<Uint8Array>;
  readonly close: () => Promise<void>;
}

export async function openPrinter(): Promise<Printer> {
  const browser = await chromium.launch({
    executablePath: findChrome(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  return {
    print: async (pieces, rules) => {
      const page = await browser.newPage();
      await page.setContent(writeHtml(pieces, 'Recommendations', styles[rules]));
      const pdf = await page.pdf({
        format: 'A4',
        landscape: true,
        margin: { top: '15mm', bottom: '15mm', left: '12mm', right: '12mm' },
      });
      await page.close();
      return pdf;
    },
    close: () => browser.close(),
  };
}

const common =
  'body { font: 9pt/1.25 "Liberation Sans", Arial, sans-serif } table { border-collapse: collapse; width: 100%; margin: 8pt 0 } ' +
  'td { padding: 3pt 5pt; vertical-align: top; text-align: left } p, ul, ol { margin: 0 } ul, ol { padding-left: 12pt }';
const styles: Readonly<Record<Rules, string>> = {
  all: `${common} td { border: 0.75pt solid #000 }`,
  horizontal: `${common} tr { border-top: 0.75pt solid #000; border-bottom: 0.75pt solid #000 }`,
};
