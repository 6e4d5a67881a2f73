import type { Draft } from './draft.ts';

/** Look-alikes seen this often make the leading digit the letter of the series. */
const MIN_VOTES = 3;

/**
 * Gives every recommendation its reference. In a table whose key column ends in the running number
 * ("KLOE A1-1" … "KLOE B4-19"), printed references "11" … "19" are I1 … I9: the leading digit is the letter I.
 * Once that is seen, the key's number is the true one for all ("04" beside 24 is I24).
 */
export function assignRefs(drafts: readonly Draft[]): void {
  const suffixed = drafts.filter(
    (draft) => draft.refPrinted !== null && /^\d+$/.test(draft.refPrinted) && findSuffix(draft.key) !== null,
  );
  const votes = suffixed.filter((draft) => draft.refPrinted === `1${findSuffix(draft.key) ?? ''}`).length;
  const letter = votes >= MIN_VOTES ? 'I' : '';
  for (const draft of drafts) {
    if (draft.number !== null) draft.ref = String(draft.number);
    else if (draft.refPrinted !== null) draft.ref = cleanRef(draft.refPrinted);
    const suffix = suffixed.includes(draft) ? findSuffix(draft.key) : null;
    if (suffix === null) continue;
    draft.ref = letter + suffix;
    if (draft.ref !== draft.refPrinted) {
      draft.issues.push({
        code: 'ref-repaired',
        message: `Printed “${draft.refPrinted ?? ''}”; the number behind “${draft.key}” shows that it is ${draft.ref}.`,
        ...place(draft),
      });
    }
  }
}

function findSuffix(key: string): string | null {
  return /[-–](\d{1,3})$/.exec(key.trim())?.[1] ?? null;
}

function cleanRef(printed: string): string {
  return printed.replace(/^[([]+|[)\].:]+$/g, '').trim();
}

function place(draft: Draft): { source?: Draft['source'][number] } {
  const first = draft.source[0];
  return first ? { source: first } : {};
}
