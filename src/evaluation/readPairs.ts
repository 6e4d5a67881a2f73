import * as v from 'valibot';
import type { LabelledPair } from './measurePairs.ts';

const pairLine = v.object({
  pair: v.tuple([v.string(), v.string()]),
  value: v.picklist(['same issue', 'debatable']),
});

/** Reads labelled pairs, one JSON object a line, empty lines allowed. A line that is no pair is a problem; lines count from 1. */
export function readPairs(jsonl: string): {
  pairs: LabelledPair[];
  problems: { readonly line: number; readonly message: string }[];
} {
  const pairs: LabelledPair[] = [];
  const problems: { line: number; message: string }[] = [];
  jsonl.split(/\r?\n/).forEach((text, index) => {
    if (text.trim() === '') return;
    const parsed = v.safeParse(pairLine, parse(text));
    if (parsed.success) pairs.push(parsed.output);
    else
      problems.push({
        line: index + 1,
        message: 'is no labelled pair ({"pair": [id, id], "value": "same issue" or "debatable"})',
      });
  });
  return { pairs, problems };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
