import { openRecord } from '../state/changes.ts';
import { writeAddress } from '../state/address.ts';
import type { PageState } from '../state/pageState.ts';

/** Stands for the record while the rest of the address is written once. */
const PLACE = 'the-record-itself';

/** The address of each record of a list, all else being the same: written once, for a list may hold thousands. */
export function addressEach(state: PageState): (id: string) => string {
  const [before = '', after = ''] = writeAddress(openRecord(state, PLACE)).split(`open=${PLACE}`);
  return (id) => `${before}${new URLSearchParams({ open: id }).toString()}${after}`;
}
