import type { StructureElement } from 'pdfkit';
import { MARGIN, type Canvas, type SetLine } from './canvas.ts';
import type { Cell, Entry, Kind, Plan, PlanColumn } from './makePlan.ts';
import type { Style } from './styles.ts';
import { wrapCell, type Side } from './wrapCell.ts';

const SHARES: Readonly<Record<Kind, number>> = {
  ref: 0.55,
  recommendation: 2.4,
  finding: 2,
  response: 2.6,
  action: 2.4,
  owner: 1.3,
  date: 1,
  percent: 0.9,
  status: 0.9,
};

interface Box {
  readonly column: number;
  readonly columns: number;
  readonly row: number;
  readonly rows: number;
  readonly lines: readonly SetLine[];
  readonly tag?: StructureElement;
}

/** Rows that are drawn together: a cell may reach over several of them. */
interface Block {
  readonly boxes: readonly Box[];
  readonly rows: number;
  readonly shade: boolean;
}

/** Draws a table from `y` down, over pages, and gives where it ends. */
export function drawTable(canvas: Canvas, style: Style, plan: Plan, y: number): number {
  const { pdf } = canvas;
  const tags = style.tagged ? pdf.struct('Table') : undefined;
  if (tags) pdf.addStructure(tags);
  const xs = (): number[] => {
    const all = plan.columns.reduce((sum, { kind }) => sum + SHARES[kind], 0);
    const out = [MARGIN];
    for (const { kind } of plan.columns) out.push((out.at(-1) ?? 0) + (canvas.width() * SHARES[kind]) / all);
    return out;
  };
  const openRow = (): StructureElement | undefined => {
    if (!tags) return undefined;
    const row = pdf.struct('TR');
    tags.add(row);
    return row;
  };
  const makeBox = (
    cell: Cell,
    at: Pick<Box, 'column' | 'columns' | 'row' | 'rows'>,
    side: Side,
    heading: boolean,
    row: StructureElement | undefined,
  ): Box => {
    const bounds = xs();
    const width = (bounds[at.column + at.columns] ?? 0) - (bounds[at.column] ?? 0) - 2 * style.padX;
    const tag = row && pdf.struct(heading ? 'TH' : 'TD');
    if (tag) row.add(tag);
    return { ...at, lines: wrapCell(pdf, style, cell, width, side, heading), ...(tag ? { tag } : {}) };
  };
  const sideOf = ({ kind }: PlanColumn): Side =>
    kind === 'percent'
      ? style.figures
      : kind === 'owner' || kind === 'date' || kind === 'ref' || kind === 'status'
        ? style.short
        : style.text;
  const one = { columns: 1, row: 0, rows: 1 };

  const makeHeader = (row: StructureElement | undefined): Block => {
    const last = plan.columns.length - 1;
    const two = style.header === 'two';
    const boxes = plan.columns.flatMap(({ heading }, column): Box[] => {
      if (two && column === last - 1)
        return [makeBox(['Delivery'], { column, columns: 2, row: 0, rows: 1 }, 'center', true, row)];
      if (two && column === last) return [];
      const side = style.short === 'center' ? 'center' : 'left';
      return [makeBox([heading], { ...one, column, rows: two ? 2 : 1 }, side, true, row)];
    });
    const below = two
      ? [last - 1, last].map((column) =>
          makeBox([plan.columns[column]?.heading ?? ''], { ...one, column, row: 1 }, 'left', true, row),
        )
      : [];
    return { boxes: [...boxes, ...below], rows: two ? 2 : 1, shade: isShadedHeader(style) };
  };
  const makeEntry = (entry: Entry, index: number): Block => {
    const boxes = entry.flatMap((cells, row) => {
      const tag = openRow();
      return cells.flatMap((cell, column): Box[] => {
        if (cell === null) return [];
        let rows = 1;
        while (row + rows < entry.length && entry[row + rows]?.[column] === null) rows += 1;
        const kind = plan.columns[column];
        return kind ? [makeBox(cell, { column, columns: 1, row, rows }, sideOf(kind), false, tag)] : [];
      });
    });
    return { boxes, rows: entry.length, shade: style.rules === 'zebra' && index % 2 === 1 };
  };

  /** Draws `from` to `to` of each cell's lines, and gives where they end. */
  const drawBlock = (block: Block, from: number, to: number, heights: readonly number[]): void => {
    const bounds = xs();
    const tops = heights.reduce<number[]>((list, height) => [...list, (list.at(-1) ?? y) + height], [y]);
    const end = tops.at(-1) ?? y;
    const [left = 0, right = 0] = [bounds[0], bounds.at(-1)];
    if (block.shade) canvas.shade(left, y, right - left, end - y);
    for (const box of block.boxes) {
      const [x0 = 0, x1 = 0] = [bounds[box.column], bounds[box.column + box.columns]];
      const [top = 0, bottom = 0] = [tops[box.row], tops[box.row + box.rows]];
      const lines = box.lines.slice(from, to);
      let at = top + style.padY + (style.middle ? Math.max(0, bottom - top - heightOf(style, lines)) / 2 : 0);
      if (
        style.header === 'turned' &&
        box.lines.every(({ bold }) => bold) &&
        box.columns === 1 &&
        block.rows === 1
      ) {
        drawTurned(canvas, style, lines, x0, bottom);
      } else
        for (const [index, line] of lines.entries()) {
          at += index > 0 ? line.lead : 0;
          canvas.say(line, x0 + style.padX, at, box.column, box.tag);
        }
      if (style.rules === 'all') {
        canvas.rule(x0, top, x1, top);
        canvas.rule(x0, top, x0, bottom);
        canvas.rule(x1, top, x1, bottom);
        canvas.rule(x0, bottom, x1, bottom);
      }
      if (style.rules === 'across') {
        canvas.rule(x0, top, x1, top);
        canvas.rule(x0, bottom, x1, bottom);
      }
      if (style.rules === 'columns') for (const x of [x0, x1]) canvas.rule(x, top, x, bottom);
      if (style.rules === 'outer') for (const x of [left, right]) canvas.rule(x, y, x, end);
    }
    y = end;
  };
  const close = (at: number): void => {
    if (style.rules !== 'columns' && style.rules !== 'outer') return;
    const bounds = xs();
    canvas.rule(bounds[0] ?? 0, at, bounds.at(-1) ?? 0, at);
  };
  const drawHeader = (again: boolean): void => {
    const header = makeHeader(again ? undefined : openRow());
    const heights = heightsOf(style, header);
    close(y);
    drawBlock(header, 0, Infinity, heights);
    close(y);
  };
  const goOn = (): void => {
    close(y);
    canvas.turnPage();
    y = MARGIN + 8;
    if (style.repeat) drawHeader(true);
    else close(y);
  };
  const draw = (make: () => Block): void => {
    let block = make();
    let heights = heightsOf(style, block);
    const height = heights.reduce((sum, one) => sum + one, 0);
    const room = canvas.bottom() - y;
    if (height <= room) return drawBlock(block, 0, Infinity, heights);
    const fit = Math.floor((room - 2 * style.padY) / (style.lead * style.size));
    if (style.split && block.rows === 1 && fit >= 2 && !style.gaps) {
      const most = Math.max(...block.boxes.map(({ lines }) => lines.length));
      if (most - fit >= 1) {
        drawBlock(block, 0, fit, [fit * style.lead * style.size + 2 * style.padY]);
        goOn();
        const rest = { ...block, boxes: block.boxes.map((box) => ({ ...box, lines: box.lines.slice(fit) })) };
        return drawBlock(rest, 0, Infinity, heightsOf(style, rest));
      }
    }
    const portrait = canvas.width();
    goOn();
    if (canvas.width() !== portrait && !style.tagged) {
      block = make();
      heights = heightsOf(style, block);
    }
    drawBlock(block, 0, Infinity, heights);
  };
  drawHeader(false);
  let index = 0;
  for (const { title, entries } of plan.sections) {
    if (style.bands)
      draw(() => ({
        boxes: [
          makeBox(
            [title],
            { column: 0, columns: plan.columns.length, row: 0, rows: 1 },
            'left',
            true,
            openRow(),
          ),
        ],
        rows: 1,
        shade: isShadedHeader(style),
      }));
    for (const entry of entries) draw(() => makeEntry(entry, (index += 1)));
  }
  close(y);
  return y;
}

function isShadedHeader({ rules }: Style): boolean {
  return rules === 'zebra' || rules === 'head-shade';
}

function heightOf(style: Style, lines: readonly SetLine[]): number {
  return lines.slice(1).reduce((sum, { lead }) => sum + lead, style.lead * style.size);
}

/** The height of each row; a cell over several rows makes the last one higher. */
function heightsOf(style: Style, { boxes, rows }: Block): number[] {
  const turned = style.header === 'turned' && boxes.every(({ lines }) => lines.every(({ bold }) => bold));
  const heights = Array.from({ length: rows }, () => style.lead * style.size + 2 * style.padY);
  for (const { row, rows: over, lines } of [...boxes].sort((a, b) => a.rows - b.rows)) {
    const need = turned ? 90 : heightOf(style, lines) + 2 * style.padY;
    const last = row + over - 1;
    const have = heights.slice(row, last + 1).reduce((sum, height) => sum + height, 0);
    if (need > have) heights[last] = (heights[last] ?? 0) + need - have;
  }
  return heights;
}

/** A heading set on its side, read from below. */
function drawTurned(
  canvas: Canvas,
  style: Style,
  lines: readonly SetLine[],
  x: number,
  bottom: number,
): void {
  const { pdf } = canvas;
  pdf.save();
  pdf.rotate(-90, { origin: [x + style.padX, bottom - style.padY] });
  pdf.font('Helvetica-Bold').fontSize(style.size);
  const text = lines.flatMap(({ words }) => words.map((word) => word.text)).join(' ');
  pdf.text(text, x + style.padX, bottom - style.padY, { lineBreak: false });
  pdf.restore();
}
