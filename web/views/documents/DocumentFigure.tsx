import { ChartFigure } from '../../../src/charts/figure/ChartFigure.tsx';
import { tabulateStrip } from '../../../src/charts/documents/describeStrip.ts';
import { DocumentStrip } from '../../../src/charts/documents/DocumentStrip.tsx';
import type { Recommendation } from '../../../src/model.ts';
import { nameDocument } from '../../data/names.ts';
import { countOf } from '../../data/words.ts';
import type { PageDocument } from '../../protocol.ts';
import { select, toggleIn } from '../../state/changes.ts';
import { addressOf } from '../../state/navigation.ts';
import type { ViewProps } from '../viewProps.ts';
import { lineTarget, readTarget } from './lineTarget.ts';
import { listStripLines, listStripRecords } from './readStrip.ts';

interface DocumentFigureProps extends Pick<ViewProps, 'page' | 'state'> {
  readonly document: PageDocument;
  readonly level: 1 | 2;
}

/** One document as a strip of its lines: what was read, joined, corrected and left out. */
export function DocumentFigure({ page, state, document, level }: DocumentFigureProps) {
  const { info } = document;
  const strip = listStripRecords(page.records.filter((record) => record.document === info.id));
  const lines = listStripLines(document, strip);
  const used = lines.filter(({ records }) => records.length > 0).length;
  const title = `${nameDocument(info.id, page)}: ${[countOf(document.recommendations, 'recommendation'), ...countTreated(page.records, info.id)].join(', ')}`;
  const id = `document-${info.id}`;
  const asOf = info.asOf === null ? 'It states no date.' : `It reports up to ${info.asOf.date}.`;
  if (lines.length === 0) {
    const Heading = `h${String(level)}` as 'h1';
    return (
      <section aria-labelledby={`${id}-title`} id={id}>
        <Heading id={`${id}-title`} class="finding">
          {title}
        </Heading>
        <p class="subtitle">
          {info.title}. {countOf(document.actions, 'action')}. {asOf}
        </p>
        {document.blocks.length === 0 && (
          <p>
            {document.recommendations === 0
              ? 'No line of it could be read.'
              : 'Its recommendations did not come from lines of text.'}
          </p>
        )}
      </section>
    );
  }
  return (
    <ChartFigure
      id={id}
      level={level}
      title={title}
      subtitle={`${info.title}. ${String(used)} of ${countOf(lines.length, 'line')} hold recommendations, with ${countOf(document.actions, 'action')}. ${asOf}`}
      hint="From left to right the lines of the document. A block is a recommendation; open one to read its lines as printed."
      legend="▲ joined over a page. ◆ corrected by hand. Hollow: a line without a recommendation. ✕ left out, with a note."
      note={`${countOf(document.issues.length, 'note')} on the document itself. Hash ${info.sha256.slice(0, 12)}.`}
      table={tabulateStrip(strip, title)}
      showTable={state.tables.includes(id)}
      tableHref={addressOf({ ...state, tables: toggleIn(state.tables, id) })}
      draw={(width) => (
        <DocumentStrip
          lines={lines}
          width={width}
          title={title}
          selected={readTarget(state.open)}
          hrefOf={(target) =>
            addressOf({
              ...select(state, { document: info.id }),
              open: 'record' in target ? target.record : lineTarget(target.line),
            })
          }
        />
      )}
    />
  );
}

/** "2 joined", "1 corrected"; what was done to none is left out. */
function countTreated(records: readonly Recommendation[], id: string): string[] {
  const own = records.filter(({ document }) => document === id);
  const joined = own.filter(({ issues }) => issues.some(({ code }) => code === 'row-joined')).length;
  const corrected = own.filter(({ corrections }) => corrections.length > 0).length;
  return [
    joined > 0 ? `${String(joined)} joined` : '',
    corrected > 0 ? `${String(corrected)} corrected` : '',
  ].filter((part) => part !== '');
}
