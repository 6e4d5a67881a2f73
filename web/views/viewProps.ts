import type { ComponentChildren } from 'preact';
import type { Recommendation } from '../../src/model.ts';
import type { Page } from '../data/preparePage.ts';
import type { Facets } from '../select/countFacets.ts';
import type { PageState } from '../state/pageState.ts';
import type { Form } from '../viewport.ts';

/** What every view is given. */
export interface ViewProps {
  readonly page: Page;
  readonly state: PageState;
  /** The recommendations that the filter leaves. */
  readonly shown: readonly Recommendation[];
  readonly facets: Facets;
  readonly form: Form;
  /** What lies behind the chosen mark, where it opens directly under the chart; null where it stands elsewhere. */
  readonly panel: ComponentChildren;
}
