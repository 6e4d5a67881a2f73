import * as v from 'valibot';

const share = v.pipe(v.number(), v.minValue(0, 'must be 0 or more'), v.maxValue(1, 'must be 1 or less'));
const sentences = v.pipe(v.number(), v.gtValue(0, 'must be more than 0'));
const words = v.pipe(v.string('must be text'), v.trim(), v.nonEmpty('must not be empty'));
const oneOrMore = v.union([words, v.array(words)], 'must be a term or a list of terms');

const term = v.union(
  [
    words,
    v.strictObject({
      term: words,
      needs: v.optional(oneOrMore),
      unless: v.optional(oneOrMore),
      side: v.optional(v.picklist(['asked', 'answered'], 'must be asked or answered')),
      negated: v.optional(v.picklist(['skip'], 'must be skip')),
    }),
  ],
  'must be a term, or "term:" with needs, unless, side or negated',
);

const theme = v.strictObject({
  id: v.pipe(words, v.regex(/^[a-z][a-z0-9-]*$/, 'must be lower-case letters, digits and hyphens')),
  name: words,
  core: v.optional(v.boolean('must be true or false'), false),
  /** How readily the theme is the primary one: less for themes that say how or before whom, not what. */
  prominence: v.optional(share, 1),
  definition: words,
  counts: v.optional(v.string('must be text'), ''),
  not: v.optional(v.string('must be text'), ''),
  terms: v.record(v.string(), v.array(term, 'must be a list of terms')),
  cancel: v.optional(v.array(words), []),
});

/** The numbers of the score; what each decides stands beside it in corpus/codebook.yaml. */
const scoring = v.strictObject({
  strengths: v.record(v.string(), share),
  places: v.strictObject({
    ask: share,
    purpose: share,
    example: share,
    aside: share,
    background: share,
    contrast: share,
    negated: v.optional(share, 0.85),
    name: v.optional(share, 0.3),
    findings: share,
    section: share,
  }),
  mention: v.optional(
    v.strictObject({
      from: v.pipe(v.number(), v.minValue(0, 'must be 0 or more')),
      alone: share,
      listed: share,
    }),
    {
      from: 15,
      alone: 0.6,
      listed: 0.5,
    },
  ),
  length: v.strictObject({ asked: sentences, answered: sentences, others: v.optional(share, 1) }),
  repeat: v.strictObject({ asked: share, answered: share }),
  threshold: share,
  certain: share,
});

/** A codebook as written, before its terms are compiled. */
export const codebookSpec = v.strictObject({
  title: v.optional(words),
  scoring,
  groups: v.optional(v.record(v.string(), v.array(words)), {}),
  abbreviations: v.optional(v.record(v.string(), words), {}),
  themes: v.pipe(v.array(theme), v.minLength(1, 'must hold at least one theme')),
});

export type CodebookSpec = v.InferOutput<typeof codebookSpec>;
export type ThemeSpec = CodebookSpec['themes'][number];
export type TermSpec = v.InferOutput<typeof term>;
export type Scoring = CodebookSpec['scoring'];
