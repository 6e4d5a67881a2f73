import { sideNames } from '../../src/compare/sides.ts';
import { nameDocument, nameIssue, nameTheme, nameValue } from '../data/names.ts';
import type { Page } from '../data/preparePage.ts';
import { NONE } from '../select/matchRecord.ts';
import { sideOfSelection, type PageState } from '../state/pageState.ts';

/** The chosen mark in words: "Workforce, Sandwell". */
export function describeSelection(state: PageState, page: Page): string {
  const {
    theme,
    council,
    document,
    owner,
    issue,
    with: other,
    words,
    kind,
    except,
    beside,
  } = state.selection;
  const side = sideOfSelection(state);
  const parts = [
    theme === null
      ? null
      : `${nameTheme(theme, page)}${other === null ? '' : ` together with ${nameTheme(other, page)}`}${side === 'asked' ? '' : ` (${sideNames[side].short.toLowerCase()})`}`,
    issue === null ? null : nameIssue(issue, page),
    owner === null ? null : owner === NONE ? 'No owner named' : owner,
    words === null ? null : `“${words.slice(words.indexOf('/') + 1)}”`,
    beside === null ? council : `${council ?? ''} and ${beside}`,
    except === null ? null : `not ${except}`,
    kind === null ? null : nameValue('kind', kind, page),
    document === null ? null : nameDocument(document, page),
  ].filter((part) => part !== null);
  return parts.join(', ');
}
