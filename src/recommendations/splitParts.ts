import { isInitials, isNameLike, isOwnerLike } from '../text/shapes.ts';
import { findOwnerTail } from './plain/findOwnerTail.ts';
import { findTimeTail } from './plain/findTimeTail.ts';
import { findExactRole, findMain, type HeadingPart, type Role } from './roles.ts';

/** "1.1 Contracts …", "R3: …" */
const REF = /^\(?(?:[A-Z]{1,4}[ .-]?)?\d{1,3}(?:\.\d{1,2}){0,2}[a-z]?[.):]?(?=\s+\S)/;
/** A priority at the end of a text, on a line of its own, in brackets or behind a sentence. */
const PRIORITY =
  /(?:^|(?<!\d)[\n.;:!?–(]|\s-)\s{0,3}(?<mark>(?:priority[: ]{1,2})?(?:high|medium|low|essential|desirable|important|advisory|fundamental|significant|critical|[1-4]))(?: priority)?\)?\.?$/i;
/** What stands between an owner and a date. */
const BETWEEN = /^[\s,;:–/-]+|[\s,;:–/-]+$/g;

/**
 * The things that one cell holds under a heading that names several, by role: what stands on a line behind its name, else
 * a reference at the start and a date, an owner or a priority at the end. What cannot be told stays with the main text.
 */
export function splitParts(text: string, parts: readonly HeadingPart[]): Map<Role, string> {
  const found = new Map<Role, string>();
  const main = findMain(parts);
  const wanted = (role: Role | null): role is Role =>
    role !== null && role !== main && !found.has(role) && parts.some((part) => part.role === role);
  const lines = text.split('\n').filter((line) => {
    const [, name = '', words = ''] = /^([^:\n]{2,40}):\s{0,4}(\S.*)$/.exec(line) ?? [];
    const role = findExactRole(name);
    if (!wanted(role)) return true;
    found.set(role, words);
    return false;
  });
  let rest = lines.join('\n');
  const take = (role: Role, cut: { rest: string; words: string } | null): void => {
    if (cut === null || cut.words === '' || (cut.rest === '' && role !== 'timescale')) return;
    found.set(role, cut.words);
    rest = cut.rest;
  };
  if (wanted('ref')) {
    const ref = REF.exec(rest)?.[0];
    if (ref !== undefined) take('ref', { words: ref, rest: rest.slice(ref.length).trim() });
  }
  for (const { role } of [...parts].reverse()) {
    if (!wanted(role)) continue;
    if (role === 'timescale') take(role, cutTime(rest));
    else if (role === 'owner') take(role, cutOwner(rest));
    else if (role === 'note') take(role, cutPriority(rest));
  }
  return rest === '' ? found : found.set(main, rest);
}

interface Cut {
  readonly rest: string;
  readonly words: string;
}

/** The time at the end, else in a piece of its own at the start. */
function cutTime(text: string): Cut | null {
  const tail = findTimeTail(text);
  if (tail) return { rest: tail.before.replace(BETWEEN, ''), words: tail.time };
  const [first = ''] = text.split(/[\n,;:–]|\s-\s/, 1);
  return findTimeTail(first)?.before === ''
    ? { rest: text.slice(first.length).replace(BETWEEN, ''), words: first.trim() }
    : null;
}

function cutOwner(text: string): Cut | null {
  const at = text.lastIndexOf('\n');
  const last = text.slice(at + 1).trim();
  if (at > 0 && (isOwnerLike(last) || isNameLike(last) || isInitials(last)))
    return { rest: text.slice(0, at).trim(), words: last };
  const tail = findOwnerTail(text, new Set());
  return tail && { rest: tail.before, words: tail.owner };
}

function cutPriority(text: string): Cut | null {
  const match = PRIORITY.exec(text);
  const mark = match?.groups?.['mark'];
  if (!match || mark === undefined) return null;
  const at = match.index + match[0].indexOf(mark);
  return { rest: text.slice(0, at).replace(/[\s(–-]+$/, ''), words: mark };
}
