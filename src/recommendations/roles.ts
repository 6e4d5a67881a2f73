/** What a column of a recommendations table holds. */
export type Role =
  | 'body'
  | 'key'
  | 'section'
  | 'ref'
  | 'recommendation'
  | 'findings'
  | 'response'
  | 'action'
  | 'owner'
  | 'timescale'
  | 'progress'
  | 'note';

/** Headings by which councils and auditors name each column, in lower case without marks. */
const SYNONYMS: Readonly<Record<Exclude<Role, 'note'>, readonly string[]>> = {
  body: [
    'review report',
    'review',
    'source',
    'source of recommendation',
    'audit',
    'report',
    'reviewing body',
    'inspection',
  ],
  key: ['kloe ref', 'kloe', 'key line of enquiry', 'criteria', 'criterion', 'priority', 'rating', 'category'],
  section: [
    'strand',
    'theme',
    'area',
    'section',
    'workstream',
    'work stream',
    'service area',
    'topic',
    'subject',
  ],
  ref: [
    'ref',
    'ref no',
    'reference',
    'no',
    'number',
    'rec no',
    'rec ref',
    'recommendation no',
    'recommendation ref',
    'recommendation number',
    'item',
    'id',
  ],
  recommendation: [
    'recommendation',
    'recommendations',
    'key recommendation',
    'key recommendations',
    'auditor recommendation',
    'peer recommendation',
    'peer challenge recommendation',
    'lga recommendation',
    'improvement recommendation',
    'audit recommendation',
    'details',
    'action required',
    'agreed recommendation',
    'recommended action',
    'proposal',
    'area for improvement',
    'improvement area',
    'summary of recommendation',
  ],
  findings: [
    'findings',
    'finding',
    'impact',
    'findings impact',
    'finding impact',
    'issue',
    'issues',
    'issue identified',
    'issue risk',
    'risk',
    'rationale',
    'summary findings',
    'weakness',
    'observation',
    'background',
    'context',
    'auditor judgement',
    'implication',
    'issue and risk',
    'findings and impact',
  ],
  response: [
    'response',
    'management comment',
    'management comments',
    'management response',
    'council response',
    'response from management',
    'councils response',
    'officer response',
    'agreed management response',
    'comment',
    'comments',
    'management comment response',
    'our response',
  ],
  action: [
    'action',
    'actions',
    'agreed action',
    'agreed actions',
    'action taken',
    'actions taken',
    'planned action',
    'planned actions',
    'proposed action',
    'proposed actions',
    'key milestones',
    'milestones',
    'milestone',
    'key milestones and description',
    'key actions',
    'what we will do',
    'activity',
    'activities',
    'action to be taken',
    'actions to be taken',
    'improvement action',
    'next steps',
    'management action',
  ],
  owner: [
    'owner',
    'by whom',
    'lead',
    'lead officer',
    'responsible officer',
    'responsible',
    'responsibility',
    'strategic owner',
    'action owner',
    'officer',
    'who',
    'responsible person',
    'accountable officer',
    'lead director',
    'lead member',
    'portfolio holder',
    'cabinet member',
    'strategic lead',
    'lead officer s',
    'accountable',
    'sro',
    'senior responsible officer',
    'responsible director',
    'input service area s',
    'input or service area s',
    'lead service',
    'responsible lead',
    'leads',
  ],
  timescale: [
    'timescale',
    'timescales',
    'timeline',
    'timeframe',
    'time frame',
    'due by',
    'due date',
    'target date',
    'completion date',
    'by when',
    'when',
    'deadline',
    'date',
    'implementation date',
    'target completion date',
    'original date',
    'revised date',
    ...[
      'target date',
      'due date',
      'deadline',
      'timescale',
      'completion date',
      'implementation date',
      'target completion date',
      'date for completion',
    ].flatMap((name) => ['original', 'revised', 'new', 'current'].map((which) => `${which} ${name}`)),
    'new date',
    'agreed date',
    'date for completion',
    'completion by',
    'target',
    'due',
    'date due',
  ],
  progress: [
    'progress',
    'update',
    'updates',
    'status',
    'progress update',
    'current position',
    'position',
    'latest update',
    'progress to date',
    'progress made',
    'status update',
    'rag',
    'rag status',
    'current status',
    'outcome',
    'progress comment',
    'progress status',
    'action taken to date',
    'progress on recommendation',
    'incorporation within improvement plan',
    'monitoring',
    'evidence of progress',
    'complete',
    'percentage complete',
    'how monitored',
  ],
};

const ROLE_OF = new Map<string, Role>();
for (const [role, names] of Object.entries(SYNONYMS))
  for (const name of names) ROLE_OF.set(name, role as Role);

/** A heading in the form in which synonyms are written. */
export function normaliseHeading(text: string): string {
  return text
    .toLowerCase()
    .replace(/<[^<>]{0,300}>/g, ' ')
    .replace(/[’']/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The role a heading names, or null. A long heading is read by its part before a slash or bracket. */
export function findRole(heading: string): Role | null {
  const whole = normaliseHeading(heading);
  if (whole === '') return null;
  const known = ROLE_OF.get(whole);
  if (known) return known;
  const first = heading.split(/[/(]/, 1)[0] ?? '';
  return first === heading ? null : (ROLE_OF.get(normaliseHeading(first)) ?? null);
}

/** Roles whose cells are running text. */
export const TEXT_ROLES: readonly Role[] = [
  'recommendation',
  'findings',
  'response',
  'action',
  'progress',
  'note',
];
