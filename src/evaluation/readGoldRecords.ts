import * as v from 'valibot';

/** What a labelled record must give; null: nothing there, or not agreed. */
export interface GoldRecord {
  readonly id: string;
  readonly section: string | null;
  readonly text: string;
  readonly findings: boolean | null;
  readonly owners: readonly string[];
  readonly ownerSource: string;
  readonly timescales: readonly string[];
  readonly updates: readonly { readonly date: string; readonly text_start: string }[];
  readonly status: string | null;
  readonly accepted?: string | null | undefined;
  readonly strength?: string | null | undefined;
  readonly crossReferences: readonly string[];
  readonly actions: readonly GoldAction[];
  /** Fields on which the two readings did not agree; not to be checked. */
  readonly disputed: readonly string[];
}

export interface GoldAction {
  readonly side: 'asked' | 'response';
  readonly ref: string;
  readonly text_start: string;
  readonly owners: readonly string[];
  readonly timescale: string | null;
  readonly status?: string | null | undefined;
}

const record = v.object({
  id: v.string(),
  section: v.nullable(v.string()),
  text: v.string(),
  findings: v.nullable(v.boolean()),
  owners: v.array(v.string()),
  ownerSource: v.string(),
  timescales: v.array(v.string()),
  updates: v.array(v.object({ date: v.string(), text_start: v.string() })),
  status: v.nullable(v.string()),
  accepted: v.optional(v.nullable(v.string())),
  strength: v.optional(v.nullable(v.string())),
  crossReferences: v.array(v.string()),
  actions: v.array(
    v.object({
      side: v.picklist(['asked', 'response']),
      ref: v.string(),
      text_start: v.string(),
      owners: v.array(v.string()),
      timescale: v.nullable(v.string()),
      status: v.optional(v.nullable(v.string())),
    }),
  ),
  disputed: v.array(v.string()),
});

/** Reads labelled records, one JSON line each; a line that is none is named by its number. */
export function readGoldRecords(jsonl: string): {
  records: GoldRecord[];
  problems: { line: number; message: string }[];
} {
  const records: GoldRecord[] = [];
  const problems: { line: number; message: string }[] = [];
  for (const [index, line] of jsonl.split('\n').entries()) {
    if (line.trim() === '') continue;
    const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), record), line);
    if (parsed.success) records.push(parsed.output);
    else problems.push({ line: index + 1, message: `not a labelled record: ${parsed.issues[0].message}` });
  }
  return { records, problems };
}
