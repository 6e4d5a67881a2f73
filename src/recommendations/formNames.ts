import { findRole, type Role } from './roles.ts';

/** "Recommendation 2", "Finding 3 (High)": a name with the number and priority of its item. */
const NUMBERED =
  /^(?<name>[\p{L} ]{3,40}?)\s{1,3}(?:no\.?\s{0,2})?(?<number>[A-Z]{0,3}\d{1,3}(?:\.\d{1,2})?)[:.]?\s{0,3}(?:[([–-]\s{0,2}(?<priority>high|medium|low|priority [1-4])\b[^\n]{0,12})?$/iu;

/** The name of a field without its number and priority, where the rest names a column. */
export function readName(printed: string): { bare: string; number: string | null; priority: string | null } {
  const name = printed.replace(/[:：]\s{0,3}$/, '').trim();
  const { name: bare, number, priority } = NUMBERED.exec(name)?.groups ?? {};
  const role: Role | null = bare === undefined ? null : findRole(bare);
  return bare === undefined || role === null
    ? { bare: name, number: null, priority: null }
    : { bare, number: number ?? null, priority: priority ?? null };
}
