import { expect, it } from 'vitest';
import { findClosest } from '../../src/recurrence/findClosest.ts';
import { annotated } from './records.ts';

const say = (document: string, ref: string, text: string) => ({
  ...annotated(ref, { text, document }),
  id: `${document}/${ref}`,
});

it('names the two of different documents that come closest, and what they share', () => {
  const records = [
    say('a', '1', 'Publish the pension valuation by June.'),
    say('a', '2', 'Renew the leisure contract with a shorter term.'),
    say('b', '1', 'Report what the leisure contract costs each year.'),
    say('b', '2', 'Recruit a permanent head of planning.'),
  ];
  const closest = findClosest(records);
  expect(closest?.parts.map(({ id }) => id)).toEqual(['a/2', 'b/1']);
  expect(closest?.words).toEqual(expect.arrayContaining(['leisure', 'contract']));
});

it('is null within one document, and where nothing is shared', () => {
  expect(findClosest([say('a', '1', 'Mend the roof.'), say('a', '2', 'Mend the roof.')])).toBeNull();
  expect(findClosest([say('a', '1', 'Mend the roof.'), say('b', '2', 'Answer each letter.')])).toBeNull();
});
