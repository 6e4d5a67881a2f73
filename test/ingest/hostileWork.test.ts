import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readAs, readFixture } from './readFixture.ts';

const refuse = async (name: string, content: string | Uint8Array): Promise<string> => {
  const { source, issues } = await readAs(name, content);
  expect(source).toBeNull();
  return issues.map(({ message }) => message).join('|');
};
const number = (count: number, name: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => name(index)).join('');

/** Each would take minutes, or all memory, if it were read as it asks to be. */
describe('a small file that asks for much work is read or refused at once', () => {
  it('an element with a hundred thousand attributes', async () => {
    const page = `<!doctype html><p ${number(100_000, (index) => `a${String(index)} `)}>x`;
    expect(await refuse('a.html', page)).toBe('It is damaged: a mark of an element does not end.');
  });

  it('“less than” in a script begins no element, whatever its length', async () => {
    const page = `<!doctype html><script>if (a <b) ${'x "y" '.repeat(5_000)}</script><p>Plan`;
    expect((await readAs('a.html', page)).source?.blocks).toMatchObject([{ text: 'Plan' }]);
  });

  it('a picture inside a page, as long as it is, is an attribute like others', async () => {
    const page = `<p><img alt=x src="data:image/png;base64,${'iVBO/ '.repeat(50_000)}">Plan`;
    expect((await readAs('a.html', page)).source?.blocks).toMatchObject([{ text: 'Plan' }]);
  });

  it('a page that begins forty thousand times, each time with an attribute', async () => {
    const page = `<!doctype html>${number(40_000, (index) => `<html a${String(index)}>`)}Plan`;
    expect((await readAs('a.html', page)).source?.blocks).toMatchObject([{ text: 'Plan' }]);
  });

  it('words between the rows of a table, each to be put before it', async () => {
    const page = `<!doctype html>${'<p>'.repeat(60_000)}<table>${'<tr>x'.repeat(60_000)}`;
    expect(await refuse('a.html', page)).toBe('Its elements are too far out of order.');
  });

  it('lines without end, and elements without end', async () => {
    expect(await refuse('a.txt', 'a\n'.repeat(1_100_000))).toBe('It has more than 1 million lines.');
    expect(await refuse('a.csv', 'a\r'.repeat(1_100_000))).toBe('It has more than 1 million lines.');
    expect(await refuse('a.html', `<!doctype html>${'<p>'.repeat(2_100_000)}`)).toBe(
      'It has more than 2 million elements.',
    );
  });

  it('a Word file of a few kilobytes that unpacks to half a million paragraphs', async () => {
    const text = `<w:document><w:body>${'<w:p></w:p>'.repeat(510_000)}</w:body></w:document>`;
    expect(await refuse('a.docx', zipSync({ 'word/document.xml': strToU8(text) }))).toBe(
      'Its text has more than 1 million marks.',
    );
  });

  it('cells on a line each that never make a table', async () => {
    expect((await readAs('a.txt', 'a |\n'.repeat(30_000))).source).not.toBeNull();
  });
});

describe('a PDF', () => {
  it.each([
    ['locked.pdf', 'It is protected by a password.'],
    [
      'picture.pdf',
      'Its pages hold no text: they are blank, or pictures. Make pictures searchable (OCR), then read it again.',
    ],
  ])('%s is refused in a line', async (name, message) => {
    const { source, issues } = await readFixture(`../hostile/${name}`);
    expect(source).toBeNull();
    expect(issues.map((issue) => issue.message)).toEqual([message]);
  });

  it.each(['plan.pdf', 'packed.pdf', 'owner-locked.pdf'])(
    '%s, which anyone may open, is read',
    async (name) => {
      const { source } = await readFixture(`../hostile/${name}`);
      expect(source?.blocks.filter(({ kind }) => kind === 'row')).toHaveLength(4);
    },
  );
});
