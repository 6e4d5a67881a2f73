import { useEffect, useRef } from 'preact/hooks';
import type { SourceBlock } from '../../../src/model.ts';
import { describePlace } from '../../../src/outputs/describePlace.ts';
import { nameRecord } from '../../data/names.ts';
import type { Page } from '../../data/preparePage.ts';
import type { PageDocument } from '../../protocol.ts';
import { readRecord } from '../../state/changes.ts';
import { addressOf } from '../../state/navigation.ts';
import type { PageState } from '../../state/pageState.ts';
import { placeTarget, readTarget } from './lineTarget.ts';

interface SourceLinesProps {
  readonly document: PageDocument;
  readonly page: Page;
  readonly state: PageState;
}

/** A line with more letters than this shows its beginning until it is opened. */
const LONG = 240;

/** The lines of a document as printed, those of the opened recommendation, or the opened line, boxed. */
export function SourceLines({ document, page, state }: SourceLinesProps) {
  const section = useRef<HTMLElement>(null);
  const target = readTarget(state.open);
  const record = page.byId.get(target.record ?? '');
  const places = [...(record?.source ?? []), ...(record?.actions ?? []).flatMap(({ source }) => source)];
  const own = new Set(places.map(placeOf));
  if (target.line !== null) own.add(placeOf({ line: target.line }));
  if (target.place !== null) own.add(target.place);
  useEffect(() => {
    const first = section.current?.querySelector<HTMLElement>('.own');
    first?.scrollIntoView({ block: 'start' });
    first?.focus({ preventScroll: true });
  }, [document, state.open]);
  return (
    <section class="source-lines" ref={section} aria-labelledby="source-title">
      <h2 id="source-title">As printed</h2>
      {record !== undefined && (
        <p>
          Boxed: the lines of {nameRecord(record, page)}.{' '}
          <a href={addressOf(readRecord(state, record.id))}>Read it with its evidence</a>
        </p>
      )}
      <p>
        Cells stand between bars. Long lines show their beginning; open one to read all of it, cell by cell.
      </p>
      <ol class="lines">
        {document.blocks.map(
          (block) => block.kind !== 'break' && <Line block={block} own={own} state={state} />,
        )}
      </ol>
    </section>
  );
}

interface LineProps {
  readonly block: Exclude<SourceBlock, { kind: 'break' }>;
  readonly own: ReadonlySet<string>;
  readonly state: PageState;
}

function Line({ block, own, state }: LineProps) {
  const isOwn = own.has(placeOf(block.place));
  const words = describePlace(block.place);
  const texts =
    block.kind === 'row'
      ? block.cells.map(({ text }) => text).filter((text) => text.trim() !== '')
      : [block.text];
  return (
    <li class={isOwn ? 'own' : undefined} tabIndex={isOwn ? -1 : undefined}>
      <span class="place">
        <a href={addressOf({ ...state, open: placeTarget(block.place) })}>{words}</a>
      </span>
      {isOwn ? (
        <span class="cells">
          {texts.map((text) => (
            <span class="cell">{text}</span>
          ))}
        </span>
      ) : (
        <span class="printed">{cutLine(texts.join(' | '))}</span>
      )}
    </li>
  );
}

function cutLine(line: string): string {
  if (line.length <= LONG) return line;
  return `${line.slice(0, line.lastIndexOf(' ', LONG))} …`;
}

/** A whole line, whichever of its columns something stands in. */
function placeOf(place: Parameters<typeof describePlace>[0]): string {
  return 'line' in place ? describePlace({ line: place.line }) : describePlace(place);
}
