import { sideNames } from '../../src/compare/sides.ts';
import { nameDocument, nameIssue, nameTheme } from '../data/names.ts';
import type { Page } from '../data/preparePage.ts';
import { NONE } from '../select/matchRecord.ts';
import type { PageState } from '../state/pageState.ts';

/** The chosen mark in words: "Workforce, Sandwell". */
export function describeSelection({ selection, side }: PageState, page: Page): string {
  const { theme, council, document, owner, issue } = selection;
  const parts = [
    theme === null
      ? null
      : `${nameTheme(theme, page)}${side === 'asked' ? '' : ` (${sideNames[side].short.toLowerCase()})`}`,
    issue === null ? null : nameIssue(issue, page),
    owner === null ? null : owner === NONE ? 'No owner named' : owner,
    council,
    document === null ? null : nameDocument(document, page),
  ].filter((part) => part !== null);
  return parts.join(', ');
}
