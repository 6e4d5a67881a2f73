import { sha256 } from '@noble/hashes/sha2.js';

export type Half = 'working' | 'scoring-only';

/**
 * The half of the other councils that a council is in, fixed before any of them was read: working where the
 * first byte of the SHA-256 of its name is even. Texts and labels of the scoring-only half are not looked at.
 */
export function halfOf(council: string): Half {
  const [first = 0] = sha256(new TextEncoder().encode(council));
  return first % 2 === 0 ? 'working' : 'scoring-only';
}

/** The document whose councils were halved: restated recommendations of other councils. */
export const halvedDocument = 'other-councils';

/** Whether a recommendation is there to be scored and not to be looked at. */
export function isForScoringOnly({
  document,
  council,
}: {
  readonly document: string;
  readonly council: string | null;
}): boolean {
  return document === halvedDocument && council !== null && halfOf(council) === 'scoring-only';
}
