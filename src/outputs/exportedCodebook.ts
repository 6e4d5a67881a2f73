/** A term of an exported codebook, in the codebook's own language. */
export interface ExportedTerm {
  readonly term: string;
  readonly strength: string;
  readonly weight: number;
  /** One of these must stand in the same sentence; none: nothing is needed. */
  readonly needs: readonly string[];
  /** None of these may. */
  readonly unless: readonly string[];
  /** The one side on which it counts; null: both. */
  readonly side: 'asked' | 'answered' | null;
  readonly negated: 'skip' | null;
  /** The fields in which it counts; none: all. */
  readonly fields: readonly string[];
  /** What the word must be where it stands: noun, verb, adjective or adverb; null: whatever it is. */
  readonly pos: string | null;
  readonly line: number;
}

export interface ExportedTheme {
  readonly id: string;
  readonly name: string;
  readonly core: boolean;
  readonly definition: string;
  readonly counts: string;
  readonly not: string;
  readonly terms: readonly ExportedTerm[];
  readonly cancel: readonly string[];
}

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
export interface ExportedCodebook<Theme extends ExportedTheme = ExportedTheme> {
  /** "sha256:" and the hash of the codebook's text. */
  readonly codebook: string;
  readonly title: string | null;
  /** The frame that was asked for; null where none was. */
  readonly frame: string | null;
  readonly themes: readonly Theme[];
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
export function describeConditions({ needs, unless, side, negated, fields, pos }: ExportedTerm): string {
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
