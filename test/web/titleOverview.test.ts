import { describe, expect, it } from 'vitest';
import { titleOverview } from '../../web/views/overview/titleOverview.ts';

const of = (...councils: readonly (string | null)[]) => councils.map((council) => ({ council }));

describe('the title of the overview', () => {
  it.each([
    [of('Northby', 'Northby', 'Southby'), '3 recommendations to 2 councils'],
    [of('Northby', null, null), '1 recommendation to 1 council, and 2 of no known council'],
    [of(null, null), '2 recommendations of no known council'],
    [[], '0 recommendations to 0 councils'],
  ])('counts known councils only (%#)', (records, title) => {
    expect(titleOverview(records)).toBe(title);
  });
});
