import type { AppliedCorrection, Issue, ReadAction, ReadDocument, ReadRecommendation } from '../model.ts';
import type { Correction } from './readCorrections.ts';

/**
 * Puts a document's records right. Each correction replaces the words it expects in one field of the record
 * that stands at its line; where they do not stand there exactly once, nothing is changed and an issue says so.
 */
export function applyCorrections(read: ReadDocument, corrections: readonly Correction[]): ReadDocument {
  let records = [...read.records];
  const issues: Issue[] = [];
  for (const correction of corrections.filter((candidate) => candidate.document === read.info.id)) {
    const matches = records.flatMap((record, index) => {
      const field = standsAt(record, correction.at.line) ? getField(record, correction.field) : null;
      return field !== null && countOf(field, correction.expect) === 1 ? [{ record, index, field }] : [];
    });
    const match = matches[0];
    if (!match || matches.length !== 1) {
      issues.push({
        code: 'correction-failed',
        message: `A correction of ${correction.field} expects words that ${matches.length === 0 ? 'no longer stand there' : 'stand in several records'}: “${shorten(correction.expect)}”.`,
        source: { line: correction.at.line, column: correction.at.column },
      });
      continue;
    }
    const corrected = match.field.replace(correction.expect, () => correction.value).trim();
    const applied: AppliedCorrection = {
      field: correction.field,
      was: correction.expect,
      reason: correction.reason,
    };
    records = records.with(match.index, {
      ...setField(match.record, correction.field, corrected),
      corrections: [...match.record.corrections, applied],
    });
  }
  return { ...read, records, issues: [...read.issues, ...issues] };
}

function standsAt(record: ReadRecommendation, line: number): boolean {
  const places = [...record.source, ...record.actions.flatMap((action) => action.source)];
  return places.some((place) => 'line' in place && place.line === line);
}

function countOf(text: string, words: string): number {
  return text.split(words).length - 1;
}

function shorten(words: string): string {
  return words.length > 60 ? `${words.slice(0, 57)}…` : words;
}

const ACTION_FIELD = /^actions\[(\d+)\]\.(\w+)$/;

function getField(record: ReadRecommendation, path: string): string | null {
  const match = ACTION_FIELD.exec(path);
  const holder: unknown = match ? record.actions[Number(match[1])] : record;
  const value: unknown =
    holder === undefined ? null : (holder as Record<string, unknown>)[match?.[2] ?? path];
  return typeof value === 'string' ? value : null;
}

function setField(record: ReadRecommendation, path: string, text: string): ReadRecommendation {
  const value = text === '' ? null : text;
  const match = ACTION_FIELD.exec(path);
  if (!match) return { ...record, [path]: value };
  const index = Number(match[1]);
  const actions = record.actions.map((action, position): ReadAction =>
    position === index ? { ...action, [match[2] ?? '']: value } : action,
  );
  return { ...record, actions };
}
