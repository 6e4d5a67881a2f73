import type { Evidence, Recommendation, ThemeTag } from '../../src/model.ts';
import { readRecord } from '../state/changes.ts';
import { addressOf, visit } from '../state/navigation.ts';
import type { PageState } from '../state/pageState.ts';
import { listNamedFields } from './listFields.ts';
import { shortenTerm } from './shortenTerm.ts';

interface TagEvidenceProps {
  readonly tag: ThemeTag;
  readonly record: Recommendation;
  readonly state: PageState;
}

/** Places that are listed at once. */
const FIRST = 2;

/** The words behind a tag, the term of the codebook that found each, and the way to its place in the text. */
export function TagEvidence({ tag, record, state }: TagEvidenceProps) {
  const rest = tag.evidence.slice(FIRST);
  const places = { tag, record, state };
  return (
    <>
      <Places {...places} evidence={tag.evidence.slice(0, FIRST)} />
      {rest.length > 0 && (
        <details class="more-evidence">
          <summary>{rest.length} more</summary>
          <Places {...places} evidence={rest} />
        </details>
      )}
    </>
  );
}

function Places({
  tag,
  record,
  state,
  evidence,
}: TagEvidenceProps & { readonly evidence: readonly Evidence[] }) {
  const titles = new Map(listNamedFields(record).map(({ name, title }) => [name, title]));
  const lit = { ...state, lit: tag.id };
  return (
    <ul class="places">
      {evidence.map((one) => (
        <li>
          “{one.text}”{' '}
          <span class="facts">
            {one.record === undefined ? (titles.get(one.field) ?? one.field) : `In ${one.record}`}; found by
          </span>{' '}
          <code>{shortenTerm(one.term, one.text)}</code>{' '}
          <a
            href={addressOf(one.record === undefined ? lit : readRecord(lit, one.record))}
            aria-label={`Show in text: “${one.text}”`}
            onClick={(event) => {
              // What stands in another record is shown there, as any link.
              if (one.record !== undefined) return;
              if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
              event.preventDefault();
              const detail = event.currentTarget.closest('.detail');
              visit(lit);
              requestAnimationFrame(() => {
                showPlace(detail, one);
              });
            }}
          >
            Show in text
          </a>
        </li>
      ))}
    </ul>
  );
}

/** Brings the words into sight and gives them the focus. */
function showPlace(detail: Element | null, { field, start }: Evidence): void {
  const marks = [
    ...(detail?.querySelectorAll<HTMLElement>(`[data-field="${CSS.escape(field)}"] [data-start]`) ?? []),
  ];
  const mark = marks.filter((one) => Number(one.dataset['start']) <= start).at(-1) ?? marks[0];
  if (mark === undefined) return;
  mark.tabIndex = -1;
  mark.scrollIntoView({ block: 'center' });
  mark.focus({ preventScroll: true });
}
