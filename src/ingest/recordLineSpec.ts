import * as v from 'valibot';

/** The forms in which a line may give a recommendation: a spreadsheet's plain texts, or this program's own record. */
const text = v.optional(v.nullable(v.string('must be text')), null);
const reference = v.optional(v.nullable(v.union([v.string(), v.number()], 'must be text or a number')), null);
const place = v.union([
  v.object({ line: v.number(), column: v.optional(v.number()) }),
  v.object({ page: v.number(), row: v.number() }),
  v.object({ sheet: v.string(), cell: v.string() }),
]);
const owner = v.union(
  [
    v.string(),
    v.object({
      name: v.optional(v.string()),
      printed: v.optional(v.string()),
      source: v.optional(v.picklist(['column', 'prose'])),
    }),
  ],
  'must be text or an owner',
);
const owners = v.optional(
  v.nullable(v.union([v.string(), v.array(owner)], 'must be text or a list of owners')),
  null,
);
const month = v.nullable(v.pipe(v.string(), v.regex(/^\d{4}(?:-\d\d)?$/)));
/** What a document's key made of a term; read again it stays, since the document is not at hand. */
const keyed = v.object({
  start: month,
  end: month,
  from: v.optional(v.pipe(v.string(), v.regex(/^\d{4}(?:-\d\d){0,2}$/))),
  key: v.pipe(v.array(v.object({ text: v.string(), source: v.nullable(place) })), v.nonEmpty()),
});
const timescaleRecord = v.pipe(
  v.looseObject({ text: v.string() }),
  v.transform((given) => {
    const { success, output } = v.safeParse(keyed, given);
    return { text: given.text, keyed: success ? output : null };
  }),
);
const timescale = v.optional(
  v.nullable(v.union([v.string(), timescaleRecord], 'must be text or a timescale')),
  null,
);
const updates = v.optional(
  v.nullable(v.array(v.object({ date: v.string(), text: v.string() }), 'must be a list of {date, text}')),
  null,
);
const notes = v.optional(v.nullable(v.array(v.object({ heading: v.string(), text: v.string() }))), null);
const action = v.object({
  side: v.optional(v.picklist(['asked', 'response']), 'response'),
  refPrinted: text,
  text: v.string('must be text'),
  response: text,
  progress: text,
  updates,
  notes,
  owners,
  owner: text,
  timescale,
  source: v.optional(v.array(place), []),
});

export const recordLine = v.looseObject({
  id: v.union([v.pipe(v.string(), v.nonEmpty()), v.number()], 'must be text or a number'),
  text: v.pipe(v.string('must be text'), v.trim(), v.nonEmpty('is empty')),
  document: text,
  council: text,
  section: text,
  ref: reference,
  refPrinted: text,
  findings: text,
  response: text,
  progress: text,
  updates,
  owners,
  owner: text,
  timescale,
  actions: v.optional(v.nullable(v.array(action, 'must be a list of actions')), null),
  notes,
  source: v.optional(v.unknown()),
  corrections: v.optional(v.unknown()),
  issues: v.optional(v.unknown()),
  review: v.optional(v.unknown()),
});

const kind = v.picklist(['audit', 'peer-challenge', 'inspection', 'other']);

/** Taken where they have this form, else passed on as they are. */
export const reviewFields = v.object({
  body: v.fallback(v.nullable(v.string()), null),
  kind: v.fallback(v.nullable(kind), null),
  year: v.fallback(v.nullable(v.pipe(v.number(), v.integer())), null),
  period: v.fallback(v.nullable(v.string()), null),
});

/** What this program itself wrote beside the words, where a line has it in that form. */
export const ownFields = v.object({
  source: v.fallback(v.array(place), []),
  corrections: v.fallback(v.array(v.object({ field: v.string(), was: v.string(), reason: v.string() })), []),
  issues: v.fallback(
    v.array(v.object({ code: v.string(), message: v.string(), source: v.optional(place) })),
    [],
  ),
});

export type RecordLineInput = v.InferOutput<typeof recordLine>;
export type OwnersInput = v.InferOutput<typeof owners>;
export type TimescaleInput = v.InferOutput<typeof timescale>;
export type ActionInput = v.InferOutput<typeof action>;
