import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import * as v from 'valibot';
import { LineCounter, isNode, parseDocument, type Document } from 'yaml';
import type { Codebook, CodebookPath, CodebookProblem } from './codebook.ts';
import { codebookSpec } from './codebookSpec.ts';
import { compileCodebook } from './compileCodebook.ts';

/**
 * Reads and compiles a codebook. Where it has mistakes, `codebook` is null and each mistake is named with its
 * line.
 */
export function readCodebook(yaml: string): { codebook: Codebook | null; problems: CodebookProblem[] } {
  const counter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: counter, prettyErrors: false });
  if (document.errors.length > 0) {
    const problems = document.errors.map((error) => ({
      line: counter.linePos(error.pos[0]).line,
      message: `not YAML: ${error.message}`,
    }));
    return { codebook: null, problems };
  }
  const lineOf = (path: CodebookPath): number => findLine(document, counter, path);
  const checked = v.safeParse(codebookSpec, document.toJS());
  if (!checked.success) {
    const problems = checked.issues.map((issue) => describeIssue(issue, lineOf));
    return { codebook: null, problems: inOrder(problems) };
  }
  const version = `sha256:${bytesToHex(sha256(new TextEncoder().encode(yaml)))}`;
  const { codebook, problems } = compileCodebook(checked.output, version, lineOf);
  return { codebook, problems: inOrder(problems) };
}

function describeIssue(issue: v.BaseIssue<unknown>, lineOf: (path: CodebookPath) => number): CodebookProblem {
  const path = (issue.path ?? []).map((item) => (typeof item.key === 'number' ? item.key : String(item.key)));
  const where = path.map((key) => (typeof key === 'number' ? String(key + 1) : key)).join(' › ');
  const [, message] = /^(must .+)$/.exec(issue.message) ?? [];
  const said = message ?? describeExpectation(issue);
  return { line: lineOf(path), message: where ? `${where}: ${said}` : `the codebook ${said}` };
}

function describeExpectation(issue: v.BaseIssue<unknown>): string {
  if (issue.expected === 'never') return 'is not a key that a codebook knows';
  if (issue.received === 'undefined') return 'is missing';
  return `must be ${issue.expected ?? 'something else'}, not ${issue.received}`;
}

function findLine(document: Document, counter: LineCounter, path: CodebookPath): number {
  // What is missing has no place of its own: the line of what should hold it is named.
  for (let length = path.length; length >= 0; length--) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return counter.linePos(node.range[0]).line;
  }
  return 1;
}

function inOrder(problems: readonly CodebookProblem[]): CodebookProblem[] {
  return [...problems].sort((a, b) => a.line - b.line);
}
