import type { RefObject } from 'preact';
import { useContext, useState } from 'preact/hooks';
import type { ChartTable } from './chartTable.ts';
import { download } from './download.ts';
import { drawPng, exportSvg, type PictureWords } from './exportSvg.ts';
import { PictureSource } from './pictureSource.ts';
import { writeCsv } from './writeCsv.ts';

interface ChartActionsProps {
  readonly id: string;
  readonly words: Omit<PictureWords, 'key' | 'source'>;
  readonly table: ChartTable;
  readonly showTable: boolean;
  readonly tableHref: string;
  /** Whether a picture is drawn that can be saved. */
  readonly hasPicture: boolean;
  readonly picture: RefObject<HTMLElement>;
}

/** What can be done with a chart: the table first. */
export function ChartActions(props: ChartActionsProps) {
  const { id, words, table, showTable, tableHref, hasPicture, picture } = props;
  const [copied, setCopied] = useState(false);
  const source = useContext(PictureSource);
  const readSvg = (): string | null => {
    const svg = picture.current?.querySelector('svg');
    return svg ? exportSvg(svg, { ...words, key: readKey(svg), source }) : null;
  };
  const saveSvg = (): void => {
    const svg = readSvg();
    if (svg !== null) download(`${id}.svg`, new Blob([svg], { type: 'image/svg+xml' }));
  };
  const savePng = (): void => {
    const svg = readSvg();
    if (svg === null) return;
    void drawPng(svg).then((png) => {
      if (png !== null) download(`${id}.png`, png);
    });
  };
  return (
    <p class="actions">
      <a href={tableHref}>{showTable ? 'View as chart' : 'View as table'}</a>
      <button
        type="button"
        onClick={() => {
          download(`${id}.csv`, new Blob([writeCsv(table)], { type: 'text/csv' }));
        }}
      >
        Save CSV
      </button>
      {hasPicture && (
        <>
          <button type="button" onClick={saveSvg}>
            Save SVG
          </button>
          <button type="button" onClick={savePng}>
            Save PNG
          </button>
        </>
      )}
      <button
        type="button"
        onClick={() => {
          void navigator.clipboard.writeText(window.location.href).then(() => {
            setCopied(true);
          });
        }}
      >
        <span aria-live="polite">{copied ? 'Link copied' : 'Copy link'}</span>
      </button>
    </p>
  );
}

/** The key of a chart in words, as it stands on the page. */
function readKey(svg: Element): string {
  const key = svg.closest('figure')?.querySelector('.legend')?.textContent ?? '';
  return key.replace(/\s+/g, ' ').trim();
}
