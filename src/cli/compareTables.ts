import { compareGroups } from '../compare/compareGroups.ts';
import type { CompareOptions } from '../compare/comparison.ts';
import { countPairs } from '../compare/countPairs.ts';
import {
  describeComparison,
  describeKind,
  kindNames,
  type ComparisonWords,
} from '../compare/describeComparison.ts';
import { findGoodPractice } from '../compare/findGoodPractice.ts';
import { readKeyTexts } from '../compare/keyTexts.ts';
import { measureAnswers } from '../compare/measureAnswers.ts';
import { measureKeyness } from '../compare/measureKeyness.ts';
import { measureProgress } from '../compare/measureProgress.ts';
import { selectGroups, type SelectedGroups } from '../compare/selectGroups.ts';
import { hasSide, sideNames, type SideMode } from '../compare/sides.ts';
import { FEWEST_KEY } from '../compare/sizes.ts';
import { listComparedThemes } from '../outputs/listComparedThemes.ts';
import { listComparison } from '../outputs/listComparison.ts';
import { listFigures, listFigureTable, type FigureColumn, type FigureRow } from '../outputs/listFigures.ts';
import { answerColumns, progressColumns, noteAnswers, noteProgress } from '../outputs/figureColumns.ts';
import { listGoodPractice } from '../outputs/listGoodPractice.ts';
import type { Listing } from '../outputs/listing.ts';
import { listKeyness } from '../outputs/listKeyness.ts';
import { listTogether } from '../outputs/listTogether.ts';
import { renderListing } from '../outputs/renderListing.ts';
import { renderTitled } from '../outputs/renderTitled.ts';
import { nameTheme, type ThemeHeading } from '../outputs/themeHeading.ts';
import { withCodebook } from '../outputs/withCodebook.ts';
import { readLemmas } from '../text/readLemmas.ts';
import type { Session } from './openSession.ts';
import type { Format } from './options.ts';

export const compareTables = [
  ...(['themes', 'asked-answered', 'progress', 'good-practice', 'keyness', 'together'] as const),
] as const;
export type CompareTable = (typeof compareTables)[number];

export interface CompareInput {
  readonly session: Pick<Session, 'records' | 'recurring' | 'referenceDate'>;
  readonly themes: readonly ThemeHeading[];
  /** Version of the codebook that made the tags. */
  readonly codebook: string;
  readonly mode: SideMode;
  readonly format: Format;
  readonly compared: Omit<CompareOptions, 'themes' | 'mode'>;
  /** The theme whose words are looked for, instead of a group's. */
  readonly theme: string | null;
  /** Which themes have a row, where a table has one for each; the others are counted and tested all the same. */
  readonly isShown: (theme: string) => boolean;
  /** Adds to the words over a table what `--only` left in. */
  readonly words: (words: ComparisonWords) => ComparisonWords;
}

/** One of the tables of `compare`, in one of its formats. */
export function renderCompareTable(table: CompareTable, input: CompareInput): string {
  const { session, themes, mode, format, compared } = input;
  const isForPeople = format === 'table';
  const selected = selectGroups(session.records, compared);
  if (isForPeople && selected.groups.every(({ of }) => of === 0)) return `${sayNothing(selected)}\n`;
  if (table === 'themes') {
    const all = compareGroups(session.records, { ...compared, themes, mode });
    const comparison = { ...all, rows: all.rows.filter(({ id }) => input.isShown(id)) };
    const words = input.words(describeComparison(comparison));
    return isForPeople
      ? renderTitled(words, withCodebook(listComparedThemes(comparison, words.note), input.codebook))
      : renderListing(withCodebook(listComparison(comparison, words.note), input.codebook), format);
  }
  const render = <Row extends object>(title: string, found: Listing<Row>): string => {
    const listing = withCodebook(found, input.codebook);
    if (!isForPeople) return renderListing(listing, format);
    return renderTitled(input.words({ title, subtitle: describeKind(selected), note: '' }), listing);
  };
  switch (table) {
    case 'asked-answered':
      return renderFigures(
        'What was asked, and what the answers deal with',
        measureAnswers(selected.groups, themes),
        { columns: answerColumns, note: noteAnswers },
        { ...input, selected, render },
      );
    case 'progress':
      return renderFigures(
        'What came of the recommendations, as reported',
        measureProgress(selected.groups, { themes, ...session }),
        { columns: progressColumns, note: noteProgress },
        { ...input, selected, render },
      );
    case 'good-practice': {
      const records = selected.groups.flatMap((group) => group.records);
      const { found, complete } = findGoodPractice(records);
      return render(
        'Reported complete, with a figure to show for it',
        listGoodPractice(found, themes, complete),
      );
    }
    case 'keyness':
      return renderKeyness(input, selected, render);
    case 'together': {
      const records = selected.groups.flatMap((group) => group.records);
      const frame = { of: records.length, side: mode, kind: selected.kind };
      return render(
        `Themes that come together in recommendations that ${sideNames[mode].sentence} both`,
        listTogether(countPairs(themes, records, mode), themes, frame, isForPeople),
      );
    }
  }
}

/** One line where there is nothing to compare. */
function sayNothing({ kind, kinds }: SelectedGroups): string {
  const there = kinds.map((one) => `${String(one.records)} from ${kindNames[one.kind]}`).join(', ');
  const wanted = kind === 'all' ? '' : ` from ${kindNames[kind]}`;
  return `Nothing to compare: no recommendation${wanted} was read${there === '' ? '' : ` (${there})`}.`;
}

interface Rendering {
  readonly selected: SelectedGroups;
  readonly render: <Row extends object>(title: string, listing: Listing<Row>) => string;
}

function renderFigures(
  title: string,
  figures: readonly FigureRow[],
  { columns, note }: { readonly columns: readonly FigureColumn[]; readonly note: string },
  { session, themes, format, selected, isShown, render }: CompareInput & Rendering,
): string {
  const shown = figures.filter(({ theme }) => theme === null || isShown(theme));
  const asOf = (name: string): string[] => {
    const group = selected.groups.find((one) => one.name === name);
    const days = group?.records.map(({ document }) => session.referenceDate(document)) ?? [];
    return [...new Set(days.filter((day) => day !== null))].sort();
  };
  const headingOf = (name: string): string => {
    const days = asOf(name);
    return days.length === 0 ? name : `${name}, as of ${days.join(', ')}`;
  };
  return format === 'table'
    ? render(title, listFigureTable(shown, columns, themes, { headingOf, note }))
    : render(title, listFigures(shown, { kind: selected.kind, asOf }));
}

function renderKeyness(
  { themes, mode, format, theme }: CompareInput,
  selected: SelectedGroups,
  render: Rendering['render'],
): string {
  const side = mode === 'answered' ? 'answered' : 'asked';
  const everything = selected.groups.flatMap((group) => group.records);
  const [first, second] =
    theme === null
      ? selected.groups
      : [
          {
            name: nameTheme(theme, themes),
            records: everything.filter((record) => hasSide(record, theme, side)),
          },
          { name: 'the rest', records: everything.filter((record) => !hasSide(record, theme, side)) },
        ];
  const own = readKeyTexts(first?.records ?? [], side);
  const others = readKeyTexts(second?.records ?? [], side);
  const lemmas = readLemmas([...own, ...others].map(({ text }) => text));
  const { phrases, tests } = measureKeyness(own, others, (form) => lemmas.get(form) ?? form);
  const frame = {
    ...{
      group: first?.name ?? '',
      against: second?.name ?? '',
      side,
      kind: selected.kind,
      tests,
      fewest: FEWEST_KEY,
    },
  };
  const whose = side === 'asked' ? 'recommendations' : 'answers';
  return render(
    phrases.length === 0
      ? `No words of ${whose} stand out: ${frame.group} against ${frame.against}`
      : `Words of ${whose}: ${frame.group}, more than ${frame.against}`,
    listKeyness(phrases, frame, format === 'table'),
  );
}
