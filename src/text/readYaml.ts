import * as v from 'valibot';
import { LineCounter, isNode, parseDocument, type Document } from 'yaml';
import { findKnownKeys } from './findKnownKeys.ts';
import { suggestNearest } from './findNearest.ts';

/** Something wrong in a file that a person wrote, with its line (counted from 1). */
export interface FileProblem {
  readonly line: number;
  readonly message: string;
}

export interface YamlRead<T> {
  /** Null where there are problems. */
  readonly value: T | null;
  /** In the order of their lines. */
  readonly problems: readonly FileProblem[];
  /** The line of what a path leads to; of what should hold it, where it is missing. */
  readonly lineOf: (path: readonly (string | number)[]) => number;
}

/** Reads YAML against a schema; every mistake comes back with the line on which it stands. */
export function readYaml<T>(yaml: string, schema: v.GenericSchema<unknown, T>): YamlRead<T> {
  const counter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: counter, prettyErrors: false });
  const lineOf = (path: readonly (string | number)[]): number => findLine(document, counter, path);
  if (document.errors.length > 0) {
    const problems = document.errors.map((error) => ({
      line: counter.linePos(error.pos[0]).line,
      message: `not YAML: ${error.message}`,
    }));
    return { value: null, problems, lineOf };
  }
  const checked = v.safeParse(schema, document.toJS());
  if (checked.success) return { value: checked.output, problems: [], lineOf };
  const read: unknown = document.toJS();
  const problems = checked.issues.map((issue) => describeIssue(issue, lineOf, schema, read));
  return { value: null, problems: problems.sort((a, b) => a.line - b.line), lineOf };
}

function describeIssue(
  issue: v.BaseIssue<unknown>,
  lineOf: (path: readonly (string | number)[]) => number,
  schema: unknown,
  read: unknown,
): FileProblem {
  const path = (issue.path ?? []).map((item) => (typeof item.key === 'number' ? item.key : String(item.key)));
  const where = namePath(path, read).join(' › ');
  const said = /^(?:must|is no) /.test(issue.message)
    ? issue.message + askForQuotes(issue)
    : describeExpectation(issue, path, schema);
  return { line: lineOf(path), message: where ? `${where}: ${said}` : `the file ${said}` };
}

/** A path in words: an item of a list by its id, where it has one and that is not what is wrong, else by its number. */
function namePath(path: readonly (string | number)[], read: unknown): string[] {
  let at = read;
  return path.map((key, index) => {
    at = (at as Readonly<Record<string | number, unknown>> | null | undefined)?.[key];
    if (typeof key !== 'number') return key;
    const { id } = (at ?? {}) as { readonly id?: unknown };
    return typeof id === 'string' && path[index + 1] !== 'id' ? id : String(key + 1);
  });
}

/** A bare number or truth value is no text to YAML: "151" is. */
function askForQuotes({ message, input }: v.BaseIssue<unknown>): string {
  if (typeof input !== 'number' && typeof input !== 'boolean') return '';
  return /^must be (?:text|a )/.test(message) ? `: put ${String(input)} in quotes` : '';
}

/** The names that the schema has for kinds of values, in words. */
const kindsInWords: Readonly<Record<string, string>> = {
  Object: 'keys with values',
  Array: 'a list',
  null: 'empty',
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
};

function describeExpectation(
  issue: v.BaseIssue<unknown>,
  path: readonly (string | number)[],
  schema: unknown,
): string {
  if (issue.expected === 'never') {
    const known = findKnownKeys(schema, path.slice(0, -1));
    return `is not a key that is known here${suggestNearest(String(path.at(-1)), known)}`;
  }
  if (issue.received === 'undefined') return 'is missing';
  const say = (kind: string): string => kindsInWords[kind] ?? kind;
  return `must be ${say(issue.expected ?? 'something else')}, not ${say(issue.received)}`;
}

function findLine(document: Document, counter: LineCounter, path: readonly (string | number)[]): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return counter.linePos(node.range[0]).line;
  }
  return 1;
}
