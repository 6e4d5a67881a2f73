import { join } from 'node:path';
import { decideTogether } from '../evaluation/decideLabels.ts';
import type { Label } from '../evaluation/readLabels.ts';
import { groupLabels } from '../evaluation/scoreRecord.ts';
import { isForScoringOnly } from '../evaluation/splitCouncils.ts';
import type { Recommendation } from '../model.ts';
import type { CheckedRecord } from '../themes/check/remark.ts';
import type { Codebook } from '../themes/codebook.ts';
import { listFields } from '../themes/themeFields.ts';
import type { Effects } from './effects.ts';
import { readGold } from './readGold.ts';

/** The shipped labels, of the corpus and of other councils. */
export function findShippedLabels({ corpusFolder }: Effects): string[] {
  return ['labels.jsonl', 'other-councils-labels.jsonl'].map((name) => join(corpusFolder, 'gold', name));
}

/**
 * Recommendations as a codebook is tried on them, with what undisputed labels say they ask about. What is there to be
 * scored only is left out: terms are not chosen by it.
 */
export async function readCheckedRecords(
  records: readonly Recommendation[],
  goldFiles: readonly string[],
  { themes }: Pick<Codebook, 'themes'>,
): Promise<{ readonly checked: readonly CheckedRecord[]; readonly labels: readonly Label[] }> {
  const { labels } = await readGold(goldFiles);
  const byRecord = groupLabels(labels);
  const checked = records
    .filter((record) => !isForScoringOnly(record))
    .map((record): CheckedRecord => {
      const own = byRecord.get(`asked ${record.id}`) ?? [];
      const votes = themes.flatMap((theme): [string, boolean][] => {
        const vote = decideTogether(own, theme);
        return vote === null ? [] : [[theme.id, vote]];
      });
      return {
        fields: [...listFields(record, 'asked'), ...listFields(record, 'response')],
        votes: new Map(votes),
      };
    });
  return { checked, labels };
}
