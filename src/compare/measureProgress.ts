import type { Recommendation } from '../model.ts';
import { measureFigure, type FigureGroup, type GroupFigure } from './figures.ts';
import type { ReferenceDate } from './measureOwnerLoad.ts';
import { isDated, isHeard, isOpen, isUnheard, lastDate, listOpenItems } from './openItems.ts';
import { hasSide } from './sides.ts';

/**
 * What came of recommendations, each with what it is counted of. Of all: complete, declined, accepted in part, unowned,
 * raised again, must, should, could, and of these those in which no verb that asks was found (`should` is taken for
 * granted). Of those open: undated. Of those open with a date that can be judged, ongoing ones
 * apart: past its date, and of these with no update seen on an item at least, or with an update seen on each.
 */
export type ProgressMeasure =
  | 'complete'
  | 'declined'
  | 'in part'
  | 'past its date'
  | 'past, no update seen'
  | 'past, update seen'
  | 'undated'
  | 'unowned'
  | 'raised again'
  | 'must'
  | 'should'
  | 'could'
  | 'no verb of asking';

/** An issue as far as it matters here: what it spans, and the ids of its recommendations. */
export interface ReturnedIssue {
  readonly span: 'document' | 'years' | 'councils';
  readonly members: readonly string[];
}

export interface ProgressContext {
  readonly themes: readonly { readonly id: string }[];
  /** All that were read, whatever groups are compared: what raised a recommendation again may be another kind of review. */
  readonly records: readonly Recommendation[];
  /** What came up again; only what its own council was asked in a later year counts as raised again. */
  readonly recurring: readonly ReturnedIssue[];
  readonly referenceDate: ReferenceDate;
}

/** What came of the recommendations of each group: all of them (theme null), then those that ask about each theme. */
export function measureProgress(
  groups: readonly FigureGroup[],
  { themes, records: everything, recurring, referenceDate }: ProgressContext,
): GroupFigure<ProgressMeasure>[] {
  const again = findRaisedAgain(everything, recurring);
  const isLate = (record: Recommendation): boolean =>
    listOpenItems(record).some((item) => isUnheard(item) || isHeard(item));
  const isSilent = (record: Recommendation): boolean => listOpenItems(record).some(isUnheard);
  return groups.flatMap(({ name, records }) =>
    [null, ...themes.map(({ id }) => id)].flatMap((theme) => {
      const own = theme === null ? records : records.filter((record) => hasSide(record, theme, 'asked'));
      const open = own.filter(isOpen);
      const judged = open.filter(
        (record) => listOpenItems(record).some(isDated) && referenceDate(record.document) !== null,
      );
      const measure = (
        what: ProgressMeasure,
        of: readonly Recommendation[],
        isCounted: (record: Recommendation) => boolean,
      ): GroupFigure<ProgressMeasure> => measureFigure({ theme, group: name, measure: what }, of, isCounted);
      return [
        measure('complete', own, ({ status }) => status.value === 'complete'),
        measure(
          'declined',
          own,
          ({ status, accepted }) => accepted === 'no' || status.value === 'not accepted',
        ),
        measure('in part', own, ({ accepted }) => accepted === 'in part'),
        measure('past its date', judged, isLate),
        measure('past, no update seen', judged, isSilent),
        measure('past, update seen', judged, (record) => isLate(record) && !isSilent(record)),
        measure('undated', open, (record) => listOpenItems(record).every((item) => lastDate(item) === null)),
        measure('unowned', own, ({ owners }) => owners.length === 0),
        measure('raised again', own, ({ id }) => again.has(id)),
        measure('must', own, ({ strength }) => strength === 'must'),
        measure('should', own, ({ strength }) => strength === 'should'),
        measure('could', own, ({ strength }) => strength === 'could'),
        measure('no verb of asking', own, ({ strengthEvidence }) => strengthEvidence === null),
      ];
    }),
  );
}

/** The records of which the same council was asked again in a later year's review. */
function findRaisedAgain(
  records: readonly Recommendation[],
  issues: readonly ReturnedIssue[],
): ReadonlySet<string> {
  const byId = new Map(records.map((record) => [record.id, record]));
  const again = new Set<string>();
  for (const { span, members } of issues) {
    if (span === 'document') continue;
    const latest = new Map<string, number>();
    const known = members.flatMap((id) => byId.get(id) ?? []);
    for (const { council, review } of known)
      if (council !== null && review.year !== null)
        latest.set(council, Math.max(review.year, latest.get(council) ?? review.year));
    for (const { id, council, review } of known)
      if (council !== null && review.year !== null && review.year < (latest.get(council) ?? 0)) again.add(id);
  }
  return again;
}
