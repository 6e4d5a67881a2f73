import type { Recommendation } from '../../../src/model.ts';
import { nameRecord, nameTheme } from '../../data/names.ts';
import { EvidenceText } from '../../evidence/EvidenceText.tsx';
import { letterThemes } from '../../evidence/letterThemes.ts';
import { findSpans } from '../../record/listFields.ts';
import { shortenTerm } from '../../record/shortenTerm.ts';
import { readRecord } from '../../state/changes.ts';
import { addressOf } from '../../state/navigation.ts';
import type { ViewProps } from '../viewProps.ts';

/** One real recommendation with its tags: a short one in which the words speak for more than one theme. */
export function MethodExample({ page, state }: Pick<ViewProps, 'page' | 'state'>) {
  const record = chooseExample(page.records);
  if (record === undefined) return null;
  const letters = letterThemes(record);
  const asked = record.themes.asked;
  return (
    <section class="example">
      <h2>One real example</h2>
      <p>
        <EvidenceText
          text={record.text}
          spans={findSpans(record, 'text')}
          signs={letters}
          nameOf={(id) => nameTheme(id, page)}
          lit={null}
        />
      </p>
      <h3>Why it is tagged</h3>
      <ul class="example-tags">
        {asked.map((tag) => (
          <li>
            <b>
              {letters.find(({ theme }) => theme === tag.id)?.letter} {nameTheme(tag.id, page)}
            </b>
            {tag.primary && ', main theme'}, score {tag.score.toFixed(2)}. {tag.reason}
            <ul>
              {tag.evidence.map(({ text, term }) => (
                <li>
                  “{text}”, found by the term <code>{shortenTerm(term, text)}</code>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      <p>
        <a href={addressOf(readRecord(state, record.id))}>Read {nameRecord(record, page)}</a>
      </p>
    </section>
  );
}

/** Long enough to show something, short enough to be read here. */
function chooseExample(records: readonly Recommendation[]): Recommendation | undefined {
  const fits = records.filter(
    ({ themes, text }) =>
      text.length > 120 &&
      text.length < 400 &&
      themes.asked.length > 1 &&
      themes.asked.every(({ evidence }) => evidence.every(({ field }) => field === 'text')),
  );
  return fits[0] ?? records.find(({ themes }) => themes.asked.length > 0) ?? records[0];
}
