import { describe, expect, it } from 'vitest';
import { findReferences } from '../../src/recurrence/findReferences.ts';
import { isOnlyReference } from '../../src/recurrence/isOnlyReference.ts';
import { resolveReferences } from '../../src/recurrence/resolveReferences.ts';
import { read } from './records.ts';

/** A document with two series, as reviews with key and improvement recommendations have. */
const others = ['K1', 'K2', 'I2', 'I14', 'I17', 'I19'].map((ref) => read(ref));

function resolve(response: string, ref = 'u1'): (string | null)[] {
  const results = resolveReferences([...others, read(ref, { response })]);
  return results[results.length - 1]?.crossReferences.map(({ target }) => target) ?? [];
}

describe('resolveReferences', () => {
  it.each([
    ['See response to K1', ['plan/K1']],
    ['See response to K1.', ['plan/K1']],
    ['See K1', ['plan/K1']],
    ['Please see response to Key Recommendation 2.', ['plan/K2']],
    ['see management response to recommendation 19', ['plan/I19']],
    ['(see response to improvement recommendation 2)', ['plan/I2']],
    ['As at response to 117', ['plan/I17']],
    ['See 119', ['plan/I19']],
    ['(See response to GT119 above)', ['plan/I19']],
    ['See response to K1 and I14', ['plan/K1', 'plan/I14']],
    ['See response to 117 and below. The savings are cross-directorate.', ['plan/I17']],
    ['See above', ['plan/I19']],
  ])('%s', (response, targets) => {
    expect(resolve(response)).toEqual(targets);
  });

  it.each([
    'See ref CO.13',
    'This is captured (see PC1).',
    'See section 4 and appendix 2.',
    'In response to 31 complaints the team met.',
    'See recommendation 2 of the 2019 review.',
    'We now see 12 officers using it.',
    'As above, the savings were put forward.',
  ])('is no reference: %s', (response) => {
    expect(resolve(response)).toEqual([]);
  });

  it('lists what names two records, or none, without a target, and says so', () => {
    expect(resolve('See recommendation 2')).toEqual([null]);
    expect(resolve('See response to recommendation 40')).toEqual([null]);
    const [result] = resolveReferences([read('1', { response: 'See response to recommendation 40' })]);
    expect(result?.issues.map(({ code }) => code)).toEqual(['reference-unresolved']);
  });

  it('means the own series where none is named', () => {
    expect(resolve('See recommendation 2', 'I3')).toEqual(['plan/I2']);
  });

  it('stays within the document, and names no record its own target', () => {
    const results = resolveReferences([
      read('1', { document: 'other' }),
      read('2', { response: 'See recommendation 1' }),
      read('3', { response: 'See recommendation 3' }),
    ]);
    expect(results.map(({ crossReferences }) => crossReferences.map(({ target }) => target))).toEqual([
      [],
      [null],
      [],
    ]);
  });

  it('finds what a reference without a number points at by the words around it', () => {
    const records = [
      read('u1', { text: 'Customer journey and organisational culture need a clear plan.' }),
      read('u2', { text: 'Service standards need a shared understanding.' }),
      read('u3', {
        response:
          'Organisational culture has a relationship with the customer journey and is set out in the response to other improvement points above.',
      }),
    ];
    expect(resolveReferences(records)[2]?.crossReferences.map(({ target }) => target)).toEqual(['plan/u1']);
    const unlike = [
      read('u1'),
      read('u2', { response: 'This is set out in the response to other points above.' }),
    ];
    expect(resolveReferences(unlike)[1]?.crossReferences.map(({ target }) => target)).toEqual([null]);
  });

  it('keeps every printed form, the words of the answer before those of a note', () => {
    const notes = [{ heading: 'Queries', text: 'See K1' }];
    const [, result] = resolveReferences([read('K1'), read('4', { response: 'See response to K1', notes })]);
    expect(result?.crossReferences).toEqual([
      { printed: 'See response to K1', target: 'plan/K1' },
      { printed: 'See K1', target: 'plan/K1' },
    ]);
  });

  it('finds each reference at its place', () => {
    const response = 'Work goes on. (See response to K1 above) and more.';
    for (const { start, end, printed } of findReferences(read('4', { response }))) {
      expect(response.slice(start, end)).toBe(printed);
    }
    expect(findReferences(read('4', { response }))).toHaveLength(1);
  });
});

describe('isOnlyReference', () => {
  it.each([
    ['See response to K1.', true],
    ['(See response to GT119 above)', true],
    ['Please see response to Key Recommendation 2 and below.', true],
    ['See response to 117 and below. The savings are cross-directorate projects.', false],
    ['The work has begun.', false],
  ])('%s: %s', (response, only) => {
    expect(isOnlyReference(read('4', { response }))).toBe(only);
  });

  it('is no where another field answers', () => {
    expect(
      isOnlyReference(read('4', { response: 'See response to K1', progress: 'Completed in May.' })),
    ).toBe(false);
  });
});
