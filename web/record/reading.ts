import type { Recommendation } from '../../src/model.ts';
import type { Page } from '../data/preparePage.ts';

/** A record as it is read: the theme that is lit in it and the words that a search found. */
export interface Reading {
  readonly record: Recommendation;
  readonly page: Page;
  readonly lit: string | null;
  readonly found: ReadonlySet<string>;
}
