import * as v from 'valibot';

const share = v.pipe(v.number(), v.minValue(0, 'must be 0 or more'), v.maxValue(1, 'must be 1 or less'));
const sentences = v.pipe(v.number(), v.gtValue(0, 'must be more than 0'));
const words = v.pipe(v.string('must be text'), v.trim(), v.nonEmpty('must not be empty'));
const oneOrMore = v.union([words, v.array(words)], 'must be a term or a list of terms');
const roles = ['text', 'findings', 'section', 'response', 'progress'] as const;
const field = v.picklist(roles, `must be one of ${roles.join(', ')}`);
const wordClasses = ['noun', 'verb', 'adjective', 'adverb'] as const;

const term = v.union(
  [
    words,
    v.strictObject({
      term: words,
      needs: v.optional(oneOrMore),
      unless: v.optional(oneOrMore),
      side: v.optional(v.picklist(['asked', 'answered'], 'must be asked or answered')),
      negated: v.optional(v.picklist(['skip'], 'must be skip')),
      /** The fields in which it counts; all when there is none. */
      field: v.optional(v.union([field, v.array(field)], `must be one or more of ${roles.join(', ')}`)),
      /** How far it alone speaks for its theme, in place of what its strength says. */
      weight: v.optional(share),
      /** Whether it is meant to speak for other themes too: their overlap is then no remark. */
      shared: v.optional(v.boolean('must be true or false')),
      /** What the word must be where it stands. */
      pos: v.optional(v.picklist(wordClasses, `must be one of ${wordClasses.join(', ')}`)),
    }),
  ],
  'must be a term, or "term:" with needs, unless, side, field, weight, pos, shared or negated',
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
  /** What is shown for a score, between points that rise; without them, the score itself. */
  shown: v.optional(
    v.pipe(
      v.array(v.tuple([share, share], 'must be two numbers from 0 to 1')),
      v.check(
        (points) => points.every(([x, y], at) => at === 0 || isAbove([x, y], points[at - 1])),
        'must rise from point to point, in both numbers',
      ),
    ),
    [],
  ),
});

function isAbove([x, y]: [number, number], before: [number, number] | undefined): boolean {
  return before === undefined || (x > before[0] && y >= before[1]);
}

/** A codebook as written, before its terms are compiled. */
export const codebookSpec = v.strictObject({
  title: v.optional(words),
  scoring,
  groups: v.optional(v.record(v.string(), v.array(words)), {}),
  /** Each with its long form, or several. */
  abbreviations: v.optional(
    v.record(v.string(), v.union([words, v.array(words)], 'must be a long form or a list of them')),
    {},
  ),
  themes: v.pipe(v.array(theme), v.minLength(1, 'must hold at least one theme')),
});

export type CodebookSpec = v.InferOutput<typeof codebookSpec>;
export type ThemeSpec = CodebookSpec['themes'][number];
export type TermSpec = v.InferOutput<typeof term>;
export type WordClass = (typeof wordClasses)[number];
export type Scoring = CodebookSpec['scoring'];
