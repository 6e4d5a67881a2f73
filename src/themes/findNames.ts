import { findMatches } from '../text/findMatches.ts';

/** A name printed in a text; `head` is the word that says what it names ("Committee", "Head"). */
export interface NameSpan {
  readonly start: number;
  readonly end: number;
  readonly head: { readonly start: number; readonly end: number };
}

const WORD = String.raw`\p{Lu}[\p{L}’'-]*`;
const MORE = String.raw`(?:(?:,? (?:and|&) |, | of | for | )${WORD})`;
/** "Workforce and Policy Panel", "Programme Office building": where something is said or kept, not what it is. */
const BODY = new RegExp(
  String.raw`${WORD}${MORE}*? (Committee|Sub-Committee|Panel|Board|Group|Forum|Commission|[Bb]uilding)\b`,
  'gu',
);
/** "Head of Risk", "Cabinet Member for Housing and Skills": who acts, not on what. */
const POST = new RegExp(
  String.raw`\b(Head|Director|Manager|Officer|Member|Holder|Lead|Champion) (?:of|for) (?:the )?${WORD}${MORE}*`,
  'gu',
);

/** The names of bodies, buildings and posts in a text: their words do not say what is asked. */
export function findNames(text: string): NameSpan[] {
  return [BODY, POST].flatMap((pattern) =>
    findMatches(text, pattern).map((match) => {
      const [printed, head = ''] = match;
      const at = match.index + (pattern === POST ? 0 : printed.length - head.length);
      return {
        start: match.index,
        end: match.index + printed.length,
        head: { start: at, end: at + head.length },
      };
    }),
  );
}
