import { describe, expect, it } from 'vitest';
import { measureAgreement } from '../../src/evaluation/agreement/measureAgreement.ts';
import type { SideAgreement } from '../../src/figures/agreement.ts';
import { findDoubleLabel, pairLabels } from '../../src/evaluation/agreement/pairLabels.ts';
import type { Label } from '../../src/evaluation/readLabels.ts';

const themes = [
  { id: 'a', core: true },
  { id: 'b', core: true },
  { id: 'c', core: false },
];

const label = (recommendation: string, coder: string, yes: string[], more: Partial<Label> = {}): Label => ({
  recommendation,
  coder,
  side: 'asked',
  yes,
  no: 'rest',
  unsure: [],
  primary: null,
  ...more,
});

function measure(labels: readonly Label[]): SideAgreement | undefined {
  return measureAgreement(pairLabels([{ name: 'x', labels }]), themes)[0];
}

/** Of 10 recommendations, both say a to 4, one says a to 1 more. */
const labels = Array.from({ length: 10 }, (_, index) => [
  label(String(index), 'r1', index < 5 ? ['a'] : []),
  label(String(index), 'r2', index < 4 ? ['a'] : ['c']),
]).flat();

describe('agreement between coders', () => {
  it('counts a recommendation once, whatever its length', () => {
    const [a] = measure(labels)?.themes ?? [];
    // 9 of 10 agree; both say yes to 4, one to 1 more; chance: .5 × .4 + .5 × .6.
    expect(a).toMatchObject({ id: 'a', units: 10, prevalence: 0.45, percent: 0.9, f1: 0.8889 });
    expect(a?.kappas).toEqual([{ coders: ['r1', 'r2'], kappa: 0.8 }]);
    // 1 − (2 differing values / 20) ÷ (2 × 9 × 11 / (20 × 19)).
    expect(a?.alpha).toBe(0.8081);
    expect(a?.low).toBeLessThan(0.8081);
    expect(a?.high).toBe(1);
  });

  it('says nothing of kappa and alpha where nobody ever says yes, and AC1 that all agree', () => {
    expect(measure(labels)?.themes[1]).toMatchObject({ percent: 1, prevalence: 0, alpha: null, ac1: 1 });
  });

  it('gives sets that are partly the same part of the credit', () => {
    const sets = [
      label('1', 'r1', ['a', 'b']),
      label('1', 'r2', ['a']),
      label('2', 'r1', ['c']),
      label('2', 'r2', ['c']),
    ];
    const [core, all] = measure(sets)?.sets ?? [];
    expect(core).toMatchObject({ scope: 'core', units: 2, same: 0.5 });
    expect(all?.alpha).toBeGreaterThan(0);
    expect(all?.alpha).toBeLessThan(1);
  });

  it('keeps sides apart, and leaves out what one coder alone labelled', () => {
    const sides = measureAgreement(
      pairLabels([
        { name: 'x', labels: [...labels, label('1', 'r1', ['a'], { side: 'answered', no: 'rest of core' })] },
      ]),
      themes,
    );
    expect(sides.map(({ side, units }) => [side, units])).toEqual([['asked', 10]]);
  });

  it('leaves open what the labels leave open', () => {
    const open = [label('1', 'r1', ['a'], { no: ['b'] }), label('1', 'r2', ['a'], { no: 'rest of core' })];
    const side = measure(open);
    expect(side?.themes.map(({ units }) => units)).toEqual([1, 1, 0]);
    expect(side?.sets.map(({ scope }) => scope)).toEqual(['core']);
    expect(side?.microAll).toBeNull();
  });

  it('measures three coders together, and kappa for each pair', () => {
    const three = [...labels, ...labels.slice(0, 20).map((one) => ({ ...one, coder: `${one.coder}b` }))];
    const side = measure(three);
    expect(side?.coders).toEqual(['r1', 'r1b', 'r2', 'r2b']);
    expect(side?.themes[0]?.kappas).toHaveLength(6);
    expect(side?.themes[0]?.kappas[0]).toEqual({ coders: ['r1', 'r1b'], kappa: 1 });
  });

  it('gives the same interval every time', () => {
    expect(measure(labels)).toEqual(measure(labels));
  });
});

describe('the coders of several files', () => {
  it('are called after their files where they share a name and a recommendation', () => {
    const units = pairLabels([
      { name: 'one.csv', labels: [label('1', 'me', ['a'])] },
      { name: 'two.csv', labels: [label('1', 'me', [])] },
    ]);
    expect(units[0]?.labels.map(({ coder }) => coder)).toEqual(['me (one.csv)', 'me (two.csv)']);
  });

  it('are one coder where the files hold different recommendations', () => {
    const units = pairLabels([
      { name: 'one.csv', labels: [label('1', 'me', ['a'])] },
      { name: 'two.csv', labels: [label('2', 'me', [])] },
    ]);
    expect(units.flatMap((unit) => unit.labels.map(({ coder }) => coder))).toEqual(['me', 'me']);
  });

  it('may not label one thing twice in one file', () => {
    const twice = [label('1', 'me', ['a']), label('1', 'me', []), label('1', 'me', [], { side: 'answered' })];
    expect(findDoubleLabel({ name: 'x', labels: twice })).toBe(twice[1]);
    expect(findDoubleLabel({ name: 'x', labels: twice.slice(1) })).toBeNull();
  });
});
