import type { OwnerLoad } from '../../figures/ownerLoad.ts';
import { wrapText } from '../figure/measureText.ts';
import type { NamedTheme } from './describeOwnerThemes.ts';

export interface ThemeBlock {
  readonly themes: readonly NamedTheme[];
  readonly top: number;
  readonly headHeight: number;
  readonly nameWidth: number;
  /** Width of the column of one theme. */
  readonly column: number;
  readonly rows: readonly {
    readonly load: OwnerLoad;
    readonly name: readonly string[];
    readonly y: number;
    readonly height: number;
  }[];
}

/** The longest word of a theme's name fits: no name is turned or cut. */
const COLUMN = 122;
const LINE = 17;

/** As many themes side by side as fit, the core ones in blocks of their own; blocks stand below each other. */
export function layOutOwnerThemes(
  loads: readonly OwnerLoad[],
  themes: readonly NamedTheme[],
  width: number,
): { readonly blocks: readonly ThemeBlock[]; readonly height: number } {
  const nameWidth = Math.round(Math.min(280, width * 0.36));
  const fit = Math.max(1, Math.floor((width - nameWidth) / COLUMN));
  const column = Math.min(COLUMN, (width - nameWidth) / Math.min(fit, themes.length || 1));
  const groups = [themes.filter(({ core }) => core), themes.filter(({ core }) => !core)].flatMap((group) =>
    cutEvenly(group, fit),
  );
  const blocks: ThemeBlock[] = [];
  let y = 0;
  for (const group of groups) {
    const most = Math.max(1, ...group.map(({ name }) => wrapText(name, column - 6, 4).length));
    const headHeight = most * LINE + 12;
    const top = y;
    y += headHeight + 2;
    const rows = loads.map((load) => {
      const name = wrapText(load.name ?? 'No owner named', nameWidth - 12, 6);
      const height = Math.max(30, name.length * LINE + 8);
      const row = { load, name, y, height };
      y += height;
      return row;
    });
    blocks.push({ themes: group, top, headHeight, nameWidth, column, rows });
    y += 28;
  }
  return { blocks, height: Math.max(1, y - 20) };
}

/** Blocks of at most `most` themes, as even as can be. */
function cutEvenly(themes: readonly NamedTheme[], most: number): NamedTheme[][] {
  const count = Math.ceil(themes.length / most);
  const each = Math.ceil(themes.length / Math.max(1, count));
  return Array.from({ length: count }, (_, index) => themes.slice(index * each, (index + 1) * each));
}
