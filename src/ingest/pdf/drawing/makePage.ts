import type { PageBox } from '../../../model.ts';
import type { Page, PageRule, PageText, TableTag } from '../../readers.ts';
import type { Drawing, FilledBox, Run, Segment } from './drawing.ts';

/** How much of a letter's size stands above and below its base line. */
const ASCENT = 0.75;
const DESCENT = 0.22;
/** A filled box no thicker than this many points is a line. */
const THIN = 2.6;
/** A drawn line is at least this long, in points. */
const LONG = 3;
/** A filled dot or square of this many points a side is a bullet. */
const DOT = { least: 1.2, most: 8 };
/** Scanned pages that were made searchable lie aslant by no more than so many degrees. */
const SLANT = 10;
/** A box that fills this share of the page both ways is its background. */
const BACKGROUND = 0.9;

/** What a page draws, as words and rules; a page whose words mostly stand on their side is turned upright. */
export function makePage(
  number: number,
  width: number,
  height: number,
  drawing: Drawing,
  tags: ReadonlyMap<number, TableTag> = new Map(),
): Page {
  const texts = [
    ...drawing.runs.map((run) => makeText(run, tags)),
    ...drawing.fills.flatMap((fill) => findBullet(fill, tags)),
  ].filter(({ box }) => box[0] < width && box[2] > 0 && box[1] < height && box[3] > 0);
  const rules = [
    ...drawing.strokes.flatMap(findLine),
    ...drawing.fills.flatMap((fill) => findEdges(fill, width, height)),
  ];
  const page = { number, width, height, texts, rules };
  const turn = findTurn(texts);
  return turn === 0 ? page : turnPage(page, turn);
}

function makeText(run: Run, tags: ReadonlyMap<number, TableTag>): PageText {
  const [dx, dy] = run.direction;
  const turned = findDirection((Math.atan2(dy, dx) * 180) / Math.PI);
  // On the page y goes down: up from the base line is the direction turned a quarter anticlockwise.
  const up = [dy * run.size, -dx * run.size] as const;
  const xs = [run.x, run.endX].flatMap((x) => [x + up[0] * ASCENT, x - up[0] * DESCENT]);
  const ys = [run.y, run.endY].flatMap((y) => [y + up[1] * ASCENT, y - up[1] * DESCENT]);
  const box: PageBox = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
  const tag = typeof run.mark === 'number' ? tags.get(run.mark) : undefined;
  return {
    text: run.text.normalize('NFC'),
    box,
    size: run.size,
    bold: run.bold,
    turned,
    ...(tag ? { tag } : {}),
    ...(run.mark === 'artifact' ? { artifact: true } : {}),
  };
}

/** Whole degrees, clockwise; what is set along a side of the page, or nearly, is set along it. */
function findDirection(degrees: number): number {
  const square = Math.round(degrees / 90) * 90;
  return (Math.round(Math.abs(degrees - square) <= SLANT ? square : degrees) + 360) % 360;
}

/** Lists whose bullets are drawn, not set: a dot, ring or square of its own. */
function findBullet({ x0, y0, x1, y1, mark }: FilledBox, tags: ReadonlyMap<number, TableTag>): PageText[] {
  const [wide, high] = [x1 - x0, y1 - y0];
  if (wide < DOT.least || wide > DOT.most || Math.abs(wide - high) > 0.25 * wide) return [];
  const size = wide * 2.5;
  const middle = (y0 + y1) / 2;
  const tag = typeof mark === 'number' ? tags.get(mark) : undefined;
  return [
    {
      text: '•',
      box: [x0, middle - size * 0.45, x1, middle + size * 0.52],
      size,
      bold: false,
      turned: 0,
      ...(tag ? { tag } : {}),
    },
  ];
}

function findLine({ x0, y0, x1, y1 }: Segment): PageRule[] {
  const [left, right] = x0 < x1 ? [x0, x1] : [x1, x0];
  const [top, bottom] = y0 < y1 ? [y0, y1] : [y1, y0];
  if (bottom - top <= 0.7 && right - left >= LONG) return [across(left, right, (top + bottom) / 2, 'line')];
  if (right - left <= 0.7 && bottom - top >= LONG) return [upright((left + right) / 2, top, bottom, 'line')];
  return [];
}

function findEdges({ x0, y0, x1, y1, round }: FilledBox, width: number, height: number): PageRule[] {
  const [wide, high] = [x1 - x0, y1 - y0];
  if (high <= THIN && wide >= LONG && wide > 1.5 * high) return [across(x0, x1, (y0 + y1) / 2, 'line')];
  if (wide <= THIN && high >= LONG && high > 1.5 * wide) return [upright((x0 + x1) / 2, y0, y1, 'line')];
  if (round || wide < 3 * LONG || high < 2 * LONG) return [];
  if (wide > BACKGROUND * width && high > BACKGROUND * height) return [];
  return [
    across(x0, x1, y0, 'shade'),
    across(x0, x1, y1, 'shade'),
    upright(x0, y0, y1, 'shade'),
    upright(x1, y0, y1, 'shade'),
  ];
}

function across(x0: number, x1: number, y: number, kind: PageRule['kind']): PageRule {
  return { x0, y0: y, x1, y1: y, kind };
}

function upright(x: number, y0: number, y1: number, kind: PageRule['kind']): PageRule {
  return { x0: x, y0, x1: x, y1, kind };
}

/** How most letters of a page are turned. */
function findTurn(texts: readonly PageText[]): number {
  const letters = new Map<number, number>();
  for (const { text, turned } of texts) letters.set(turned, (letters.get(turned) ?? 0) + text.length);
  const [most] = [...letters].sort(([a, counted], [b, other]) => other - counted || a - b);
  return most?.[0] ?? 0;
}

/** The page turned back by `turn` degrees, so that its words read upright. */
function turnPage(page: Page, turn: number): Page {
  const { width, height } = page;
  const point = (x: number, y: number): [number, number] =>
    turn === 90 ? [y, width - x] : turn === 180 ? [width - x, height - y] : [height - y, x];
  const turnBox = (box: PageBox): PageBox => {
    const [ax, ay] = point(box[0], box[1]);
    const [bx, by] = point(box[2], box[3]);
    return [Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by)];
  };
  const sides = turn === 180 ? { width, height } : { width: height, height: width };
  return {
    number: page.number,
    ...sides,
    texts: page.texts.map((text) => ({
      ...text,
      box: turnBox(text.box),
      turned: (text.turned - turn + 360) % 360,
    })),
    rules: page.rules.map((rule) => {
      const [x0, y0, x1, y1] = turnBox([rule.x0, rule.y0, rule.x1, rule.y1]);
      return { x0, y0, x1, y1, kind: rule.kind };
    }),
  };
}
