import type { Span, TextField } from '../model.ts';
import { findMatches } from '../text/findMatches.ts';
import { RESULT, RULES, type CueKind, type CueRule } from './cueRules.ts';

export interface Cue extends Span {
  readonly kind: CueKind;
}

/** Participles that are too common before a noun, or beside a verb, to be read elsewhere. */
const ONLY_BARE =
  'rolled out|in post|in place|up and running|built|deleted|cleared|removed|written|rewritten|corrected|awarded|tested|merged|abolished|dissolved|discussed|debated|tabled|scoped|consulted|shortlisted|advertised|shared|(?:done|finished)(?=\\W*$)|brought up to date';
/** In a clause without any other cue, a bare participle tells of work done: "Action plan published". */
const BARE_RESULT = new RegExp(`\\b(?:${RESULT}|${ONLY_BARE})\\b`, 'gi');
/** Before its noun a participle describes: "a refreshed strategy", "as agreed". */
const DESCRIBES = /\b(?:an?|the|its|our|their|this|newly|as) $/i;
/** "Drafted and adopted" tells of two things done, "officers and agreed plans" of none. */
const JOINED = /\band $/i;
/** "by the end of May" is a date to come; after a comma "by" only says who made a thing. */
const TO_COME = /^ by (?:the )?(?:end|\w{1,12} 20)/i;
/** How much beside a participle is read, in characters. */
const REACH = 30;
const TARGET = /^\W*(?:milestones?|targets?|outcomes?|success measures?|measures? of success)\b/i;
/** Ends of sentences and lines; a full stop inside "e.g." or "2.5" ends none. */
const SENTENCE = /[^.!?\n]+(?:[.!?](?!\s+\p{Lu}|\s*\n|\s*$)[^.!?\n]*)*[.!?]?/gu;
/** What divides a sentence into clauses; the short notes of a timescale are divided by "and" and commas too. */
const CLAUSE_END = /[;:]| [–—-] /;
const NOTE_END = /[;:,]| [–—-] | and /;

/** The cues of one field in printed order, none overlapping another. */
export function findCues(field: TextField): Cue[] {
  const found: (Span & { readonly kind: CueRule['kind'] })[] = [];
  for (const { kind, pattern } of RULES) {
    for (const match of findMatches(field.text, pattern)) {
      const start = match.index + (match[0].length - match[0].trimStart().length);
      const end = match.index + match[0].trimEnd().length;
      if (end <= start || found.some((other) => start < other.end && other.start < end)) continue;
      found.push({ kind, field: field.name, start, end, text: field.text.slice(start, end) });
    }
  }
  const cues = found.filter((cue): cue is Cue => cue.kind !== 'none');
  return [...cues, ...findBareResults(field, found)].sort((a, b) => a.start - b.start);
}

function findBareResults(field: TextField, found: readonly Span[]): Cue[] {
  const cues: Cue[] = [];
  for (const sentence of findMatches(field.text, SENTENCE)) {
    // A question tells of nothing.
    if (TARGET.test(sentence[0]) || sentence[0].trimEnd().endsWith('?')) continue;
    for (const { start: from, text } of splitClauses(field, sentence[0], sentence.index)) {
      if (found.some((cue) => cue.start < from + text.length && from < cue.end)) continue;
      let isFirst = true;
      for (const result of findMatches(text, BARE_RESULT)) {
        if (
          !tellsOfWork(result, text) ||
          (isFirst && JOINED.test(text.slice(Math.max(0, result.index - REACH), result.index)))
        )
          continue;
        isFirst = false;
        const start = from + result.index;
        cues.push({ kind: 'done', field: field.name, start, end: start + result[0].length, text: result[0] });
      }
    }
  }
  return cues;
}

function tellsOfWork({ index, 0: printed }: RegExpExecArray, clause: string): boolean {
  const before = clause.slice(Math.max(0, index - REACH), index);
  const after = clause.slice(index + printed.length, index + printed.length + REACH);
  return (
    !DESCRIBES.test(before) && !TO_COME.test(after) && !(before.endsWith(', ') && after.startsWith(' by '))
  );
}

function splitClauses(
  { name }: TextField,
  sentence: string,
  offset: number,
): { start: number; text: string }[] {
  const separator = name.endsWith('timescale.text') ? NOTE_END : CLAUSE_END;
  let start = offset;
  return sentence.split(separator).map((text, index, clauses) => {
    const clause = { start, text };
    const next = clauses[index + 1];
    const end = start + text.length;
    if (next !== undefined) start = end + (separator.exec(sentence.slice(end - offset))?.[0].length ?? 0);
    return clause;
  });
}
