import { nameRecord, nameTheme } from '../data/names.ts';
import { EvidenceText } from '../evidence/EvidenceText.tsx';
import { letterThemes } from '../evidence/letterThemes.ts';
import { findSpans } from '../record/listFields.ts';
import { readRecord } from '../state/changes.ts';
import { addressOf } from '../state/navigation.ts';
import type { ViewProps } from './viewProps.ts';

/** One real recommendation with its tags: a short one in which the words speak for more than one theme. */
export function MethodExample({ page, state }: ViewProps) {
  const candidates = page.records.filter(({ themes, text }) => themes.asked.length > 1 && text.length < 400);
  const record = candidates[0] ?? page.records[0];
  if (record === undefined) return null;
  return (
    <section class="example">
      <h2>One real example</h2>
      <p>
        <EvidenceText
          text={record.text}
          spans={findSpans(record, 'text')}
          signs={letterThemes(record)}
          nameOf={(id) => nameTheme(id, page)}
          lit={null}
        />
      </p>
      <ul>
        {record.themes.asked.map(({ id, reason }) => (
          <li>
            {nameTheme(id, page)}: {reason}
          </li>
        ))}
      </ul>
      <p>
        <a href={addressOf(readRecord(state, record.id))}>Read {nameRecord(record, page)}</a>
      </p>
    </section>
  );
}
