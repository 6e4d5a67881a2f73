import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { ChartTable } from './chartTable.ts';
import { download, exportSvg } from './download.ts';
import { TableTwin } from './TableTwin.tsx';
import { useMarks } from './useMarks.ts';
import { useWidth } from './useWidth.ts';
import { writeCsv } from './writeCsv.ts';

export interface ChartFigureProps {
  /** Names the chart in addresses and file names. */
  readonly id: string;
  /** The finding. */
  readonly title: string;
  /** Default: 2. */
  readonly level?: 1 | 2 | 3;
  /** Measure, denominator, filter. */
  readonly subtitle: string;
  /** What the reading line says while no mark is looked at. */
  readonly hint: string;
  /** How to read the marks, in words. */
  readonly legend?: ComponentChildren;
  /** What the figures rest on, and how sure they are. */
  readonly note: string;
  readonly table: ChartTable;
  readonly showTable: boolean;
  /** The address that shows the table, or the chart again. */
  readonly tableHref: string;
  /** Choices that belong to the chart, above it. */
  readonly controls?: ComponentChildren;
  /** Draws the chart at a width, in units of which 16 are one rem. */
  readonly draw: (width: number) => ComponentChildren;
}

/** The frame of every chart: finding, subtitle, choices, reading line, actions with the table first, picture, note. */
export function ChartFigure(props: ChartFigureProps) {
  const {
    id,
    title,
    level = 2,
    subtitle,
    hint,
    legend,
    note,
    table,
    showTable,
    tableHref,
    controls,
    draw,
  } = props;
  const picture = useRef<HTMLDivElement>(null);
  const width = useWidth(picture);
  const sentence = useMarks(picture);
  const [copied, setCopied] = useState(false);
  const Heading = `h${String(level)}` as 'h1';
  const saveSvg = (): void => {
    const svg = picture.current?.querySelector('svg');
    if (svg) download(`${id}.svg`, 'image/svg+xml', exportSvg(svg, title, note));
  };
  const copyLink = (): void => {
    void navigator.clipboard.writeText(window.location.href).then(() => {
      setCopied(true);
    });
  };
  return (
    <figure class="chart-figure" aria-labelledby={`${id}-title`} id={id}>
      <Heading id={`${id}-title`} class="finding">
        {title}
      </Heading>
      <p class="subtitle">{subtitle}</p>
      {controls}
      <p class="actions">
        <a href={tableHref}>{showTable ? 'View as chart' : 'View as table'}</a>
        <button
          type="button"
          onClick={() => {
            download(`${id}.csv`, 'text/csv', writeCsv(table));
          }}
        >
          Save CSV
        </button>
        {!showTable && (
          <button type="button" onClick={saveSvg}>
            Save picture (SVG)
          </button>
        )}
        <button type="button" onClick={copyLink}>
          <span aria-live="polite">{copied ? 'Link copied' : 'Copy link'}</span>
        </button>
      </p>
      {!showTable && legend !== undefined && <p class="legend">{legend}</p>}
      {!showTable && <p class="reading-line">{sentence ?? hint}</p>}
      <div class="picture" ref={picture}>
        {showTable ? <TableTwin table={table} /> : draw(width)}
      </div>
      <figcaption class="note">{note}</figcaption>
    </figure>
  );
}
