import { annotate, splitUpdates } from '../../analyse.ts';
import { readRecordLine, type LineContext } from '../../ingest/readRecordLine.ts';
import { renderJsonl } from '../../outputs/renderJson.ts';
import type { Frame } from '../../themes/readFrames.ts';
import { makeExtension, type Extension, type Taught } from '../extendRecord.ts';
import { matchesFilters, type Filters } from '../filters.ts';
import { findStale } from '../findStale.ts';
import type { Setup } from '../readSetup.ts';
import { isNestedDeeper } from './isNestedDeeper.ts';
import type { LineBatch } from './readBatches.ts';

/** What lines are tagged with besides the codebook. */
export interface LineSettings {
  readonly context: LineContext;
  readonly filters: Filters;
  readonly frame: Frame | null;
  readonly taught: Taught | null;
}

/** What became of the lines of a batch. */
export interface TaggedBatch {
  /** One line of JSON in UTF-8 for each that is not filtered out. */
  readonly output: Uint8Array;
  /** Lines that are not blank. */
  readonly lines: number;
  readonly bad: number;
  /** Lines that came with tags made under another version of the codebook. */
  readonly stale: number;
  /** Of the input. */
  readonly bytes: number;
}

/** Fields that pass through may be nested so deep: much deeper, and it would depend on the thread whether they fit. */
const MOST_LEVELS = 1_000;

/** The records of a batch of lines, in the same order; a line that is none, or on which tagging fails, is named. */
export function tagBatch({ firstLine, bytes }: LineBatch, setup: Setup, settings: LineSettings): TaggedBatch {
  // A byte order mark is one only at the beginning of the stream.
  const text = new TextDecoder('utf-8', { ignoreBOM: firstLine > 1 }).decode(bytes);
  const extend = makeExtension(settings.frame, settings.taught);
  const counts = { lines: 0, bad: 0, stale: 0 };
  const output: string[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    counts.lines += 1;
    const tagged = tagLine(line.replace(/\r$/, ''), firstLine + index, setup, settings, extend);
    if (tagged.kind !== 'tagged') counts.bad += 1;
    else if (tagged.stale) counts.stale += 1;
    output.push(tagged.output);
  }
  return { ...counts, bytes: bytes.length, output: new TextEncoder().encode(output.join('')) };
}

interface TaggedLine {
  readonly kind: 'tagged' | 'bad';
  readonly output: string;
  readonly stale: boolean;
}

function tagLine(
  line: string,
  number: number,
  setup: Setup,
  { context, filters, frame }: LineSettings,
  extend: Extension,
): TaggedLine {
  const read = readRecordLine(line, number, context);
  if (!('record' in read)) return { kind: 'bad', output: renderJsonl([read]), stale: false };
  if (isNestedDeeper(read.rest, MOST_LEVELS)) {
    const reason = `its fields are nested more than ${String(MOST_LEVELS)} deep`;
    return { kind: 'bad', output: renderUntagged(read.id, number, reason), stale: false };
  }
  try {
    const record = annotate(splitUpdates(read.record), setup);
    const stale = findStale(read.earlier, record);
    const output = matchesFilters(record, filters, frame)
      ? renderJsonl([{ ...record, ...read.rest, ...extend(record), ...stale, id: read.id }])
      : '';
    return { kind: 'tagged', output, stale: 'stale' in stale };
  } catch (error) {
    // A line on which the program itself fails is named; those after it are not lost with it.
    const said = error instanceof Error ? error.message : String(error);
    return { kind: 'bad', output: renderUntagged(read.id, number, said), stale: false };
  }
}

function renderUntagged(id: string | number | null, line: number, reason: string): string {
  const message = `this line could not be tagged (${reason})`;
  return renderJsonl([{ id, issues: [{ code: 'unreadable', message, source: { line } }] }]);
}

/** A batch for each line. */
export function splitBatch({ firstLine, bytes }: LineBatch): LineBatch[] {
  const batches: LineBatch[] = [];
  let from = 0;
  while (from < bytes.length) {
    const end = bytes.indexOf(10, from) + 1 || bytes.length;
    batches.push({ firstLine: firstLine + batches.length, bytes: bytes.subarray(from, end) });
    from = end;
  }
  return batches;
}

export function mergeBatches(batches: readonly TaggedBatch[]): TaggedBatch {
  const sum = (key: 'lines' | 'bad' | 'stale' | 'bytes'): number =>
    batches.reduce((total, batch) => total + batch[key], 0);
  return {
    output: Buffer.concat(batches.map(({ output }) => output)),
    lines: sum('lines'),
    bad: sum('bad'),
    stale: sum('stale'),
    bytes: sum('bytes'),
  };
}

/** What is said of a line whose thread ended: it is not read again, not even for its id. */
export function loseBatch({ firstLine, bytes }: LineBatch, reason: string): TaggedBatch {
  const output = new TextEncoder().encode(renderUntagged(null, firstLine, reason));
  return { output, lines: 1, bad: 1, stale: 0, bytes: bytes.length };
}
