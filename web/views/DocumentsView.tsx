import { DocumentStrip, type StripRecord } from '../../src/charts/documents/DocumentStrip.tsx';
import { ChartFigure } from '../../src/charts/figure/ChartFigure.tsx';
import type { Recommendation } from '../../src/model.ts';
import { nameDocument, nameRef } from '../data/names.ts';
import { countOf } from '../data/words.ts';
import type { PageDocument } from '../protocol.ts';
import { select, toggleIn } from '../state/changes.ts';
import { addressOf } from '../state/navigation.ts';
import { SourceLines } from './SourceLines.tsx';
import type { ViewProps } from './viewProps.ts';

/** What was read of each document, joined, corrected and left out, with its own lines. */
export function DocumentsView(props: ViewProps) {
  const { page, state } = props;
  const chosen = page.documents.get(state.selection.document ?? '');
  const total = page.data.documents.reduce((sum, { recommendations }) => sum + recommendations, 0);
  return (
    <>
      <h1>
        {countOf(total, 'recommendation')} read from {countOf(page.data.documents.length, 'document')}
      </h1>
      {page.data.documents.map((document) => (
        <DocumentFigure {...props} document={document} />
      ))}
      {chosen !== undefined && <SourceLines document={chosen} page={page} state={state} />}
    </>
  );
}

function DocumentFigure({ page, state, document }: ViewProps & { readonly document: PageDocument }) {
  const { info, issues } = document;
  const records = page.records.filter((record) => record.document === info.id);
  const strip = records.flatMap(describeRecord);
  const corrected = records.filter(({ corrections }) => corrections.length > 0).length;
  const joined = strip.filter((record) => record.joined).length;
  const title = `${nameDocument(info.id, page)}: ${countOf(records.length, 'recommendation')}, ${String(joined)} joined, ${String(corrected)} corrected`;
  const id = `document-${info.id}`;
  const lines = document.blocks.reduce(
    (last, block) => ('place' in block && 'line' in block.place ? Math.max(last, block.place.line) : last),
    0,
  );
  return (
    <ChartFigure
      id={id}
      title={title}
      subtitle={`${info.title}. ${countOf(document.actions, 'action')}. ${info.asOf === null ? 'It states no date.' : `It reports up to ${info.asOf.date}.`}`}
      hint="Lines of the document from left to right; a block is a recommendation. Open one to read its lines."
      legend="▲ joined over a page. ◆ corrected by hand. Blank: lines that hold no recommendation."
      note={`${countOf(issues.length, 'note')} on the document itself. Hash ${info.sha256.slice(0, 12)}.`}
      table={{
        caption: title,
        columns: [
          { name: 'Recommendation', kind: 'words' },
          { name: 'Lines', kind: 'words' },
          { name: 'Joined', kind: 'words' },
          { name: 'Corrected', kind: 'words' },
        ],
        rows: strip.map(({ ref, lines: own, joined: isJoined, corrected: isCorrected }) => [
          ref,
          own.join(' '),
          isJoined ? 'yes' : 'no',
          isCorrected ? 'yes' : 'no',
        ]),
      }}
      showTable={state.tables.includes(id)}
      tableHref={addressOf({ ...state, tables: toggleIn(state.tables, id) })}
      draw={(width) =>
        lines === 0 ? (
          <p>Its recommendations did not come from lines of text.</p>
        ) : (
          <DocumentStrip
            records={strip}
            lines={lines}
            width={width}
            title={title}
            selected={state.open}
            hrefOf={(record) => addressOf({ ...select(state, { document: info.id }), open: record })}
          />
        )
      }
    />
  );
}

function describeRecord(record: Recommendation): StripRecord[] {
  const lines = record.source.flatMap((place) => ('line' in place ? [place.line] : []));
  if (lines.length === 0) return [];
  return [
    {
      id: record.id,
      ref: nameRef(record),
      lines: [...new Set(lines)].sort((a, b) => a - b),
      joined: record.issues.some(({ code }) => code === 'row-joined'),
      corrected: record.corrections.length > 0,
    },
  ];
}
