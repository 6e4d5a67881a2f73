/** What a golden case holds still: every field that the reader fills, without what is empty. */
export function describeCase(source, readDocument) {
  const review = { body: null, kind: null, year: null, period: null };
  const info = {
    id: 'case',
    council: null,
    gss: null,
    title: 'case',
    review,
    reviews: {},
    asOf: null,
    source: '',
    sha256: '',
    groups: [],
  };
  const { records, issues } = readDocument({ info, source }, []);
  return { records: records.map(describeRecord), issues: issues.map(describeIssue) };
}

function describeRecord({
  document,
  council,
  review,
  corrections,
  ownerColumn,
  issues,
  source,
  actions,
  ...rest
}) {
  const body = review.body === null ? {} : { body: review.body };
  return dropEmpty({
    ...rest,
    ...body,
    actions: actions.map(({ source: places, ...action }) =>
      dropEmpty({ ...action, lines: places.map(({ line }) => line).join(' ') }),
    ),
    lines: source.map(({ line }) => line).join(' '),
    issues: issues.map(describeIssue),
  });
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
