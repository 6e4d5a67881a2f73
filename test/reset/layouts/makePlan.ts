import type { Random } from './random.ts';

/** What a column holds; a plan's columns stand in this order. */
export type Kind =
  'ref' | 'recommendation' | 'finding' | 'response' | 'action' | 'owner' | 'date' | 'percent' | 'status';

export interface PlanColumn {
  readonly kind: Kind;
  readonly heading: string;
}

/** One cell's paragraphs; one that begins with "- " is an item of a list, with "# " a bold title. */
export type Cell = readonly string[];

/** One recommendation; where it has several rows, what does not change stands in the first only. */
export type Entry = readonly (readonly (Cell | null)[])[];

export interface PlanSection {
  readonly title: string;
  readonly entries: readonly Entry[];
}

export interface Plan {
  readonly columns: readonly PlanColumn[];
  readonly sections: readonly PlanSection[];
}

export interface PlanOptions {
  /** Several rows of actions to one recommendation. */
  readonly actions?: boolean;
  /** A bold title stands above what is recommended. */
  readonly gloss?: boolean;
  readonly entries: number;
  /** Which set of columns, from 0. */
  readonly shape: number;
}

const HEADINGS: Readonly<Record<Kind, readonly string[]>> = {
  ref: ['Ref', 'No.', 'Rec no.'],
  recommendation: ['Recommendation'],
  finding: ['Finding', 'Issue'],
  response: ['Management response', 'Council response'],
  action: ['Agreed action', 'Action'],
  owner: ['Responsible officer', 'Lead officer', 'Owner'],
  date: ['Target date', 'Timescale', 'Due date'],
  percent: ['% complete'],
  status: ['Status'],
};

const SHAPES: readonly (readonly Kind[])[] = [
  ['ref', 'recommendation', 'response', 'owner', 'date'],
  ['ref', 'finding', 'recommendation', 'response', 'owner', 'date', 'status'],
  ['recommendation', 'response', 'owner', 'date'],
  ['ref', 'recommendation', 'response', 'owner', 'date', 'percent'],
];
const ACTION_SHAPE: readonly Kind[] = ['ref', 'recommendation', 'action', 'owner', 'date'];

/** How many cells of a hundred hold nothing. */
const EMPTY: Readonly<Record<Kind, number>> = {
  ref: 0,
  recommendation: 0,
  finding: 5,
  response: 8,
  action: 0,
  owner: 12,
  date: 15,
  percent: 30,
  status: 15,
};
/** One response in so many is long. */
const LONG = 8;

const SUBJECTS = [
  'The council should',
  'The cabinet should',
  'Officers should',
  'The audit committee should',
];
const VERBS = ['review', 'publish', 'strengthen', 'agree', 'develop', 'clarify', 'monitor', 'embed'];
const OBJECTS = [
  'the corporate risk register',
  'a medium-term financial strategy',
  'its governance arrangements for companies',
  'the workforce development programme',
  'a single performance management framework',
  'the scheme of delegation to officers',
  'its approach to community engagement',
  'the transformation programme and its benefits',
  'the capital programme and asset management plan',
  'arrangements for the oversight of partnerships',
];
const ENDS = [
  'so that members can challenge delivery at an early stage',
  'and report progress to the scrutiny committee each quarter',
  'with clear milestones, costs and responsibilities for each strand',
  'before the next budget is set by full council in February',
  'to make sure that savings are realistic and can be delivered in time',
  '',
];
const ANSWERS = [
  'Agreed.',
  'Accepted in full.',
  'Partially agreed; resources are needed.',
  'The recommendation is accepted.',
];
const STEPS = [
  'A project group has been set up and meets every month',
  'The framework will be refreshed with the support of the regional employers',
  'A report will be taken to the corporate leadership team for approval',
  'Training for members and senior officers has been arranged',
  'Internal audit will test the new arrangements during the year',
  'The dashboard now shows performance against every milestone',
  'Consultation with residents and partners starts in the autumn',
];
const OWNERS = [
  'Director of Finance',
  'Chief Executive',
  'Head of Internal Audit',
  'Assistant Director of People and Organisational Development',
  'Monitoring Officer',
  'Strategic Director for Place',
  'Director of Corporate Resources',
];
const MONTHS = ['January', 'March', 'April', 'June', 'September', 'December'];
const STATUSES = ['Complete', 'In progress', 'Not started', 'On track'];
const SECTIONS = ['Governance', 'Financial management', 'Workforce and culture', 'Performance'];
const TITLES = ['Risk management', 'Financial resilience', 'Decision making', 'People plan', 'Scrutiny'];

/** A made-up plan, the same for the same numbers. */
export function makePlan(random: Random, options: PlanOptions): Plan {
  const kinds = options.actions ? ACTION_SHAPE : (SHAPES[options.shape % SHAPES.length] ?? []);
  const columns = kinds.map((kind) => ({ kind, heading: random.pick(HEADINGS[kind]) }));
  const sections: PlanSection[] = [];
  const count = 1 + random.below(3);
  let number = 0;
  for (let at = 0; at < count; at += 1) {
    const entries: Entry[] = [];
    for (let entry = 0; entry < Math.ceil(options.entries / count); entry += 1) {
      number += 1;
      entries.push(makeEntry(random, columns, number, options));
    }
    sections.push({ title: SECTIONS[at] ?? '', entries });
  }
  return { columns, sections };
}

function makeEntry(
  random: Random,
  columns: readonly PlanColumn[],
  number: number,
  options: PlanOptions,
): Entry {
  const rows = options.actions ? 1 + random.below(3) : 1;
  return Array.from({ length: rows }, (_, row) =>
    columns.map(({ kind }): Cell | null =>
      row > 0 && (kind === 'ref' || kind === 'recommendation')
        ? null
        : random.below(100) < EMPTY[kind]
          ? []
          : makeCell(random, kind, number, options),
    ),
  );
}

function makeCell(random: Random, kind: Kind, number: number, options: PlanOptions): Cell {
  switch (kind) {
    case 'ref':
      return [`R${String(number)}`];
    case 'recommendation': {
      const ask = `${random.pick(SUBJECTS)} ${random.pick(VERBS)} ${random.pick(OBJECTS)} ${random.pick(ENDS)}`;
      const text = `${ask.trim()}.`;
      return options.gloss ? [`# ${random.pick(TITLES)}`, text] : [text];
    }
    case 'finding':
      return [`We found that ${random.pick(OBJECTS)} had not been kept up to date since ${year(random)}.`];
    case 'action':
      return [`${random.pick(STEPS)}.`];
    case 'response': {
      const most = random.below(LONG) === 0 ? 12 : 4;
      const steps = Array.from({ length: random.below(most) }, () => random.pick(STEPS));
      const bullets = steps.length > 1 && random.below(2) === 0;
      return bullets
        ? [random.pick(ANSWERS), ...steps.map((step) => `- ${step.toLowerCase()}`)]
        : [[random.pick(ANSWERS), ...steps.map((step) => `${step}.`)].join(' ')];
    }
    case 'owner':
      return [random.pick(OWNERS)];
    case 'date':
      return [`${random.pick(MONTHS)} ${year(random)}`];
    case 'percent':
      return [`${String(5 * random.below(21))}%`];
    case 'status':
      return [random.pick(STATUSES)];
  }
}

function year(random: Random): string {
  return String(2031 + random.below(3));
}
