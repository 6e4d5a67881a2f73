import { expect, it } from 'vitest';
import { openProgressLine } from '../../../src/cli/node/progressLine.ts';

it('a progress line is written over, at most ten times a second, within the width, and taken away once', () => {
  let written = '';
  let time = 0;
  let width = 6;
  const line = openProgressLine(
    (text) => (written += text),
    () => width,
    () => time,
  );
  line.clear();
  line.show('1 of 9 lines');
  time = 99;
  line.show('2 of 9 lines');
  time = 100;
  width = 0;
  line.show('3 of 9');
  line.clear();
  line.clear();
  expect(written).toBe('\r\u001B[K1 of \r\u001B[K3 of 9\r\u001B[K');
});
