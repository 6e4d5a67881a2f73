import type { Note, Status, StatusValue } from '../model.ts';

/** The words of a status column, each list for one value. */
const LABELS: readonly (readonly [StatusValue, string])[] = [
  [
    'complete',
    'complete|completed|fully complete|implemented|fully implemented|closed|done|achieved|delivered|actioned|discharged|blue',
  ],
  [
    'in progress',
    'in progress|part(?:ially|ly)? (?:complete|completed|implemented|met)|underway|on track|on target|delayed|slipped|started|commenced|nearing completion',
  ],
  ['planned', 'not (?:yet )?started|not (?:yet )?due|planned|scheduled|to be started|yet to start'],
  ['ongoing', 'on-?going|continuous|business as usual|bau'],
  ['not accepted', 'not accepted|rejected|declined|not agreed'],
];

const RULES = LABELS.map(([value, words]) => ({
  value,
  // The label is the whole cell, or stands before a mark: "Complete – policy published in May".
  pattern: new RegExp(
    `^(?:(?:status|progress|rag)\\s*[:–-]\\s*)?(${words})\\s*(?:$|[.:;,–—(]|-\\s|\\n)`,
    'i',
  ),
}));

const STATUS_HEADING = /\b(?:status|rag|progress|state)\b/i;

interface LabelledItem {
  readonly progress: string | null;
  readonly notes?: readonly Note[];
}

/** The status that a column of its own prints, or undefined: "Complete", "Not started", "Ongoing – …". */
export function findStatusLabel(item: LabelledItem): Status | undefined {
  const fields = [
    ...(item.notes ?? []).map((note, i) => ({
      name: `notes[${String(i)}].text`,
      text: STATUS_HEADING.test(note.heading) ? note.text : '',
    })),
    { name: 'progress', text: item.progress ?? '' },
  ];
  for (const { name, text } of fields) {
    for (const { value, pattern } of RULES) {
      const label = pattern.exec(text)?.[1];
      if (label === undefined) continue;
      const start = text.indexOf(label);
      return { value, evidence: [{ field: name, start, end: start + label.length, text: label }] };
    }
  }
  return undefined;
}
