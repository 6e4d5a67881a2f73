import type { ReviewKind } from '../../model.ts';
import { kindWords, reviewBodies } from './reviewWords.ts';
import type { ZonedLine } from './readZones.ts';

/** A committee is no review: "Audit and Governance Committee", "Scrutiny Panel". */
const MEETINGS =
  /\b(?:audit|scrutiny|standards|governance)(?:(?: |, | & )[\p{L}-]{1,20}){0,5} (?:committees?|sub-?committee|panel|board)\b/giu;
/** "Ofsted-style reviews", "a CQC-type visit": not the reviewer's own. */
const ALIKE = /\b[\p{L}]{2,20}[- ](?:style|type|like|ready|readiness|led)\b/giu;
/** What a sentence says of the review that a document is about: that it was held, reported, or is answered here. */
const INTRODUCES =
  /\b(?:carried out|undert(?:ook|aken?)|conducted|took place|(?:was|were) held|visited|invited|commissioned|appointed|following|(?:in )?respon(?:se|ds?|ding) to|recommend(?:s|ed|ations?)|action plan|issued|published|completed|made \w+ findings|on-?site|sets? out|findings|report|inspected|assessed|reviewed|audited)\b/i;
/** A mention by the way: another review that is set beside it. */
const PASSING =
  /\b(?:said the same|(?:have|has|had) worked|such as|for example|e\.g\.|similar to|previous(?:ly)?|earlier|other (?:reviews|inspections|audits)|as well as|will help|used to)\b/i;
/** A review named with its date, and nothing said of it: "LGA Corporate Peer Challenge, 21–24 March 2023." */
const DATED_NAME = /\b(?:19|20)\d\d\)?\.?$/;
const LONGEST_NAME = 10;
const SAID = /\b(?:is|are|was|were|has|have|had|will|in|by|since|after|before|last|next|at)\b/i;
/** The head of a column says whose review it is where it says whose recommendations it holds. */
const ASKED_COLUMN = /\brecommend|\bfinding/i;

/**
 * What lines claim about the review that a document is about: titles and headings, without committees; sentences of the
 * introduction that introduce it, or name it with its date; heads of columns that hold recommendations. Mentions by the way are left out; a
 * committee is a "meeting".
 */
export function readClaims(lines: readonly ZonedLine[]): ZonedLine[] {
  return lines.flatMap((line): ZonedLine[] => {
    if (line.zone === 'body') return [];
    if (line.column !== undefined && !ASKED_COLUMN.test(line.text)) return [];
    const text = line.text.replace(MEETINGS, 'meeting').replace(ALIKE, ' ');
    if (line.zone !== 'intro') return [{ ...line, text }];
    return text
      .split(/(?<=[.;!?])\s/)
      .filter((sentence) => (INTRODUCES.test(sentence) || isDatedName(sentence)) && !PASSING.test(sentence))
      .map((sentence) => ({ ...line, text: sentence }));
  });
}

function isDatedName(sentence: string): boolean {
  return (
    DATED_NAME.test(sentence) &&
    sentence.split(' ').length <= LONGEST_NAME &&
    !SAID.test(sentence) &&
    namesReview(sentence)
  );
}

/** Whether a text names a review of another kind than this, and none of this. */
export function isOfOther(text: string, kind: ReviewKind | null): boolean {
  if (kind === null) return false;
  const kinds = new Set(
    [...kindWords, ...reviewBodies].filter(({ pattern }) => text.search(pattern) >= 0).map((one) => one.kind),
  );
  return kinds.size > 0 && !kinds.has(kind);
}

/** Whether a text names a review or a reviewer. */
export function namesReview(text: string): boolean {
  return [...kindWords, ...reviewBodies].some(({ pattern }) => text.search(pattern) >= 0);
}
