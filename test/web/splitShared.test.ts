import { expect, it } from 'vitest';
import { splitShared } from '../../web/views/recurring/splitShared.ts';

it.each([
  ['a word in another form is shared', ['Registers'], ['the risk register'], ['Registers'], []],
  [
    'a word that is only used alike is not shared, and named with its like',
    ['Mayor', 'oversight'],
    ['Cabinet has oversight of it.'],
    ['oversight'],
    [{ word: 'Mayor', other: 'Cabinet' }],
  ],
  ['a word that no other has is neither', ['bridge'], ['Cabinet'], [], []],
] as const)('%s', (_, words, others, same, alike) => {
  expect(splitShared(words, others)).toEqual({ same, alike });
});
