import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { readYaml } from '../text/readYaml.ts';
import type { Codebook, CodebookProblem } from './codebook.ts';
import { codebookSpec } from './codebookSpec.ts';
import { compileCodebook } from './compileCodebook.ts';

/**
 * Reads and compiles a codebook. Where it has mistakes, `codebook` is null and each mistake is named with its
 * line.
 */
export function readCodebook(yaml: string): { codebook: Codebook | null; problems: CodebookProblem[] } {
  const { value, problems, lineOf } = readYaml(yaml, codebookSpec);
  if (value === null) return { codebook: null, problems: [...problems] };
  const version = `sha256:${bytesToHex(sha256(new TextEncoder().encode(yaml)))}`;
  const compiled = compileCodebook(value, version, lineOf);
  return {
    codebook: compiled.codebook,
    problems: [...compiled.problems].sort((a, b) => a.line - b.line),
  };
}
