import type { Evidence, Side, Themes, ThemeTag } from '../model.ts';
import { choosePrimary } from './choosePrimary.ts';
import type { Codebook } from './codebook.ts';
import { describeCue } from './describeCue.ts';
import { discountMentions } from './discountMentions.ts';
import { findCues, type Cue } from './findCues.ts';
import { findNearestTheme } from './findNearestTheme.ts';
import { readField, type FieldReading } from './readField.ts';
import { showScore } from './showScore.ts';
import { listFields, type ThemeInput } from './themeFields.ts';
import { weighTheme, type Candidate } from './weighTheme.ts';

/** Tags both sides of a record by theme, each tag with its evidence. */
export function assignThemes(record: ThemeInput, codebook: Codebook): Themes {
  return { asked: tagSide(record, 'asked', codebook), answered: tagSide(record, 'response', codebook) };
}

function tagSide(record: ThemeInput, side: Side, codebook: Codebook): ThemeTag[] {
  const { scoring } = codebook;
  const repeat = side === 'asked' ? scoring.repeat.asked : scoring.repeat.answered;
  const readings = listFields(record, side).map((field) => readField(field, codebook));
  const candidates = codebook.themes.flatMap(
    (theme) => weighTheme(theme, findCues(theme, side, readings, scoring), codebook, repeat) ?? [],
  );
  const weighed = side === 'asked' ? discountMentions(candidates, scoring) : candidates;
  const passed = weighed.filter(({ passes }) => passes);
  const chosen = passed.length > 0 || side === 'response' ? passed : findBest(weighed);
  if (chosen.length === 0) return side === 'asked' ? tagNearest(readings, codebook) : [];
  const primary = choosePrimary(chosen);
  return chosen.map(({ theme, cues, score, strongest, against }) => ({
    id: theme.id,
    score: round(showScore(score, scoring.shown)),
    primary: theme.id === primary,
    check: against || score < scoring.certain,
    reason: describeCue(strongest, side),
    evidence: cues.map(toEvidence),
  }));
}

/** Where nothing reaches the threshold the best below it stands, marked for checking. */
function findBest(candidates: readonly Candidate[]): Candidate[] {
  const [first, ...rest] = candidates;
  return first ? [rest.reduce((best, next) => (next.score > best.score ? next : best), first)] : [];
}

function tagNearest(readings: readonly FieldReading[], codebook: Codebook): ThemeTag[] {
  const reading = readings.find(({ field }) => field.role === 'text');
  const nearest = reading && findNearestTheme(reading, codebook);
  if (!reading || !nearest) return [];
  const { name, text } = reading.field;
  const shared = [...new Set(nearest.words.map(({ form }) => `“${form}”`))].join(', ');
  return [
    {
      id: nearest.theme.id,
      score: 0,
      primary: true,
      check: true,
      reason: `No term of the codebook was found; the nearest theme by shared words (${shared}).`,
      evidence: nearest.words.map(({ start, end, form }) => ({
        field: name,
        start,
        end,
        text: text.slice(start, end),
        term: form,
      })),
    },
  ];
}

function toEvidence({ reading, start, end, term }: Cue): Evidence {
  const { name, text } = reading.field;
  return { field: name, start, end, text: text.slice(start, end), term: term.pattern.source };
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
