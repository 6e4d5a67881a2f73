import * as v from 'valibot';
import { LineCounter, parseDocument } from 'yaml';

/** Something wrong in a file that a person wrote, with its line (counted from 1). */
export interface FileProblem {
  readonly line: number;
  readonly message: string;
}

export interface YamlRead<T> {
  /** Null where there are problems. */
  readonly value: T | null;
  readonly problems: readonly FileProblem[];
}

/** Reads YAML against a schema; every mistake comes back with the line on which it stands. */
export function readYaml<T>(yaml: string, schema: v.GenericSchema<unknown, T>): YamlRead<T> {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines });
  const broken = document.errors[0];
  if (broken)
    return {
      value: null,
      problems: [{ line: broken.linePos?.[0].line ?? 1, message: broken.message.split('\n')[0] ?? '' }],
    };
  const parsed = v.safeParse(schema, document.toJS());
  if (parsed.success) return { value: parsed.output, problems: [] };
  const problems = parsed.issues.map((issue) => {
    const path = (issue.path ?? []).map((item) => item.key) as (string | number)[];
    // A missing key has no node of its own: the entry that lacks it says where.
    const node = [path, path.slice(0, -1)].map((keys) => document.getIn(keys, true)).find(hasRange);
    return {
      line: node ? lines.linePos(node.range[0]).line : 1,
      message: `${path.join('.')}: ${issue.message}`,
    };
  });
  return { value: null, problems };
}

function hasRange(node: unknown): node is { readonly range: readonly [number, number, number] } {
  return typeof node === 'object' && node !== null && Array.isArray((node as { range?: unknown }).range);
}
