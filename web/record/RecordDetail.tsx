import type { Recommendation } from '../../src/model.ts';
import { nameRecord } from '../data/names.ts';
import type { Page } from '../data/preparePage.ts';
import type { PageState } from '../state/pageState.ts';
import { ActionList } from './ActionList.tsx';
import { FieldText } from './FieldText.tsx';
import { listActions } from './listFields.ts';
import { RecordOrigin } from './RecordOrigin.tsx';
import { RecordRelations } from './RecordRelations.tsx';
import { TagList } from './TagList.tsx';
import { Updates } from './Updates.tsx';

interface RecordDetailProps {
  readonly record: Recommendation;
  readonly page: Page;
  readonly state: PageState;
}

/** One recommendation whole: asked and answered side by side, with the words behind every tag. */
export function RecordDetail({ record, page, state }: RecordDetailProps) {
  const { lit } = state;
  const text = { record, page, lit };
  const answers = listActions(record, 'response');
  const hasAnswer =
    record.response !== null ||
    record.progress !== null ||
    record.updates.length > 0 ||
    answers.length > 0 ||
    record.actions.some(({ response, progress }) => response !== null || progress !== null);
  return (
    <article class="detail" aria-labelledby="detail-title">
      <h2 id="detail-title" tabIndex={-1}>
        {nameRecord(record, page)}
      </h2>
      <p class="facts">
        {record.strength} ·{' '}
        {record.owners.length === 0 ? 'no owner named' : record.owners.map(({ name }) => name).join(', ')} ·{' '}
        {record.timescale?.text ?? 'no timescale of its own'} · {record.status.value}
        {record.section === null ? '' : ` · ${record.section}`}
      </p>
      <div class="ask-answer">
        <section>
          <h3>Asked</h3>
          <FieldText {...text} field="text" text={record.text} />
          <ActionList {...text} actions={listActions(record, 'asked')} />
          <FieldText {...text} field="findings" text={record.findings} heading="Findings" />
        </section>
        <section>
          <h3>Answered</h3>
          {!hasAnswer && <p>The document prints no answer.</p>}
          <FieldText {...text} field="response" text={record.response} heading="Response" />
          <ActionList {...text} actions={answers} />
          <FieldText {...text} field="progress" text={record.progress} heading="Progress" />
          <Updates {...text} updates={record.updates} field="updates" />
        </section>
      </div>
      <TagList record={record} page={page} state={state} />
      <RecordRelations record={record} page={page} state={state} />
      <RecordOrigin record={record} state={state} />
    </article>
  );
}
