import { isTimescaleLike } from '../text/shapes.ts';
import type { DraftAction } from './draft.ts';
import { shareTimescale } from './shareTimescale.ts';
import { splitLettered } from './splitLettered.ts';

type Item = Pick<DraftAction, 'refPrinted' | 'text' | 'owner' | 'timescale'>;

/** A date, or one of two dates, that begins with a letter. */
const LETTERED_DATE =
  /^(?:(?:Original|Revised): )?\(?[a-z](?:[.):]|\s{0,2}(?:,|and|&))|\nRevised: \(?[a-z][.):]/i;
/** The number or bullet of an item. */
const MARK = /^(?:- |\(?\d{1,2}[.)]\s+)/;

/**
 * The actions of one cell: those under letters where its dates or owners stand under letters too; those on lines or under bullets
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
  if (pieces === null || pieces.some(({ letters }) => letters.length !== 1)) return null;
  const letters = pieces.map((piece) => piece.letters[0] ?? '');
  const dates = LETTERED_DATE.test(timescale) ? shareTimescale(timescale, letters) : null;
  const owners = shareOwners(owner, letters);
  if (dates === null && owners === null) return null;
  return pieces.map((piece, index) => ({
    refPrinted: letters[index] ?? null,
    text: piece.text,
    owner: owners?.[index] ?? owner,
    timescale: dates?.[index] ?? timescale,
  }));
}

/** The owner of each action, where owners stand under the letters of the actions; an owner may stand under several. */
function shareOwners(owner: string, letters: readonly string[]): string[] | null {
  const pieces = splitLettered(owner);
  const named = new Map(pieces?.flatMap(({ letters: own, text }) => own.map((letter) => [letter, text])));
  if (named.size === 0 || [...named.keys()].some((letter) => !letters.includes(letter))) return null;
  return letters.map((letter) => named.get(letter) ?? '');
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
