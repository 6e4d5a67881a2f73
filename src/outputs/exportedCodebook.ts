import type { DescribedTerm, DescribedTheme } from '../figures/describedCodebook.ts';

export interface ExportedFrame {
  readonly id: string;
  readonly name: string;
  readonly places: readonly {
    readonly id: string;
    readonly name: string;
    readonly themes: readonly string[];
  }[];
}

/** A codebook as it leaves: the words of its file, its version, and the frames that sort its themes. */
export interface ExportedCodebook {
  /** "sha256:" and the hash of the codebook's text. */
  readonly codebook: string;
  readonly title: string | null;
  /** The frame that was asked for; null where none was. */
  readonly frame: string | null;
  readonly themes: readonly DescribedTheme[];
  readonly groups: Readonly<Record<string, readonly string[]>>;
  /** Several long forms are parted by " | ". */
  readonly abbreviations: Readonly<Record<string, string>>;
  /** The frame that was asked for alone, or all. */
  readonly frames: readonly ExportedFrame[];
}

/** The frame that the themes are sorted by, where one was asked for. */
export function findFrame({ frame, frames }: ExportedCodebook): ExportedFrame | null {
  return frames.find(({ id }) => id === frame) ?? null;
}

/** What must hold around a term, in words; empty where nothing must. */
export function describeConditions({ needs, unless, side, negated, fields, pos }: DescribedTerm): string {
  return [
    needs.length > 0 ? `needs ${needs.join(' or ')}` : '',
    unless.length > 0 ? `unless ${unless.join(' or ')}` : '',
    side === null ? '' : `${side} only`,
    negated === null ? '' : 'not where negated',
    fields.length === 0 ? '' : `in ${fields.join(' or ')} only`,
    pos === null ? '' : `as ${pos} only`,
  ]
    .filter((part) => part !== '')
    .join('; ');
}
