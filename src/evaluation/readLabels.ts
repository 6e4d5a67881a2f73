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

/** Reads a label file: one JSON object a line, empty lines allowed. A line that is no label is a problem. */
export function readLabels(jsonl: string): { labels: Label[]; problems: LabelProblem[] } {
  const labels: Label[] = [];
  const problems: LabelProblem[] = [];
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
      labels.push(checked.output);
      return;
    }
    const [issue] = checked.issues;
    problems.push({ line, message: `${v.getDotPath(issue) ?? 'the line'}: ${issue.message}` });
  });
  return { labels, problems };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
