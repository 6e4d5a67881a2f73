import { annotate, splitUpdates } from '../analyse.ts';
import { readRecordLine, type LineContext, type RecordLine } from '../ingest/readRecordLine.ts';
import type { Issue, Recommendation } from '../model.ts';
import { countOf } from '../outputs/countOf.ts';
import { renderJsonl } from '../outputs/renderJson.ts';
import type { Effects } from './effects.ts';
import type { Extension } from './extendRecord.ts';
import { findStale } from './findStale.ts';
import { matchesFilters, parseFilters, resolveFilters } from './filters.ts';
import type { SharedOptions } from './options.ts';
import { readSetup, type Setup } from './readSetup.ts';
import type { ExitCode } from './runProgram.ts';
import { openOutput } from './writeOutput.ts';

/**
 * One line of JSON in, one record out, in the same order and under the same id; fields that are not read here pass
 * through. A line that is no record gives `{"id":…,"issues":[…]}`, and 1 at the end. Records know nothing of each
 * other: references between them are not resolved.
 */
export async function tagLines(
  lines: AsyncIterable<string>,
  extend: Extension,
  options: SharedOptions,
  effects: Effects,
): Promise<ExitCode> {
  const setup = await readSetup(options, effects);
  const context: LineContext = {
    document: 'standard-input',
    council: options.council ?? null,
    review: { body: null, kind: options.kind ?? null, year: options.year ?? null, period: null },
  };
  const filters = resolveFilters(parseFilters(options.only ?? []), null, setup.codebook.themes);
  const output = await openOutput(options.out, effects);
  let bad = 0;
  let all = 0;
  let number = 0;
  let old = 0;
  try {
    for await (const line of lines) {
      number += 1;
      if (line.trim() === '') continue;
      all += 1;
      const read = readRecordLine(line, number, context);
      if (!('record' in read)) {
        bad += 1;
        await output.write(renderJsonl([read]));
        continue;
      }
      const record = annotateSafely(read, setup);
      const stale = 'issue' in record ? {} : findStale(read.earlier, record);
      if ('stale' in stale) old += 1;
      if ('issue' in record) {
        bad += 1;
        await output.write(
          renderJsonl([{ id: read.id, issues: [{ ...record.issue, source: { line: number } }] }]),
        );
      } else if (matchesFilters(record, filters)) {
        await output.write(
          renderJsonl([{ ...record, ...read.rest, ...extend(record), ...stale, id: read.id }]),
        );
      }
    }
    await output.finish();
  } catch (error) {
    await output.abandon();
    throw error;
  }
  if (bad > 0 && !options.quiet)
    effects.writeNotice(`council-themes: ${String(bad)} of ${countOf(all, 'line')} could not be read`);
  if (old > 0 && !options.quiet)
    effects.writeNotice(
      `council-themes: ${countOf(old, 'line')} had tags made under another version of the codebook (stale): tagged anew`,
    );
  return bad > 0 ? 1 : 0;
}

/** A line on which the program itself fails is named; those after it are not lost with it. */
function annotateSafely({ record }: RecordLine, setup: Setup): Recommendation | { readonly issue: Issue } {
  try {
    return annotate(splitUpdates(record), setup);
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    return { issue: { code: 'unreadable', message: `this line could not be tagged (${said})` } };
  }
}
