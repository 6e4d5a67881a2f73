import type { Draft } from './draft.ts';

/** A reference with a part behind that of what stands above it: "1.2", "R4a". */
const BELOW = /^([A-Z]{0,3}\d{1,3}(?:\.\d{1,3}){0,3}?)(?:\.\d{1,3}|[a-z])$/;

/** Whether a reference goes on from a recommendation's ("1" → "1.1") or from that beside it ("1.1" → "1.2"). */
export function isActionRef(ref: string, draft: Draft): boolean {
  const above = draft.refPrinted;
  const stem = BELOW.exec(ref)?.[1];
  if (above === null || stem === undefined || ref === above) return false;
  return stem === above || stem === BELOW.exec(above)?.[1];
}
