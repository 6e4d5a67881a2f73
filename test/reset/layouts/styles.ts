import { createHash } from 'node:crypto';
import { makeRandom, type Random } from './random.ts';

/** How a made-up document is set. */
export interface Style {
  readonly rules: 'all' | 'across' | 'none' | 'zebra' | 'head-shade' | 'columns' | 'outer';
  /** What a rule is drawn with; `thin` are filled boxes. */
  readonly pen: 'stroke' | 'thin' | 'dashed' | 'double';
  readonly page: 'portrait' | 'landscape' | 'mixed';
  /** How the page is turned: its content, or the whole of it. */
  readonly turned: 'no' | 'content' | 'page';
  readonly font: 'sans' | 'embedded' | 'serif';
  readonly size: number;
  /** Distance of base lines, as a part of the size. */
  readonly lead: number;
  /** White space at the sides of cells, and above and below their words, in points. */
  readonly padX: number;
  readonly padY: number;
  /** Sides of owners and dates, of running text, of numbers. */
  readonly short: 'left' | 'center';
  readonly text: 'left' | 'justify';
  readonly figures: 'left' | 'right';
  readonly middle: boolean;
  readonly repeat: boolean;
  readonly header: 'one' | 'two' | 'turned';
  readonly split: boolean;
  readonly hyphens: 'no' | 'hard' | 'soft';
  /** What one piece of text holds. */
  readonly pieces: 'lines' | 'words' | 'letters';
  readonly order: 'rows' | 'columns' | 'shuffled';
  readonly actions: boolean;
  readonly bands: boolean;
  readonly tables: boolean;
  readonly around: boolean;
  readonly furniture: boolean;
  readonly draft: boolean;
  readonly gloss: boolean;
  readonly gaps: boolean;
  readonly ligatures: boolean;
  readonly tagged: boolean;
  readonly prose: boolean;
  readonly entries: number;
  readonly shape: number;
}

type Layout = (random: Random) => Partial<Style>;

/** Every layout by name: what sets it apart from a table ruled both ways. */
export const layouts: Readonly<Record<string, Layout>> = {
  ruled: () => ({ rules: 'all' }),
  'ruled, portrait': () => ({ rules: 'all', page: 'portrait' }),
  'ruled by thin boxes': () => ({ rules: 'all', pen: 'thin' }),
  'ruled by dashes': () => ({ rules: 'all', pen: 'dashed' }),
  'ruled by double lines': () => ({ rules: 'all', pen: 'double' }),
  'ruled, split rows': () => ({ rules: 'all', split: true, repeat: false }),
  'ruled, merged actions': () => ({ rules: 'all', actions: true }),
  'ruled, merged, centred upright': () => ({ rules: 'all', actions: true, middle: true }),
  'ruled, bands': () => ({ rules: 'all', bands: true }),
  'ruled, header of two lines': () => ({ rules: 'all', header: 'two' }),
  'ruled, turned header': () => ({ rules: 'all', header: 'turned' }),
  'ruled, two tables': () => ({ rules: 'all', tables: true }),
  'ruled, centred': () => ({ rules: 'all', short: 'center', figures: 'right', shape: 3 }),
  'ruled, narrow': () => ({ rules: 'all', page: 'portrait', shape: 1, size: 7 }),
  'ruled, hyphens': () => ({ rules: 'all', hyphens: 'hard', page: 'portrait' }),
  'ruled, soft hyphens': () => ({ rules: 'all', hyphens: 'soft', page: 'portrait' }),
  'ruled, letters': () => ({ rules: 'all', pieces: 'letters' }),
  'ruled, shuffled': () => ({ rules: 'all', order: 'shuffled', pieces: 'words' }),
  'ruled, draft': () => ({ rules: 'all', draft: true }),
  'ruled, content turned': () => ({ rules: 'all', turned: 'content' }),
  'ruled, page turned': () => ({ rules: 'all', turned: 'page' }),
  'ruled, portrait then landscape': () => ({ rules: 'all', page: 'mixed', around: true }),
  'ruled, titles with a gloss': () => ({ rules: 'all', gloss: true, gaps: true }),
  'ruled, ligatures': () => ({ rules: 'all', ligatures: true, font: 'embedded' }),
  'columns only': () => ({ rules: 'columns' }),
  'outer frame only': () => ({ rules: 'outer' }),
  across: () => ({ rules: 'across' }),
  'across, portrait': () => ({ rules: 'across', page: 'portrait' }),
  'across, split rows': () => ({ rules: 'across', split: true, repeat: false }),
  'across, centred': () => ({ rules: 'across', short: 'center', figures: 'right', shape: 3 }),
  'across, justified': () => ({ rules: 'across', text: 'justify' }),
  'across, centred upright': () => ({ rules: 'across', middle: true }),
  'across, merged actions': () => ({ rules: 'across', actions: true }),
  'across, bands': () => ({ rules: 'across', bands: true }),
  'across, gaps': () => ({ rules: 'across', gaps: true, gloss: true }),
  'across, header of two lines': () => ({ rules: 'across', header: 'two' }),
  zebra: () => ({ rules: 'zebra' }),
  'zebra, centred': () => ({ rules: 'zebra', short: 'center' }),
  'zebra, split rows': () => ({ rules: 'zebra', split: true }),
  'shaded header': () => ({ rules: 'head-shade' }),
  'shaded header, gaps': () => ({ rules: 'head-shade', gaps: true }),
  'no rules': () => ({ rules: 'none' }),
  'no rules, portrait': () => ({ rules: 'none', page: 'portrait' }),
  'no rules, centred': () => ({ rules: 'none', short: 'center', figures: 'right', shape: 3 }),
  'no rules, justified': () => ({ rules: 'none', text: 'justify' }),
  'no rules, merged actions': () => ({ rules: 'none', actions: true }),
  'no rules, bands': () => ({ rules: 'none', bands: true }),
  'no rules, two tables': () => ({ rules: 'none', tables: true, around: true }),
  'no rules, gaps': () => ({ rules: 'none', gaps: true }),
  'no rules, letters': () => ({ rules: 'none', pieces: 'letters' }),
  'no rules, shuffled': () => ({ rules: 'none', pieces: 'words', order: 'shuffled' }),
  'no rules, split rows': () => ({ rules: 'none', split: true }),
  'no rules, header of two lines': () => ({ rules: 'none', header: 'two' }),
  'tagged, ruled': () => ({ rules: 'all', tagged: true }),
  'tagged, no rules': () => ({ rules: 'none', tagged: true, split: true }),
  'tagged, no rules, merged, centred': () => ({
    rules: 'none',
    tagged: true,
    actions: true,
    middle: true,
    short: 'center',
  }),
  'tagged, no rules, justified, gaps': () => ({ rules: 'none', tagged: true, text: 'justify', gaps: true }),
  'prose in two columns, boxes': () => ({ prose: true, page: 'portrait' }),
  mixed: (random) => ({
    rules: random.pick(['all', 'across', 'none', 'zebra', 'head-shade', 'columns', 'outer']),
    pen: random.pick(['stroke', 'thin', 'dashed', 'double']),
    page: random.pick(['portrait', 'landscape', 'mixed']),
    short: random.pick(['left', 'center']),
    text: random.pick(['left', 'justify']),
    middle: random.below(3) === 0,
    repeat: random.below(2) === 0,
    split: random.below(2) === 0,
    hyphens: random.pick(['no', 'hard', 'soft']),
    pieces: random.pick(['lines', 'words', 'letters']),
    order: random.pick(['rows', 'columns', 'shuffled']),
    bands: random.below(3) === 0,
    tables: random.below(3) === 0,
    gaps: random.below(3) === 0,
    gloss: random.below(4) === 0,
    draft: random.below(4) === 0,
    actions: random.below(4) === 0,
  }),
};

/** The style of a layout under a seed: what the layout leaves open varies. */
export function makeStyle(layout: string, seed: number): Style {
  const random = makeRandom(seed * 7919 + 17);
  const size = random.pick([7.5, 8, 9, 10]);
  return {
    rules: 'all',
    pen: 'stroke',
    page: 'landscape',
    turned: 'no',
    font: random.pick(['sans', 'embedded', 'serif']),
    size,
    lead: random.pick([1.12, 1.2, 1.3]),
    padX: random.pick([3, 4, 6]),
    padY: random.pick([0.8, 2, 4, 6]),
    short: 'left',
    text: 'left',
    figures: 'left',
    middle: false,
    repeat: random.below(2) === 0,
    header: 'one',
    split: false,
    hyphens: 'no',
    pieces: random.pick(['lines', 'lines', 'words']),
    order: random.pick(['rows', 'rows', 'columns']),
    actions: false,
    bands: false,
    tables: false,
    around: random.below(2) === 0,
    furniture: random.below(3) > 0,
    draft: false,
    gloss: false,
    gaps: false,
    ligatures: false,
    tagged: false,
    prose: false,
    entries: 6 + random.below(10),
    shape: random.below(4),
    ...layouts[layout]?.(random),
  };
}

/** Whether a document is kept for scoring: told by its name alone, so that nobody chooses. */
export function isKept(layout: string, seed: number): boolean {
  const hash = createHash('sha256')
    .update(`${layout} ${String(seed)}`)
    .digest();
  return (hash[0] ?? 0) % 2 === 1;
}
