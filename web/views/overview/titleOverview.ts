import type { Recommendation } from '../../../src/model.ts';
import { countOf } from '../../data/words.ts';

/** "90 recommendations to 4 councils, and 5 of no known council": one that is not known may be any, so it is not counted. */
export function titleOverview(records: readonly Pick<Recommendation, 'council'>[]): string {
  const known = records.flatMap(({ council }) => council ?? []);
  const unknown = records.length - known.length;
  if (known.length === 0 && unknown > 0) return `${countOf(unknown, 'recommendation')} of no known council`;
  const first = `${countOf(known.length, 'recommendation')} to ${countOf(new Set(known).size, 'council')}`;
  return unknown === 0 ? first : `${first}, and ${unknown.toLocaleString('en-GB')} of no known council`;
}
