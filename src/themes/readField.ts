import { readSentences, type Sentence } from '../text/sentences.ts';
import type { Codebook } from './codebook.ts';
import { findNames, type NameSpan } from './findNames.ts';
import { findPatterns, type PatternHit } from './findPatterns.ts';
import { findPlaces, type PlaceSpan } from './findPlaces.ts';
import type { ThemeField } from './themeFields.ts';

/** A field with everything that the themes need to know of it. */
export interface FieldReading {
  readonly field: ThemeField;
  readonly sentences: readonly Sentence[];
  readonly places: readonly PlaceSpan[];
  readonly names: readonly NameSpan[];
  readonly hits: ReadonlyMap<number, readonly PatternHit[]>;
}

export function readField(field: ThemeField, codebook: Codebook): FieldReading {
  const hits = findPatterns(field.text, codebook);
  const sentences = readSentences(field.text);
  const places = findPlaces(field.text, sentences);
  return { field, sentences, places, names: findNames(field.text), hits };
}
