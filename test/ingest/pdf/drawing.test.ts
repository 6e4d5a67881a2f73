import { describe, expect, it } from 'vitest';
import { explainPdfError } from '../../../src/ingest/pdf/drawing/explainPdfError.ts';
import type { PdfDocument, PdfOperatorNumbers } from '../../../src/ingest/pdf/drawing/pdfDocument.ts';
import { readDocumentPages } from '../../../src/ingest/pdf/drawing/readDocumentPages.ts';
import { FormatError, type AbortSignalLike, type Page } from '../../../src/ingest/readers.ts';

const NAMES = [
  ...[
    'save',
    'restore',
    'transform',
    'setFont',
    'beginText',
    'setTextMatrix',
    'moveText',
    'showText',
    'nextLine',
  ],
  ...[
    'setLeading',
    'setTextRise',
    'setCharSpacing',
    'constructPath',
    'fill',
    'stroke',
    'endPath',
    'setFillRGBColor',
  ],
  ...['paintFormXObjectBegin', 'paintFormXObjectEnd'],
];
const OPS: PdfOperatorNumbers = Object.fromEntries(NAMES.map((name, index) => [name, index + 1]));

type Step = readonly [name: string, ...args: unknown[]];

/** A document of one page, 200 by 100 points, that draws `steps`. */
function draw(steps: readonly Step[], pages = 1): PdfDocument & { cleaned: number } {
  const document = {
    numPages: pages,
    cleaned: 0,
    getPage: () =>
      Promise.resolve({
        getViewport: () => ({ width: 200, height: 100, transform: [1, 0, 0, -1, 0, 100] }),
        getOperatorList: () =>
          Promise.resolve({
            fnArray: steps.map(([name]) => OPS[name] ?? 0),
            argsArray: steps.map(([, ...args]) => args),
          }),
        commonObjs: {
          get: (_: string, callback: (value: unknown) => void) => {
            callback({ fontMatrix: [0.001, 0, 0, 0.001, 0, 0], name: 'Demo-Bold' });
          },
        },
        cleanup: () => {
          document.cleaned += 1;
          return true;
        },
      }),
  };
  return document;
}

async function read(document: PdfDocument, signal?: AbortSignalLike): Promise<Page[]> {
  const pages: Page[] = [];
  for await (const page of readDocumentPages(document, OPS, signal)) pages.push(page);
  return pages;
}

const glyphs = (text: string): unknown[] =>
  [...text].map((unicode) => ({ unicode, width: 500, isSpace: unicode === ' ' }));
const set = (text: string, matrix: readonly number[]): Step[] => [
  ['beginText'],
  ['setFont', 'f1', 10],
  ['setTextMatrix', new Float32Array(matrix)],
  ['showText', glyphs(text)],
];
const rectangle = (x0: number, y0: number, x1: number, y1: number): Float32Array =>
  new Float32Array([0, x0, y0, 1, x1, y0, 1, x1, y1, 1, x0, y1, 4]);

describe('the words of a page', () => {
  const words = async (steps: readonly Step[]): Promise<(readonly unknown[])[]> => {
    const [page] = await read(draw(steps));
    return (
      page?.texts.map(({ text, box, turned }) => [
        text,
        ...box.map((at) => Math.round(at * 10) / 10),
        turned,
      ]) ?? []
    );
  };

  it('end at spaces, and stand in points from the top left corner', async () => {
    expect(await words(set('ab cde', [1, 0, 0, 1, 20, 30]))).toEqual([
      ['ab', 20, 62.5, 30, 72.2, 0],
      ['cde', 35, 62.5, 50, 72.2, 0],
    ]);
  });

  it('end at a gap between letters, and go on over a small one', async () => {
    const [a, b] = [glyphs('ab'), glyphs('cd')];
    const spaced = (by: number): Step[] => [...set('', [1, 0, 0, 1, 0, 50]), ['showText', [...a, by, ...b]]];
    expect((await words(spaced(-60))).map(([text]) => text)).toEqual(['abcd']);
    expect((await words(spaced(-300))).map(([text]) => text)).toEqual(['ab', 'cd']);
  });

  it('write joined letters apart', async () => {
    expect((await words(set('o\uFB03ce', [1, 0, 0, 1, 0, 50]))).map(([text]) => text)).toEqual(['office']);
  });

  it('follow the matrices of the page, of forms and of text, and the leading', async () => {
    const steps: Step[] = [
      ['save'],
      ['transform', 2, 0, 0, 2, 10, 0],
      ['paintFormXObjectBegin', [1, 0, 0, 1, 5, 0], null],
      ...set('a', [1, 0, 0, 1, 0, 20]),
      ['setLeading', -12],
      ['nextLine'],
      ['showText', glyphs('b')],
      ['paintFormXObjectEnd'],
      ['restore'],
      ...set('c', [1, 0, 0, 1, 0, 50]),
    ];
    expect(await words(steps)).toEqual([
      ['a', 20, 45, 30, 64.4, 0],
      ['b', 20, 21, 30, 40.4, 0],
      ['c', 0, 42.5, 5, 52.2, 0],
    ]);
  });

  it('set on their side say how they are turned; a page of such words is turned upright', async () => {
    const upwards = set('side', [0, 1, -1, 0, 50, 10]);
    const [both] = await read(draw([...set('upright text', [1, 0, 0, 1, 60, 50]), ...upwards]));
    expect(both?.texts.map(({ text, turned }) => [text, turned])).toEqual([
      ['upright', 0],
      ['text', 0],
      ['side', 270],
    ]);
    const [page] = await read(draw(upwards));
    expect([page?.width, page?.height]).toEqual([100, 200]);
    expect(
      page?.texts.map(({ text, turned, box }) => [text, turned, Math.round(box[0]), Math.round(box[2])]),
    ).toEqual([['side', 0, 10, 30]]);
  });

  it('outside the page are left out', async () => {
    expect(await words(set('lost', [1, 0, 0, 1, 0, 400]))).toEqual([]);
  });

  it('are bold where their font is', async () => {
    const [page] = await read(draw(set('a', [1, 0, 0, 1, 0, 50])));
    expect(page?.texts.map(({ bold }) => bold)).toEqual([true]);
  });
});

describe('the rules of a page', () => {
  const rules = async (...steps: Step[]): Promise<(readonly unknown[])[]> => {
    const [page] = await read(draw(steps));
    return page?.rules.map(({ kind, x0, y0, x1, y1 }) => [kind, x0, y0, x1, y1]) ?? [];
  };
  const paint = (how: string, path: Float32Array): Step => ['constructPath', OPS[how], [path], []];

  it('are drawn lines that lie across or upright', async () => {
    expect(await rules(paint('stroke', new Float32Array([0, 10, 20, 1, 90, 20])))).toEqual([
      ['line', 10, 80, 90, 80],
    ]);
    expect(await rules(paint('stroke', new Float32Array([0, 10, 20, 1, 10, 90])))).toEqual([
      ['line', 10, 10, 10, 80],
    ]);
    expect(await rules(paint('stroke', new Float32Array([0, 10, 20, 1, 90, 70])))).toEqual([]);
  });

  it('are thin filled boxes, and the edges of wide ones', async () => {
    expect(await rules(paint('fill', rectangle(10, 20, 90, 21)))).toEqual([['line', 10, 79.5, 90, 79.5]]);
    expect(await rules(paint('fill', rectangle(10, 20, 90, 60)))).toEqual([
      ['shade', 10, 40, 90, 40],
      ['shade', 10, 80, 90, 80],
      ['shade', 10, 40, 10, 80],
      ['shade', 90, 40, 90, 80],
    ]);
  });

  it('are not what is filled in white, only cuts out, or is the background', async () => {
    expect(await rules(['setFillRGBColor', '#ffffff'], paint('fill', rectangle(10, 20, 90, 60)))).toEqual([]);
    expect(await rules(paint('endPath', rectangle(10, 20, 90, 60)))).toEqual([]);
    expect(await rules(paint('fill', rectangle(0, 0, 200, 100)))).toEqual([]);
  });

  it('a small dot is a bullet', async () => {
    const [page] = await read(draw([paint('fill', rectangle(10, 50, 13, 53))]));
    expect(page?.texts.map(({ text }) => text)).toEqual(['•']);
    expect(page?.rules).toEqual([]);
  });

  it('a small ring is one too, a square that is only drawn round is not', async () => {
    const ring = [
      0, 10, 50, 2, 10, 51, 11, 52, 12, 52, 2, 13, 52, 14, 51, 14, 50, 2, 14, 49, 13, 48, 12, 48, 4,
    ];
    const [page] = await read(draw([paint('stroke', new Float32Array(ring))]));
    expect(page?.texts.map(({ text }) => text)).toEqual(['•']);
    const [other] = await read(draw([paint('stroke', rectangle(10, 50, 13, 53))]));
    expect(other?.texts).toEqual([]);
  });
});

describe('the pages of a document', () => {
  it('are freed one by one, and end where the reader gives up', async () => {
    const document = draw([], 3);
    const signal = { aborted: false };
    let read = 0;
    for await (const page of readDocumentPages(document, OPS, signal)) {
      read += 1;
      expect(document.cleaned).toBe(page.number);
      if (page.number === 2) signal.aborted = true;
    }
    expect(read).toBe(2);
  });

  it('are no more than are read', async () => {
    await expect(read(draw([], 2001))).rejects.toThrow('It has 2001 pages; up to 2000 are read.');
  });
});

it.each([
  ['PasswordException', 'encrypted', 'It is protected by a password.'],
  ['InvalidPDFException', 'damaged', 'It is damaged, or no PDF.'],
])('what pdfjs rejects with is said in a line: %s', (name, code, message) => {
  const error = Object.assign(new Error('No password given'), { name });
  expect(explainPdfError(error)).toEqual(new FormatError(code as FormatError['code'], message));
});
