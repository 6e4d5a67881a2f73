import type { Recommendation } from '../../src/model.ts';
import type { Page } from '../data/preparePage.ts';
import { FieldText } from './FieldText.tsx';
import type { NumberedAction } from './listFields.ts';
import { Updates } from './Updates.tsx';

interface ActionListProps {
  readonly record: Recommendation;
  readonly actions: readonly NumberedAction[];
  readonly page: Page;
  readonly lit: string | null;
}

/** Actions with what was said of each: owner, timescale, status. */
export function ActionList({ record, actions, page, lit }: ActionListProps) {
  if (actions.length === 0) return null;
  return (
    <ol class="record-actions">
      {actions.map(({ action, field }) => (
        <li>
          <FieldText record={record} page={page} field={`${field}.text`} text={action.text} lit={lit} />
          <FieldText
            record={record}
            page={page}
            field={`${field}.response`}
            text={action.response}
            lit={lit}
            heading="Response"
          />
          <FieldText
            record={record}
            page={page}
            field={`${field}.progress`}
            text={action.progress}
            lit={lit}
            heading="Progress"
          />
          <Updates
            record={record}
            page={page}
            updates={action.updates}
            field={`${field}.updates`}
            lit={lit}
          />
          <p class="facts">
            {action.ref}:{' '}
            {action.owners.length === 0 ? 'no owner named' : action.owners.map(({ name }) => name).join(', ')}
            {' · '}
            {action.timescale?.text ?? 'no timescale'} · {action.status.value}
          </p>
        </li>
      ))}
    </ol>
  );
}
