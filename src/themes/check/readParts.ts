import type { Pattern } from '../codebook.ts';
import { parseTerm, type TermNames, type TermPart } from '../parseTerm.ts';

/** The parts of a pattern of a sound codebook, as its source has them. */
export function readParts({ source }: Pattern, names: TermNames): readonly TermPart[] {
  const parsed = parseTerm(source, names);
  return 'parts' in parsed ? parsed.parts : [];
}
