/** What one page draws, in points from its top left corner as the page is turned. */
export interface Drawing {
  readonly runs: Run[];
  readonly strokes: Segment[];
  readonly fills: FilledBox[];
}

/** A word, or a part of one: glyphs that follow each other on one base line. */
export interface Run {
  text: string;
  /** Where its base line begins and ends. */
  readonly x: number;
  readonly y: number;
  endX: number;
  endY: number;
  /** Height of its letters in points. */
  readonly size: number;
  readonly bold: boolean;
  /** Direction of its base line, a unit vector. */
  readonly direction: readonly [number, number];
  /** What the page marks it as: a number of its own, what is no part of the text, or nothing. */
  readonly mark: number | 'artifact' | null;
}

export interface Segment {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

export interface FilledBox extends Segment {
  /** Drawn with curves: a dot, or a box with round corners. */
  readonly round: boolean;
  /** What the page marks it as, as it marks words. */
  readonly mark: Run['mark'];
}
