import { printCount, type FigureColumn, type FigureRow } from './listFigures.ts';

/** "3/11": eight columns leave little room. */
const printTight = (figure: FigureRow | undefined): string =>
  figure === undefined || figure.of === 0 ? '–' : `${String(figure.count)}/${String(figure.of)}`;
const count = (figure: FigureRow | undefined): string => String(figure?.count ?? 0);

/** Asked beside answered. */
export const answerColumns: readonly FigureColumn[] = [
  { heading: 'Asked', print: (figure) => printCount(figure('asked')) },
  { heading: 'Answer found', print: (figure) => printCount(figure('both')) },
  { heading: 'Please read', print: (figure) => count(figure('unanswered')) },
  { heading: 'Not asked', print: (figure) => count(figure('unasked')) },
];

export const noteAnswers =
  'Answer found: of those that ask about the theme, those whose answer deals with it. Please read: those where no answer was found, a question to the reader and no finding. Not asked: answers that deal with a theme that was not asked about.';

/** What came of recommendations. */
export const progressColumns: readonly FigureColumn[] = [
  { heading: 'Done', print: (figure) => printTight(figure('complete')) },
  { heading: 'No', print: (figure) => count(figure('declined')) },
  { heading: 'Past', print: (figure) => printTight(figure('past, no update seen')) },
  { heading: 'Heard', print: (figure) => count(figure('past, update seen')) },
  { heading: 'Undated', print: (figure) => printTight(figure('undated')) },
  { heading: 'Nobody', print: (figure) => count(figure('unowned')) },
  { heading: 'Again', print: (figure) => count(figure('raised again')) },
  {
    heading: 'M/S/C',
    print: (figure) =>
      `${['must', 'should', 'could'].map((measure) => count(figure(measure))).join('/')} (${count(figure('no verb of asking'))})`,
  },
];

export const noteProgress =
  'As the documents report it. Done: reported complete; no: declined. Past: past its date with no update seen since, of those open with a date and not ongoing, on the day that stands beside the group (the document’s, or --as-of); heard: past its date, with an update or undated progress to read. Undated: of those open. Nobody: no owner named. Again: raised with the same council in a later year’s review. M/S/C: must, should, could, by the verb of the ask; in brackets those where none was found, which count as should. Themes that nothing was asked about are left out.';
