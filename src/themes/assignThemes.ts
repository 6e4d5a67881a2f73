import type { Evidence, Side, Themes, ThemeTag } from '../model.ts';
import { choosePrimary } from './choosePrimary.ts';
import type { Codebook, Theme } from './codebook.ts';
import { describeCue } from './describeCue.ts';
import { findCues, type Cue } from './findCues.ts';
import { findNearestTheme } from './findNearestTheme.ts';
import { readField } from './readField.ts';
import { scoreCues } from './scoreCues.ts';
import { isContext, listFields, type ThemeInput } from './themeFields.ts';

interface Candidate {
  readonly theme: Theme;
  readonly cues: readonly Cue[];
  readonly score: number;
}

/** Tags both sides of a record by theme, each tag with its evidence. */
export function assignThemes(record: ThemeInput, codebook: Codebook): Themes {
  return { asked: tagSide(record, 'asked', codebook), answered: tagSide(record, 'response', codebook) };
}

function tagSide(record: ThemeInput, side: Side, codebook: Codebook): ThemeTag[] {
  const { scoring } = codebook;
  const repeat = side === 'asked' ? scoring.repeat.asked : scoring.repeat.answered;
  const readings = listFields(record, side).map((field) => readField(field, codebook));
  const candidates = codebook.themes
    .map((theme): Candidate => {
      const cues = findCues(theme, side, readings, scoring);
      return { theme, cues, score: scoreCues(cues, { threshold: scoring.threshold, repeat }) };
    })
    // Findings and headings are context: they lift a theme that the text names, and add none.
    .filter(({ cues }) => cues.some(({ reading }) => !isContext(reading.field)));
  const passed = candidates.filter(({ score }) => score >= scoring.threshold);
  const chosen = passed.length > 0 || side === 'response' ? passed : findBest(candidates);
  if (chosen.length === 0) return side === 'asked' ? tagNearest(record, codebook) : [];
  const primary = choosePrimary(chosen);
  return chosen.map((candidate) => ({
    id: candidate.theme.id,
    score: round(candidate.score),
    primary: candidate.theme.id === primary,
    check: candidate.score < scoring.certain,
    reason: describeCue(strongest(candidate.cues), side),
    evidence: candidate.cues.map(toEvidence),
  }));
}

/** No recommendation is left without a theme: the best below the threshold stands, marked for checking. */
function findBest(candidates: readonly Candidate[]): Candidate[] {
  const [first, ...rest] = candidates;
  return first ? [rest.reduce((best, next) => (next.score > best.score ? next : best), first)] : [];
}

function tagNearest(record: ThemeInput, codebook: Codebook): ThemeTag[] {
  if (record.text.trim() === '') return [];
  const nearest = findNearestTheme(record.text, codebook);
  if (!nearest) return [];
  const shared = [...new Set(nearest.words.map(({ form }) => `“${form}”`))].join(', ');
  return [
    {
      id: nearest.theme.id,
      score: 0,
      primary: true,
      check: true,
      reason: shared
        ? `No term of the codebook was found; the nearest theme by shared words (${shared}).`
        : 'No term of the codebook was found, and no word of any definition; please read.',
      evidence: nearest.words.map(({ start, end, form }) => ({
        field: 'text',
        start,
        end,
        text: record.text.slice(start, end),
        term: form,
      })),
    },
  ];
}

function strongest(cues: readonly Cue[]): Cue {
  return cues.reduce((best, cue) => (cue.weight > best.weight ? cue : best));
}

function toEvidence({ reading, start, end, term }: Cue): Evidence {
  const { name, text } = reading.field;
  return { field: name, start, end, text: text.slice(start, end), term: term.pattern.source };
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
