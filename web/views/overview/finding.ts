import type { ComponentChildren } from 'preact';
import type { ViewProps } from '../viewProps.ts';

/** One sentence that states what stands out, with what it rests on. */
export interface Finding {
  readonly id: string;
  readonly title: string;
  readonly basis: string;
  readonly href: string;
  /** What the link is called. */
  readonly action: string;
  /** Draws its small chart at a width; null where there is none. */
  readonly chart: ((width: number) => ComponentChildren) | null;
}

export type FindingInput = Pick<ViewProps, 'page' | 'state' | 'shown'>;
