import type { SourceBlock } from '../../../src/model.ts';
import { MARGIN, openCanvas, setFont, type Canvas } from './canvas.ts';
import { drawProse } from './drawProse.ts';
import { drawTable } from './drawTable.ts';
import { makePlan, type Plan } from './makePlan.ts';
import { makeRandom } from './random.ts';
import { makeStyle, type Style } from './styles.ts';
import { tellProse, tellTable } from './tellPlan.ts';
import { wrapCell } from './wrapCell.ts';

export interface Drawn {
  readonly bytes: Uint8Array;
  /** What it holds, as it is to be read. */
  readonly blocks: readonly SourceBlock[];
}

const TITLE = 'Demoshire County Council: response to the corporate peer challenge 2031';
const BEFORE =
  'This report sets out what the peer team recommended to the council, what the council has answered, and who is to ' +
  'do it by when. Members are asked to note the progress made and to agree the next steps.';
const AFTER =
  'A further report will be brought to the committee in six months. The costs of this programme are met from existing ' +
  'budgets, and there are no legal implications that arise from it.';

/** A made-up document in one of the `layouts`, and what it holds. */
export async function drawPlan(layout: string, seed: number): Promise<Drawn> {
  const style = makeStyle(layout, seed);
  const random = makeRandom(seed * 104729 + 7);
  const canvas = openCanvas(style, random);
  canvas.turnPage();
  const plans = Array.from({ length: style.tables ? 2 : 1 }, (_, at) =>
    makePlan(random, { ...style, shape: style.shape + at, actions: style.actions && at === 0 }),
  );
  const blocks: SourceBlock[] = [];
  const tell = (text: string): void => {
    blocks.push({ kind: 'paragraph', text, place: { page: 1, row: 1 } });
  };
  tell(TITLE);
  let y = say(canvas, style, TITLE, MARGIN, 14);
  if (style.prose) {
    const [plan] = plans as [Plan];
    drawProse(canvas, style, plan, y + 10);
    return { bytes: await canvas.end(), blocks: [...blocks, ...tellProse(plan)] };
  }
  for (const [at, plan] of plans.entries()) {
    if (style.around && at === 0) {
      tell(BEFORE);
      y = say(canvas, style, BEFORE, y + 8, style.size + 1);
    }
    if (plans.length > 1) {
      const heading = `Part ${String(at + 1)}: ${at === 0 ? 'what was agreed' : 'what is still open'}`;
      tell(heading);
      if (y > canvas.bottom() - 150) {
        canvas.turnPage();
        y = MARGIN;
      }
      y = say(canvas, style, heading, y + 16, 12);
    }
    y = drawTable(canvas, style, plan, y + 10);
    blocks.push({ kind: 'break' }, ...tellTable(plan, style), { kind: 'break' });
  }
  if (style.around && y < canvas.bottom() - 60) {
    tell(AFTER);
    say(canvas, style, AFTER, y + 14, style.size + 1);
  }
  return { bytes: await canvas.end(), blocks };
}

function say(canvas: Canvas, style: Style, text: string, y: number, size: number): number {
  const own: Style = { ...style, size, lead: 1.2, hyphens: 'no', ligatures: false };
  setFont(canvas.pdf, own, size > 11, size);
  let at = y;
  for (const line of wrapCell(canvas.pdf, own, [text], canvas.width(), 'left', size > 11)) {
    canvas.say(line, MARGIN, at, -1);
    at += line.lead;
  }
  return at;
}
