import { readCodebook } from '../../src/themes/readCodebook.ts';
import type { Codebook } from '../../src/themes/codebook.ts';

const HEAD = `
scoring:
  strengths: { sure: 0.9, likely: 0.6, hint: 0.2 }
  places: { ask: 1, purpose: 0.75, example: 0.85, aside: 0.7, background: 0.5, contrast: 0.45, findings: 0.2, section: 0.15 }
  length: { asked: 6, answered: 1 }
  repeat: { asked: 0.4, answered: 0.7 }
  threshold: 0.5
  certain: 0.65
groups:
  staff: [staff, employee, team member]
abbreviations:
  PMO: programme management office
themes:
`;

/** A small codebook around the themes given. */
export function writeCodebook(themes: string): string {
  return HEAD + themes;
}

export function makeCodebook(themes: string): Codebook {
  const { codebook, problems } = readCodebook(writeCodebook(themes));
  if (!codebook) throw new Error(problems.map(({ line, message }) => `${line}: ${message}`).join('\n'));
  return codebook;
}

/** One theme with one sure term, and whatever else stands beside the term. */
export function makeTermCodebook(term: string, options = ''): Codebook {
  return makeCodebook(`
  - id: one
    name: One
    definition: A theme.
    terms:
      sure:
        - term: ${JSON.stringify(term)}
${options}`);
}
