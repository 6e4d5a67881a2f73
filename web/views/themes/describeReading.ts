import type { SideMode } from '../../../src/compare/sides.ts';
import { tellHint } from '../../frame/tellHint.ts';
import type { Layout } from '../../state/pageState.ts';

const forms: Readonly<Record<SideMode, string>> = {
  asked: 'Solid: asked.',
  answered: 'Hollow: answered.',
  both: 'Solid: asked. Hollow, below: answered. Hatched: asked, and no answer found; that is a question to the reader, not a finding about a council.',
  unanswered:
    'Hatched: asked, and no answer found. That is a question to the reader, not a finding about a council.',
  unasked: 'Hollow, dashed: answered without being asked.',
};

/** How the marks of the theme charts are read, in words, and what the reading line says at first. */
export function describeReading(
  side: SideMode,
  layout: Layout | 'matrix',
): { readonly legend: string; readonly hint: string } {
  switch (layout) {
    case 'matrix':
      return {
        legend: `${forms[side]}${side === 'unanswered' ? '' : ' Thin line: likely range.'} One square for each recommendation where there are under 12. Round dots: councils in which it comes up.`,
        hint: tellHint('a figure', 'it as a sentence', 'read the recommendations'),
      };
    case 'strips':
      return {
        legend: `One line for each council with 12 recommendations or more, where its share lies. The highest and the lowest are named. ${side === 'both' ? 'Above: asked. Below, broken: answered.' : forms[side].replace(/^[^:]*: /, 'Counted: ')}`,
        hint: tellHint('a line', 'a council’s figure as a sentence', 'read the recommendations'),
      };
    case 'rows':
      return {
        legend: `Figures are recommendations; the number beside a council is of how many. Darker: a larger share of its own. White: none, or under 12 and so no rate. ${forms[side].replace(/^[^:]*: /, 'Counted: ')}`,
        hint: tellHint('a figure', 'it as a sentence', 'read the recommendations'),
      };
  }
}
