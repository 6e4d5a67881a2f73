import { sha256 } from '@noble/hashes/sha2.js';

export type Half = 'working' | 'scoring-only';

/**
 * The half of the other councils that a council is in, fixed before any of them was read: working where the
 * first byte of the SHA-256 of its name is even. Texts and labels of the scoring-only half are not looked at.
 */
export function halfOf(council: string): Half {
  return findHalf(council);
}

function findHalf(name: string): Half {
  const [first = 0] = sha256(new TextEncoder().encode(name));
  return first % 2 === 0 ? 'working' : 'scoring-only';
}

/** The document whose councils were halved: restated recommendations of other councils. */
export const halvedDocument = 'other-councils';

/** Made-up recommendations, which no council received: halved by the hash of their ids, in the same way. */
export const madeUpDocument = 'made-up';

/** What tells which half a recommendation is in. */
export interface Halved {
  readonly id: string;
  readonly document: string;
  readonly council: string | null;
}

/** The half that a recommendation is in; null where it belongs to no halved document. */
export function findHalfOf({ id, document, council }: Halved): Half | null {
  if (id.startsWith(`${madeUpDocument}/`)) return findHalf(id);
  return document === halvedDocument && council !== null ? halfOf(council) : null;
}

/** Whether a recommendation is there to be scored and not to be looked at. */
export function isForScoringOnly(record: Halved): boolean {
  return findHalfOf(record) === 'scoring-only';
}
