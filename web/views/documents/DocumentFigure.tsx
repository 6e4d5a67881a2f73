import { ChartFigure } from '../../../src/charts/figure/ChartFigure.tsx';
import { tabulateStrip } from '../../../src/charts/documents/describeStrip.ts';
import { DocumentStrip } from '../../../src/charts/documents/DocumentStrip.tsx';
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
  const count = (key: 'joined' | 'corrected'): string => String(strip.filter((record) => record[key]).length);
  const title = `${nameDocument(info.id, page)}: ${countOf(document.recommendations, 'recommendation')}, ${count('joined')} joined, ${count('corrected')} corrected`;
  const id = `document-${info.id}`;
  const asOf = info.asOf === null ? 'It states no date.' : `It reports up to ${info.asOf.date}.`;
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
      draw={(width) =>
        lines.length === 0 ? (
          <p>Its recommendations did not come from lines of text.</p>
        ) : (
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
        )
      }
    />
  );
}
