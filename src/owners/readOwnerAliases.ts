import * as v from 'valibot';
import { LineCounter, isNode, parseDocument, type Document } from 'yaml';
import type { OwnerAlias, OwnerAliases } from './ownerAliases.ts';

export interface AliasProblem {
  readonly line: number;
  readonly message: string;
}

const name = v.pipe(v.string(), v.trim(), v.minLength(1, 'must not be empty'));

const aliasSpec = v.strictObject({
  council: v.optional(v.nullable(name), null),
  name,
  also: v.pipe(v.array(name), v.minLength(1, 'must name at least one other form')),
  reason: v.optional(name),
});

const fileSpec = v.strictObject({ aliases: v.array(aliasSpec) });

/**
 * Reads a file of owner aliases: `aliases`, a list of `{council, name, also, reason}`. Without `council` an
 * alias holds for all. Where the file has mistakes, each is named with its line and no alias is returned.
 */
export function readOwnerAliases(yaml: string): { aliases: OwnerAliases; problems: AliasProblem[] } {
  const counter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: counter, prettyErrors: false });
  if (document.errors.length > 0) {
    const problems = document.errors.map((error) => ({
      line: counter.linePos(error.pos[0]).line,
      message: `not YAML: ${error.message}`,
    }));
    return { aliases: [], problems };
  }
  const checked = v.safeParse(fileSpec, document.toJS());
  if (!checked.success) {
    const problems = checked.issues.map((issue) => describeIssue(issue, document, counter));
    return { aliases: [], problems: problems.sort((a, b) => a.line - b.line) };
  }
  return {
    aliases: checked.output.aliases.map(({ council, name, also }): OwnerAlias => ({ council, name, also })),
    problems: [],
  };
}

function describeIssue(issue: v.BaseIssue<unknown>, document: Document, counter: LineCounter): AliasProblem {
  const path = (issue.path ?? []).map((item) => item.key);
  const where = path.map((key) => (typeof key === 'number' ? String(key + 1) : String(key))).join(' › ');
  const said = issue.message.startsWith('must ') ? issue.message : describeExpectation(issue);
  return {
    line: findLine(document, counter, path),
    message: where ? `${where}: ${said}` : `the file of aliases ${said}`,
  };
}

function describeExpectation(issue: v.BaseIssue<unknown>): string {
  if (issue.expected === 'never') return 'is not a key that an alias knows';
  if (issue.received === 'undefined') return 'is missing';
  return `must be ${issue.expected ?? 'something else'}, not ${issue.received}`;
}

/** The line of what a path leads to; of what should hold it, where it is missing. */
function findLine(document: Document, counter: LineCounter, path: readonly unknown[]): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return counter.linePos(node.range[0]).line;
  }
  return 1;
}
