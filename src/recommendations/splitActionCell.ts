import { isTimescaleLike } from '../text/shapes.ts';
import type { DraftAction } from './draft.ts';
import { shareTimescale } from './shareTimescale.ts';
import { splitLettered } from './splitLettered.ts';

type Item = Pick<DraftAction, 'refPrinted' | 'text' | 'owner' | 'timescale'>;

/** The number or bullet of an item. */
const MARK = /^(?:- |\(?\d{1,2}[.)]\s+)/;

/**
 * The actions of one cell: those under letters where its dates stand under letters too; those on lines or under bullets
 * where as many dates or owners stand on lines beside them; else one.
 */
export function splitActionCell(text: string, owner: string, timescale: string): Item[] {
  return (
    splitByLetter(text, owner, timescale) ??
    splitByLine(text, owner, timescale) ?? [{ refPrinted: null, text, owner, timescale }]
  );
}

function splitByLetter(text: string, owner: string, timescale: string): Item[] | null {
  const pieces = splitLettered(text);
  if (pieces === null || splitLettered(timescale) === null) return null;
  if (pieces.some(({ letters }) => letters.length !== 1)) return null;
  const letters = pieces.map((piece) => piece.letters[0] ?? null);
  const dates = shareTimescale(timescale, letters);
  if (dates === null) return null;
  return pieces.map((piece, index) => ({
    refPrinted: letters[index] ?? null,
    text: piece.text,
    owner,
    timescale: dates[index] ?? '',
  }));
}

function splitByLine(text: string, owner: string, timescale: string): Item[] | null {
  const lines = readLines(text);
  if (lines.length < 2 || lines.some((line) => !/^\p{Lu}/u.test(line))) return null;
  const dates = pairLines(timescale, lines.length, isTimescaleLike);
  const owners = pairLines(owner, lines.length, (line) => line !== '');
  if (dates === null && owners === null) return null;
  return lines.map((line, index) => ({
    refPrinted: null,
    text: line,
    owner: owners?.[index] ?? owner,
    timescale: dates?.[index] ?? timescale,
  }));
}

/** The lines of a cell, where there are as many as actions. */
function pairLines(cell: string, count: number, fits: (line: string) => boolean): string[] | null {
  const lines = readLines(cell);
  return lines.length === count && lines.every(fits) ? lines : null;
}

function readLines(cell: string): string[] {
  return cell
    .split('\n')
    .map((line) => line.replace(MARK, '').trim())
    .filter((line) => line !== '');
}
