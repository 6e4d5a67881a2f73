/** A document of which nothing is known. */
export const caseInfo = {
  id: 'case',
  council: null,
  gss: null,
  title: 'case',
  review: { body: null, kind: null, year: null, period: null },
  reviews: {},
  asOf: null,
  source: '',
  sha256: '',
  groups: [],
};

/** What a golden case holds still: every field that the reader fills, without what is empty. */
export function describeCase(source, readDocument) {
  const { records, issues } = readDocument({ info: caseInfo, source }, []);
  return { records: records.map(describeRecord), issues: issues.map(describeIssue) };
}

const FIELDS = [
  'id',
  'ref',
  'refPrinted',
  'section',
  'text',
  'findings',
  'response',
  'progress',
  'updates',
  'notes',
];
const PRINTED = ['ownerPrinted', 'timescalePrinted'];
const ACTION_FIELDS = [
  'side',
  'ref',
  'refPrinted',
  'text',
  'response',
  'progress',
  'updates',
  'notes',
  ...PRINTED,
];

function describeRecord(record) {
  return dropEmpty({
    ...pick(record, [...FIELDS, ...PRINTED]),
    body: record.review.body,
    actions: record.actions.map((action) =>
      dropEmpty({ ...pick(action, ACTION_FIELDS), lines: listLines(action) }),
    ),
    lines: listLines(record),
    issues: record.issues.map(describeIssue),
  });
}

function pick(record, names) {
  return Object.fromEntries(names.map((name) => [name, record[name]]));
}

function listLines({ source }) {
  return source.map(({ line }) => line).join(' ');
}

function describeIssue({ code, source }) {
  return source ? `${code} ${source.line}` : code;
}

function dropEmpty(record) {
  return Object.fromEntries(
    Object.entries(record).filter(
      ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
    ),
  );
}
