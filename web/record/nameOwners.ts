import type { Owner } from '../../src/model.ts';

/** Owners in a row, or that there are none. */
export function nameOwners(owners: readonly Owner[]): string {
  return owners.length === 0 ? 'no owner named' : owners.map(({ name }) => name).join(', ');
}
