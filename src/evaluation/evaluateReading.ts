import type { Recommendation } from '../model.ts';
import { compareWords, readWords } from '../text/words.ts';
import type { GoldAction, GoldRecord } from './readGoldRecords.ts';

/** How much of one kind of thing was read right, and what was not. */
export interface ReadingFigure {
  readonly name: string;
  readonly right: number;
  readonly of: number;
  readonly wrong: readonly string[];
  /** Of what has one of a few values: how often each was read where this figure's value is labelled. */
  readonly readAs?: Readonly<Record<string, number>>;
}

/** Texts are the same when their words agree so far (F1); OCR slips and list marks are allowed for. */
const SAME_TEXT = 0.97;

/**
 * Compares what was read with labelled records, field by field. `recommendations` counts the labelled ids
 * that were found; `owners` and `updates` count labelled items that were read, `owners not labelled` those
 * read over all owners read. Of status, acceptance and strength, as far as they are labelled, each value has a
 * figure of its own: how many of those labelled so were read so. Fields on which the labellers disagreed are left out.
 */
export function evaluateReading(
  records: readonly Recommendation[],
  gold: readonly GoldRecord[],
): ReadingFigure[] {
  const byId = new Map(records.map((record) => [record.id, record]));
  const tally = new Map<string, Tally>();
  const count: Count = (name, id, right, readAs) => {
    const figure = tally.get(name) ?? { right: 0, of: 0, wrong: [] };
    figure.of += 1;
    if (readAs !== undefined)
      figure.readAs = { ...figure.readAs, [readAs]: (figure.readAs?.[readAs] ?? 0) + 1 };
    if (right) figure.right += 1;
    else figure.wrong.push(id);
    tally.set(name, figure);
  };
  for (const expected of gold) {
    const record = byId.get(expected.id);
    count('recommendations', expected.id, record !== undefined);
    if (record) compareRecord(expected, record, count);
  }
  return [...tally].map(([name, figure]) => ({ name, ...figure }));
}

interface Tally {
  right: number;
  of: number;
  wrong: string[];
  readAs?: Record<string, number>;
}

type Count = (name: string, id: string, right: boolean, readAs?: string) => void;

function compareRecord(expected: GoldRecord, record: Recommendation, count: Count): void {
  const { id } = expected;
  const checked = (field: string): boolean => !expected.disputed.includes(field);
  if (checked('text')) count('texts', id, compareWords(record.text, expected.text) >= SAME_TEXT);
  if (expected.section !== null && checked('section'))
    count('sections', id, record.section === expected.section);
  if (expected.findings !== null && checked('findings'))
    count('findings there or not', id, (record.findings !== null) === expected.findings);
  for (const action of checked('actions') ? expected.actions : [])
    count('actions', `${id} ${action.ref}`, hasAction(record, action));
  if (checked('actions')) count('number of actions', id, record.actions.length === expected.actions.length);
  if (checked('owners')) {
    const names = record.owners.map((owner) => owner.name);
    const kind =
      expected.ownerSource === 'prose' || expected.ownerSource === 'none'
        ? 'owners in prose'
        : 'owners in columns';
    for (const owner of expected.owners) count(kind, `${id} ${owner}`, names.includes(owner));
    for (const name of names)
      count(`${kind}, read and labelled`, `${id} ${name}`, expected.owners.includes(name));
  }
  for (const update of checked('updates') ? expected.updates : []) {
    count(
      'updates',
      `${id} ${update.date}`,
      record.updates.some((read) => read.date === update.date && startsWith(read.text, update.text_start)),
    );
  }
  if (checked('timescales')) count('timescales', id, sameSet(listTimescales(record), expected.timescales));
  if (checked('crossReferences')) {
    const targets = record.crossReferences.flatMap(({ target }) => (target === null ? [] : [target]));
    if (expected.crossReferences.length > 0 || targets.length > 0)
      count('cross-references', id, sameSet(targets, expected.crossReferences));
  }
  const compareValue = (
    name: string,
    item: string,
    labelled: string | null | undefined,
    read: string,
  ): void => {
    if (labelled === null || labelled === undefined || !checked(name)) return;
    const figure = item === id ? name : `${name} of actions`;
    count(figure, item, read === labelled);
    count(`${figure}, labelled ${labelled}`, item, read === labelled, read);
  };
  compareValue('status', id, expected.status, record.status.value);
  compareValue('accepted', id, expected.accepted, record.accepted);
  compareValue('strength', id, expected.strength, record.strength);
  for (const action of checked('actions') ? expected.actions : []) {
    const read = record.actions.find(({ side, ref }) => side === action.side && ref === action.ref);
    if (read) compareValue('status', `${id} ${action.ref}`, action.status, read.status.value);
  }
}

function hasAction(record: Recommendation, expected: GoldAction): boolean {
  return record.actions.some(
    (action) =>
      action.side === expected.side &&
      action.ref === expected.ref &&
      startsWith(action.text, expected.text_start) &&
      sameWords(action.timescale?.text ?? '', expected.timescale ?? ''),
  );
}

function listTimescales(record: Recommendation): string[] {
  return [record.timescale, ...record.actions.map((action) => action.timescale)].flatMap((timescale) =>
    timescale === null ? [] : [timescale.text],
  );
}

function startsWith(text: string, start: string): boolean {
  const words = readWords(start);
  return readWords(text).slice(0, words.length).join(' ') === words.join(' ');
}

function sameWords(a: string, b: string): boolean {
  return readWords(a).join(' ') === readWords(b).join(' ');
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  const fold = (values: readonly string[]): string =>
    [...new Set(values.map((value) => readWords(value).join(' ')))].sort().join('|');
  return fold(a) === fold(b);
}
