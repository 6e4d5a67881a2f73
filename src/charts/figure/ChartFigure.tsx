import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { ChartActions } from './ChartActions.tsx';
import type { ChartTable } from './chartTable.ts';
import { ReadingLine } from './ReadingLine.tsx';
import { TableTwin } from './TableTwin.tsx';
import { useMotion } from './useMotion.ts';
import { useWidth } from './useWidth.ts';

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
  /** Choices that belong to the chart, above it; where they depend on its form, a function of its width. */
  readonly controls?: ComponentChildren | ((width: number) => ComponentChildren);
  /** Whether it is drawn as a picture that can be saved. Default: true. */
  readonly hasPicture?: boolean;
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
    hasPicture = true,
    draw,
  } = props;
  const picture = useRef<HTMLDivElement>(null);
  const width = useWidth(picture);
  useMotion(picture);
  const Heading = `h${String(level)}` as 'h1';
  return (
    <figure class="chart-figure" aria-labelledby={`${id}-title`} id={id}>
      <Heading id={`${id}-title`} class="finding">
        {title}
      </Heading>
      <p class="subtitle">{subtitle}</p>
      {typeof controls === 'function' ? controls(width) : controls}
      <ChartActions
        id={id}
        words={{ title, subtitle, note }}
        table={table}
        showTable={showTable}
        tableHref={tableHref}
        hasPicture={hasPicture && !showTable}
        picture={picture}
      />
      {!showTable && legend !== undefined && <p class="legend">{legend}</p>}
      {!showTable && <ReadingLine picture={picture} hint={hint} />}
      <div class="picture" ref={picture}>
        {showTable ? <TableTwin table={table} /> : draw(width)}
      </div>
      <figcaption class="note">{note}</figcaption>
    </figure>
  );
}
