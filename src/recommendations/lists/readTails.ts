import { isNameLike, isOwnerLike } from '../../text/shapes.ts';
import { findTimeTail } from '../plain/findTimeTail.ts';
import { readFields } from './readFields.ts';

/** What stands behind a recommendation on its line. */
export interface Tail {
  readonly text: string;
  readonly owner: string;
  readonly timescale: string;
}

/** A bracket or the pieces between dashes are no longer, in characters. */
const MAX_TAIL = 160;
const PARTS = /\s(?:[–—|]|-)\s/;

/**
 * Who is to do it and by when, where a recommendation ends in both: "(Lead: Head of Audit; by March 2032)", "… – Head of
 * Audit – March 2032". Null where it ends in neither or in one only, which may be words of its own.
 */
export function readTail(text: string): Tail | null {
  const bracket = /\s\(([^()]{3,160})\)\.?$/.exec(text);
  if (bracket) {
    const pieces = (bracket[1] ?? '').split(/\s*[;,|]\s*|\s[–—-]\s/);
    const tail = readPieces(pieces);
    return tail && { text: text.slice(0, bracket.index).trim(), ...tail };
  }
  const pieces = text.split(PARTS);
  if (pieces.length < 3) return null;
  const [owner = '', time = ''] = pieces.slice(-2);
  const before = pieces.slice(0, -2).reduce((sum, piece) => sum + piece.length + 3, 0) - 3;
  const tail = owner.length + time.length <= MAX_TAIL ? readPieces([owner, time]) : null;
  return tail && { text: text.slice(0, before).trim(), ...tail };
}

function readPieces(pieces: readonly string[]): { owner: string; timescale: string } | null {
  const owners: string[] = [];
  let timescale = '';
  for (const piece of pieces) {
    const [field] = readFields(piece);
    const value = field?.value ?? piece;
    if (field?.role === 'owner') owners.push(value);
    else if (field?.role === 'timescale' || findTimeTail(piece)?.before === '') timescale ||= value;
    else if (isOwnerLike(piece) || isNameLike(piece)) owners.push(piece);
    else return null;
  }
  return owners.length > 0 && timescale !== '' ? { owner: owners.join('; '), timescale } : null;
}
