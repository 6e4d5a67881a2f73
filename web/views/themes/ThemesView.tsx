import { closePanel } from '../../state/changes.ts';
import type { ViewProps } from '../viewProps.ts';
import { MatrixFigure } from './MatrixFigure.tsx';
import { ThemeEntries } from './ThemeEntries.tsx';
import { TogetherFigure } from './TogetherFigure.tsx';

/** Which theme comes up where, which come together, and what each of them means. */
export function ThemesView(props: ViewProps) {
  const { page, state, shown, panel } = props;
  const { words, with: other } = state.selection;
  // The panel opens under what it was opened from.
  const place = words !== null ? 'entries' : other !== null ? 'together' : 'matrix';
  return (
    <>
      <MatrixFigure {...props} />
      {place === 'matrix' && panel}
      <TogetherFigure {...props} />
      {place === 'together' && panel}
      <ThemeEntries page={page} state={closePanel(state)} shown={shown} />
      {place === 'entries' && panel}
    </>
  );
}
