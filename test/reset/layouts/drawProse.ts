import { MARGIN, type Canvas } from './canvas.ts';
import type { Plan } from './makePlan.ts';
import type { Style } from './styles.ts';
import { tellProse } from './tellPlan.ts';
import { wrapCell } from './wrapCell.ts';

const GUTTER = 24;

/** Draws a plan as prose in two columns, with each recommendation in a box of its own. */
export function drawProse(canvas: Canvas, style: Style, plan: Plan, top: number): void {
  const own: Style = { ...style, gloss: false };
  const wide = (canvas.width() - GUTTER) / 2;
  let column = 0;
  let start = top;
  let y = top;
  for (const block of tellProse(plan)) {
    if (block.kind !== 'paragraph') continue;
    const boxed = block.text.startsWith('Recommendation');
    const inset = boxed ? 6 : 0;
    const lines = wrapCell(canvas.pdf, own, [block.text], wide - 2 * inset, 'left');
    const height = lines.reduce((sum, { lead }) => sum + lead, 2 * inset);
    if (y + height > canvas.bottom()) {
      column += 1;
      if (column === 2) {
        canvas.turnPage();
        column = 0;
        start = MARGIN;
      }
      y = start;
    }
    const x = MARGIN + column * (wide + GUTTER);
    if (boxed) canvas.pdf.rect(x, y, wide, height).stroke();
    let at = y + inset;
    for (const line of lines) {
      canvas.say(line, x + inset, at, column);
      at += line.lead;
    }
    y += height + 8;
  }
}
