import type { Recommendation, Span, ThemeTag } from '../model.ts';
import { findReferences } from './findReferences.ts';
import { isOnlyReference } from './isOnlyReference.ts';

/** A chain of references longer than this is a circle. */
const LONGEST_CHAIN = 5;

/**
 * Gives each record whose answer is only a reference the answer of its target: the themes of `answered`, with
 * `answeredFrom` naming whose they are (each evidence names the target, in whose fields it lies), and the status where its
 * own words say none, with the reference as its evidence. An issue says so.
 */
export function followReferences(records: readonly Recommendation[]): Recommendation[] {
  const byId = new Map(records.map((record) => [record.id, record]));
  return records.map((record) => {
    const target = findAnswer(record, byId);
    return target === undefined ? record : takeAnswer(record, target);
  });
}

function findAnswer(
  record: Recommendation,
  byId: ReadonlyMap<string, Recommendation>,
): Recommendation | undefined {
  let current: Recommendation | undefined = record;
  for (let step = 0; step < LONGEST_CHAIN && current && isOnlyReference(current); step += 1) {
    const next: string | null | undefined = current.crossReferences.find(
      (reference) => reference.target !== null,
    )?.target;
    current = next === undefined || next === null ? undefined : byId.get(next);
  }
  return current === record || current === undefined || isOnlyReference(current) ? undefined : current;
}

function takeAnswer(record: Recommendation, target: Recommendation): Recommendation {
  const evidence = findReferences(record)
    .filter(({ field }) => !field.startsWith('notes') && field !== 'text')
    .slice(0, 1)
    .map(({ field, start, end, printed }): Span => ({ field, start, end, text: printed }));
  const unsaid = record.status.value === 'unclear';
  return {
    ...record,
    status: unsaid ? { value: target.status.value, evidence } : record.status,
    ...(record.accepted === 'unsaid' ? { accepted: target.accepted, acceptedEvidence: evidence } : {}),
    themes: { ...record.themes, answered: takeTags(target), answeredFrom: target.id },
    issues: [
      ...record.issues,
      {
        code: 'answer-by-reference',
        message: `The answer is a reference; themes and status of the answer are those of ${target.id}`,
      },
    ],
  };
}

/** The target's tags with the target named, so that neither words nor reason pass for the record's own. */
function takeTags({ id, ref, themes }: Recommendation): ThemeTag[] {
  return themes.answered.map((tag) => ({
    ...tag,
    reason: `${tag.reason.replace(/\.$/, '')} (by reference to ${ref ?? id}).`,
    evidence: tag.evidence.map((evidence) => ({ ...evidence, record: id })),
  }));
}
