import { useId } from 'preact/hooks';
import type { DocumentInfo, InfoEvidence, ReviewKind } from '../../src/model.ts';
import type { OwnChoices } from '../../src/page/ownDocument.ts';
import { councilNames } from './ownDocuments.ts';

interface DescribeDocumentProps {
  readonly info: DocumentInfo;
  readonly name: string;
  readonly change: (change: Partial<OwnChoices>) => void;
}

const kinds: readonly (readonly [ReviewKind, string])[] = [
  ['audit', 'Audit'],
  ['peer-challenge', 'Peer challenge'],
  ['inspection', 'Inspection'],
  ['other', 'Other'],
];

/** Years that a review can be of: four digits. */
const YEAR = /^(?:19|20)\d\d$/;

/**
 * Council, reviewing body, kind and year of a document, as they were read or are put right; empty is not known. What is
 * being typed stays while an earlier change is read: the inputs keep their own value.
 */
export function DescribeDocument({ info, name, change }: DescribeDocumentProps) {
  const list = useId();
  const { review } = info;
  return (
    <fieldset class="import-facts">
      <legend class="away">What {name} is</legend>
      <label>
        Council
        <ReadFrom info={info} field="council" />
        <input
          type="text"
          list={list}
          autocomplete="off"
          defaultValue={info.council ?? ''}
          placeholder="not known"
          onChange={({ currentTarget }) => {
            change({ council: textOf(currentTarget) });
          }}
        />
      </label>
      <datalist id={list}>
        {councilNames.value.map((council) => (
          <option value={council} />
        ))}
      </datalist>
      <label>
        Reviewing body
        <ReadFrom info={info} field="body" />
        <input
          type="text"
          autocomplete="off"
          defaultValue={review.body ?? ''}
          placeholder="not known"
          onChange={({ currentTarget }) => {
            change({ body: textOf(currentTarget) });
          }}
        />
      </label>
      <label>
        Kind of review
        <ReadFrom info={info} field="kind" />
        <select
          value={review.kind ?? ''}
          onChange={({ currentTarget }) => {
            change({ kind: kinds.find(([id]) => id === currentTarget.value)?.[0] ?? null });
          }}
        >
          <option value="">Not known</option>
          {kinds.map(([id, words]) => (
            <option value={id}>{words}</option>
          ))}
        </select>
      </label>
      <label>
        Year
        <ReadFrom info={info} field="year" />
        <input
          type="text"
          inputMode="numeric"
          pattern="(19|20)[0-9][0-9]"
          size={6}
          autocomplete="off"
          defaultValue={review.year === null ? '' : String(review.year)}
          placeholder="not known"
          onChange={({ currentTarget }) => {
            const text = currentTarget.value.trim();
            if (text === '') change({ year: null });
            else if (YEAR.test(text)) change({ year: Number(text) });
          }}
        />
      </label>
    </fieldset>
  );
}

/** The words that a fact was read from. */
function ReadFrom({ info, field }: Pick<DescribeDocumentProps, 'info'> & Pick<InfoEvidence, 'field'>) {
  const found = info.evidence?.find((evidence) => evidence.field === field);
  if (found === undefined) return null;
  return (
    <span class="read-from">
      {' '}
      from {found.from === 'text' ? '' : 'the file name, '}“{found.phrase}”
    </span>
  );
}

function textOf({ value }: HTMLInputElement): string | null {
  const text = value.trim();
  return text === '' ? null : text;
}
