import { describePastDue, describeTimescale } from './describeTimescale.ts';
import { FieldText } from './FieldText.tsx';
import type { NumberedAction } from './listFields.ts';
import { nameOwners } from './nameOwners.ts';
import type { Reading } from './reading.ts';
import { StatusWords } from './StatusWords.tsx';
import { Updates } from './Updates.tsx';

interface ActionListProps extends Reading {
  readonly title: string;
  readonly actions: readonly NumberedAction[];
}

/** Actions with what was said of each: owner, timescale, status, its own answers. */
export function ActionList({ title, actions, ...reading }: ActionListProps) {
  if (actions.length === 0) return null;
  return (
    <>
      <h4>{title}</h4>
      <ol class="record-actions">
        {actions.map(({ action, field }) => (
          <li>
            <p class="facts">
              <strong>{action.ref}</strong> · {nameOwners(action.owners)} ·{' '}
              {action.timescale === null ? 'no timescale' : describeTimescale(action.timescale)} ·{' '}
              <StatusWords status={action.status} />
              {action.pastDue != null && `, ${describePastDue(action.pastDue)}`}
            </p>
            <FieldText {...reading} field={`${field}.text`} text={action.text} />
            <FieldText {...reading} field={`${field}.response`} text={action.response} heading="Response" />
            <FieldText {...reading} field={`${field}.progress`} text={action.progress} heading="Progress" />
            <Updates {...reading} updates={action.updates} field={`${field}.updates`} />
          </li>
        ))}
      </ol>
    </>
  );
}
