import type { Recommendation } from '../../src/model.ts';
import { nameRecord } from '../data/names.ts';
import type { Page } from '../data/preparePage.ts';
import { readRecord } from '../state/changes.ts';
import { addressOf } from '../state/navigation.ts';
import type { PageState } from '../state/pageState.ts';
import { ActionList } from './ActionList.tsx';
import { FieldText } from './FieldText.tsx';
import { listActions } from './listFields.ts';
import type { Reading } from './reading.ts';
import { RecordMeta } from './RecordMeta.tsx';
import { RecordOrigin } from './RecordOrigin.tsx';
import { RecordRelations } from './RecordRelations.tsx';
import { TagList } from './TagList.tsx';
import { ThemeLetters } from './ThemeLetters.tsx';
import { Updates } from './Updates.tsx';

interface RecordDetailProps {
  readonly record: Recommendation;
  readonly page: Page;
  readonly state: PageState;
}

/** One recommendation whole: asked and answered side by side, with the words behind every tag. */
export function RecordDetail({ record, page, state }: RecordDetailProps) {
  const reading: Reading = { record, page, lit: state.lit, found: page.search.findWords(state.search) };
  const answers = listActions(record, 'response');
  return (
    <article class="detail" aria-labelledby="detail-title">
      <h2 id="detail-title" tabIndex={-1}>
        {nameRecord(record, page)}
      </h2>
      <RecordMeta record={record} />
      <ThemeLetters record={record} page={page} />
      <div class="ask-answer">
        <section>
          <h3>Asked</h3>
          <FieldText {...reading} field="text" text={record.text} />
          <ActionList {...reading} title="Actions asked for" actions={listActions(record, 'asked')} />
          <FieldText {...reading} field="findings" text={record.findings} heading="Findings" />
        </section>
        <section>
          <h3>Answered</h3>
          <AnsweredFrom record={record} page={page} state={state} />
          {!hasAnswer(record) && <p>The document prints no answer.</p>}
          <FieldText {...reading} field="response" text={record.response} heading="Response" />
          <ActionList {...reading} title="Actions that the council names" actions={answers} />
          <FieldText {...reading} field="progress" text={record.progress} heading="Progress" />
          <Updates {...reading} updates={record.updates} field="updates" />
        </section>
      </div>
      <TagList record={record} page={page} state={state} />
      <RecordRelations record={record} page={page} state={state} />
      <RecordOrigin record={record} page={page} state={state} />
    </article>
  );
}

/** Says that an answer is another recommendation's, where it only points there. */
function AnsweredFrom({ record, page, state }: RecordDetailProps) {
  const { answeredFrom } = record.themes;
  if (answeredFrom === undefined) return null;
  const other = page.byId.get(answeredFrom);
  return (
    <p>
      The answer is a reference. Themes and status of the answer are those of{' '}
      {other === undefined ? (
        answeredFrom
      ) : (
        <a href={addressOf(readRecord(state, other.id))}>{nameRecord(other, page)}</a>
      )}
      .
    </p>
  );
}

function hasAnswer({ response, progress, updates, actions }: Recommendation): boolean {
  return (
    response !== null ||
    progress !== null ||
    updates.length > 0 ||
    actions.some(
      (action) =>
        action.side === 'response' ||
        action.response !== null ||
        action.progress !== null ||
        action.updates.length > 0,
    )
  );
}
