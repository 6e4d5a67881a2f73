import type { Term, Theme } from '../codebook.ts';
import type { TermNames, TermPart } from '../parseTerm.ts';
import type { PatternUse } from './findUse.ts';
import { isMetWherever, isSameLength } from './isMetWherever.ts';
import { readParts } from './readParts.ts';
import type { Remark } from './remark.ts';

/** Fewer common places than this may be chance. */
const FEWEST = 2;

interface Placed {
  readonly theme: Theme;
  readonly term: Term;
  readonly parts: readonly TermPart[];
  readonly where: string | null;
}

/**
 * Terms of two themes that are the same, that one word for word takes in ("saving" and "=savings"), or that meet the
 * same words wherever they are found. Where one of the two needs company the kind is `shared-hint`: many words hint at
 * more than one theme.
 */
export function findOverlaps(
  themes: readonly Theme[],
  names: TermNames,
  { places }: PatternUse,
  threshold: number,
): Remark[] {
  const before = new Candidates();
  return themes.flatMap((theme) => {
    const terms = theme.terms.map((term): Placed => {
      const where = places.get(term.pattern.index) ?? [];
      const parts = readParts(term.pattern, names);
      return { theme, term, parts, where: where.length >= FEWEST ? where.join(', ') : null };
    });
    const remarks = terms.flatMap((one): Remark[] => {
      const said = before.list(one).flatMap((other) => {
        const message = compare(one, other);
        return message === null ? [] : [{ other, message }];
      });
      const [first] = said;
      if (!first) return [];
      const suffice = said.find(({ other }) => Math.min(other.term.strength, one.term.strength) >= threshold);
      const { line, pattern } = one.term;
      return [
        {
          ...{
            kind: suffice ? 'overlap' : 'shared-hint',
            line,
            theme: theme.id,
            term: pattern.source,
            count: 1,
          },
          message: (suffice ?? first).message,
        },
      ];
    });
    for (const term of terms) before.add(term);
    return remarks;
  });
}

function compare(one: Placed, other: Placed): string | null {
  if (one.term.shared || other.term.shared) return null;
  const { source } = one.term.pattern;
  const by = other.term.pattern.source;
  const at = `${other.theme.id} (line ${String(other.term.line)})`;
  if (source === by) return `“${source}” speaks for ${one.theme.id} and for ${at}`;
  if (one.where !== null && one.where === other.where)
    return `“${source}” of ${one.theme.id} meets the same words as “${by}” of ${at}`;
  if (!isSameLength(one.parts, other.parts)) return null;
  const wider = isMetWherever(other.parts, one.parts);
  const narrower = isMetWherever(one.parts, other.parts);
  if (wider && narrower) return `“${source}” of ${one.theme.id} meets the same words as “${by}” of ${at}`;
  if (wider) return `“${by}” of ${at} is found wherever “${source}” of ${one.theme.id} is`;
  return narrower ? `“${source}” of ${one.theme.id} is found wherever “${by}” of ${at} is` : null;
}

/** Terms by the forms of their first word and by their places: only those of one form or place can meet the same. */
class Candidates {
  readonly #byKey = new Map<string, Placed[]>();
  readonly #wild: Placed[] = [];
  readonly #all: Placed[] = [];

  add(one: Placed): void {
    this.#all.push(one);
    if (isWild(one)) this.#wild.push(one);
    for (const key of listKeys(one)) {
      const list = this.#byKey.get(key);
      if (list) list.push(one);
      else this.#byKey.set(key, [one]);
    }
  }

  list(one: Placed): readonly Placed[] {
    if (isWild(one)) return this.#all;
    const found = new Set(this.#wild);
    for (const key of listKeys(one)) for (const other of this.#byKey.get(key) ?? []) found.add(other);
    return [...found].sort((a, b) => a.term.line - b.term.line);
  }
}

function isWild({ parts }: Placed): boolean {
  return parts[0]?.wordings.some((wording) => (wording[0]?.wildcards.length ?? 0) > 0) ?? false;
}

function listKeys({ parts, where }: Placed): readonly string[] {
  const forms =
    parts[0]?.wordings.flatMap((wording) => (wording[0]?.forms ?? []).map((form) => form.toLowerCase())) ??
    [];
  return [...new Set([...forms, ...(where === null ? [] : [`at ${where}`])])];
}
