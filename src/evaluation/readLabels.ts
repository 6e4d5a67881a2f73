import * as v from 'valibot';

const themeIds = v.array(v.string());

const labelLine = v.looseObject({
  recommendation: v.string(),
  coder: v.string(),
  side: v.picklist(['asked', 'answered']),
  yes: themeIds,
  no: v.union([v.literal('rest'), v.literal('rest of core'), themeIds]),
  unsure: v.optional(themeIds, []),
  primary: v.optional(v.nullable(v.string()), null),
});

/** One coder's reading of one side of a recommendation. */
export type Label = v.InferOutput<typeof labelLine>;

/** A line of a label file that holds no label; lines count from 1. */
export interface LabelProblem {
  readonly line: number;
  readonly message: string;
}

/**
 * Reads a label file: one JSON object a line, empty lines allowed. A line that is no label, or contradicts itself, is a
 * problem. `named` holds each theme that a label names, with the first line on which one does.
 */
export function readLabels(jsonl: string): {
  labels: Label[];
  problems: LabelProblem[];
  named: ReadonlyMap<string, number>;
} {
  const labels: Label[] = [];
  const problems: LabelProblem[] = [];
  const named = new Map<string, number>();
  jsonl.split(/\r?\n/).forEach((text, index) => {
    if (text.trim() === '') return;
    const line = index + 1;
    const value = parseJson(text);
    if (value === undefined) {
      problems.push({ line, message: 'not JSON' });
      return;
    }
    const checked = v.safeParse(labelLine, value);
    if (checked.success) {
      const twice = findContradiction(checked.output);
      if (twice === null) {
        labels.push(checked.output);
        for (const theme of listNamed(checked.output)) if (!named.has(theme)) named.set(theme, line);
      } else problems.push({ line, message: twice });
      return;
    }
    const [issue] = checked.issues;
    problems.push({ line, message: `${v.getDotPath(issue) ?? 'the line'}: ${issue.message}` });
  });
  return { labels, problems, named };
}

function listNamed({ yes, no, unsure, primary }: Label): string[] {
  return [...yes, ...(typeof no === 'string' ? [] : no), ...unsure, ...(primary === null ? [] : [primary])];
}

/** What one label says both ways of a theme; null where it does not. */
function findContradiction({ yes, no, primary }: Label): string | null {
  const both = typeof no === 'string' ? undefined : yes.find((theme) => no.includes(theme));
  if (both !== undefined) return `${both} stands in yes and in no`;
  const denied = primary !== null && (typeof no === 'string' ? !yes.includes(primary) : no.includes(primary));
  return denied ? `primary: ${primary} is not in yes` : null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
