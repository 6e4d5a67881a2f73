import type { OwnerLoad } from '../../figures/ownerLoad.ts';
import { wrapText } from '../figure/measureText.ts';
import { kindNames, tellFigures } from './describeOwners.ts';

export interface PlacedOwner {
  readonly load: OwnerLoad;
  readonly y: number;
  readonly height: number;
  readonly name: readonly string[];
  /** On a narrow chart: the figures as words. */
  readonly words: readonly string[];
}

export interface OwnerLayout {
  readonly narrow: boolean;
  readonly height: number;
  readonly nameWidth: number;
  /** Width of one column of figures, and where they begin. */
  readonly figure: number;
  readonly figuresX: number;
  readonly heads: readonly { readonly words: string; readonly y: number }[];
  readonly rows: readonly PlacedOwner[];
  /** Where the rule under "No owner named" runs. */
  readonly ruleY: number;
}

const NARROW = 700;
const ROW = 40;
const LINE = 17;
const WIDE = 900;
export const figureNames = ['recommendations', 'asked', 'response', 'past date', 'undated'] as const;

/** What the second and third column count, and what the fourth and fifth do. */
export const pairNames = ['actions', 'open items'] as const;

/** Places what nobody owns on top, then the kinds of owner under their headings; no name is cut. */
export function layOutOwners(
  loads: readonly OwnerLoad[],
  of: number,
  width: number,
  asOf: string,
): OwnerLayout {
  const narrow = width < NARROW;
  const figure = width < WIDE ? 72 : 78;
  const figuresX = width - figure * figureNames.length;
  const nameWidth = narrow ? width : Math.round(figuresX * 0.5);
  const kinds = Object.entries(kindNames).map(([kind, name]) => ({
    name,
    own: loads.filter((load) => load.kind === kind),
  }));
  let y = narrow ? 4 : 48;
  const rows: PlacedOwner[] = [];
  const heads: { words: string; y: number }[] = [];
  const place = (load: OwnerLoad): void => {
    const name = wrapText(load.name ?? 'No owner named', (narrow ? width : nameWidth) - 12, 6);
    const words = narrow ? wrapText(tellFigures(load, of, asOf), width - 12, 4) : [];
    const height = narrow ? 36 + (name.length + words.length) * LINE : Math.max(ROW, name.length * LINE + 10);
    rows.push({ load, y, height, name, words });
    y += height;
  };
  loads.filter(({ name }) => name === null).forEach(place);
  const ruleY = y + 4;
  for (const { name, own } of kinds) {
    if (own.length === 0) continue;
    heads.push({ words: name, y: y + 26 });
    y += 36;
    own.forEach(place);
  }
  return { narrow, height: y + 6, nameWidth, figure, figuresX, heads, rows, ruleY };
}
