import { expect, test } from 'vitest';
import { readText } from '../../src/ingest/readText.ts';
import { setPieces } from './setPieces.ts';
import { writeHtml } from './writeHtml.ts';

const setHtml = (text: string): string =>
  /<body>\n(.*)\n<\/body>/s.exec(writeHtml(setPieces(readText(text)), 'made-up'))?.[1] ?? '';

test.each([
  [
    'a table ends at a break',
    'a\tb\n\nc\td',
    '<table>\n<tr><td><p>a</p></td><td><p>b</p></td></tr>\n</table>\n<table>\n<tr><td><p>c</p></td><td><p>d</p></td></tr>\n</table>',
  ],
  [
    'a short row is filled up',
    'a\tb\tc\nd\te',
    '<table>\n<tr><td><p>a</p></td><td><p>b</p></td><td><p>c</p></td></tr>\n<tr><td><p>d</p></td><td><p>e</p></td><td></td></tr>\n</table>',
  ],
  [
    'lists stay lists, one in another',
    '<ul> <li>a: <ul> <li>b</li> </ul> </li> <li>c</li> </ul>\t',
    '<table>\n<tr><td><ul><li>a:<ul><li>b</li></ul></li><li>c</li></ul></td><td></td></tr>\n</table>',
  ],
  [
    'numbered lists stay numbered',
    '<ol><li>a</li></ol>\t<p>b &amp; c</p> <p>d</p>',
    '<table>\n<tr><td><ol><li>a</li></ol></td><td><p>b &amp; c</p><p>d</p></td></tr>\n</table>',
  ],
  [
    'a long run of spaces is a line break',
    'a         b\tc',
    '<table>\n<tr><td><p>a<br>b</p></td><td><p>c</p></td></tr>\n</table>',
  ],
  ['dashed paragraphs are a list', 'Plan\n- a\n- b', '<p>Plan</p><ul><li>a</li><li>b</li></ul>'],
])('%s', (_, text, html) => {
  expect(setHtml(text)).toBe(html);
});
