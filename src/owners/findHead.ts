import type { OwnerToken } from './ownerTokens.ts';
import { ACRONYMS, CHIEF_RANKS, CLEAR_LETTERS, POST_LETTERS, RANK_LETTERS, RANKS } from './postGrammar.ts';

/** The opening of a post: "Executive Director", "Head", "Monitoring Officer". */
export interface PostHead {
  /** Index of the token after it. */
  readonly end: number;
  readonly name: string;
  /** Whether a field of work is expected after it, even with nothing between. */
  readonly open: boolean;
  /** How the name joins the field where the print does not say "of" or "for". */
  readonly joint: ' of ' | ' - ' | ' for ';
  /** Whether OCR mangled it and the name is a repair. */
  readonly repaired: boolean;
  /** The letters that stand for it, where they may be a person's initials too: "MO", "CD". */
  readonly letters?: string;
}

/** Posts of a fixed wording that need no field of work; `*` stands for any word. */
const FIXED: readonly (readonly string[])[] = [
  ['monitoring', 'officer'],
  ['returning', 'officer'],
  ['data', 'protection', 'officer'],
  ['statutory', 'scrutiny', 'officer'],
  ['senior', 'responsible', 'officer'],
  ['senior', 'responsible', 'owner'],
  ['senior', 'information', 'risk', 'owner'],
  ['senior', 'information', 'risk', 'officer'],
  ['caldicott', 'guardian'],
  ['town', 'clerk'],
  ['borough', 'solicitor'],
  ['city', 'solicitor'],
  ['county', 'solicitor'],
  ['borough', 'treasurer'],
  ['city', 'treasurer'],
  ['county', 'treasurer'],
  ['chief', 'of', 'staff'],
  ['chief', 'accountant'],
  ['chief', 'auditor'],
  ['chief', 'planner'],
  ['chief', 'internal', 'auditor'],
  ['chief', '*', 'officer'],
  ['chief', '*', '*', 'officer'],
  ['chief', '*', 'and', '*', 'officer'],
  ['principal', 'social', 'worker'],
];

/** Posts of elected members that are followed by what they are for. */
const FOR_HEADS: readonly (readonly string[])[] = [
  ['cabinet', 'member'],
  ['cabinet', 'members'],
  ['cabinet', 'lead'],
  ['executive', 'member'],
  ['executive', 'members'],
  ['executive', 'lead'],
  ['lead', 'member'],
  ['lead', 'members'],
  ['lead', 'cabinet', 'member'],
  ['portfolio', 'holder'],
  ['portfolio', 'holders'],
  ['cabinet', 'portfolio', 'holder'],
];

/** S151 as printed and as OCR gives it: "S151", "s.151", "SLS", "SI51". */
const SECTION_151 = /^s\.?151$/i;
const SECTION_151_SLIP = /^S[1IL][5S][1IL]?$/;

/** What stands in the way: "assistant to the Director", "Office of the Chief Executive", "All Directors". */
const SUBORDINATE = new Set(['to', 'of', 'all', 'each', 'every', 'relevant', 'other']);

/** What somebody else leads than the leader of a council. */
const LED = new Set('team group project programme practice service section opposition squad'.split(' '));

const MAYOR_RANKS = new Set(['executive', 'elected', 'deputy', 'city']);

/** The post that begins at token `at`, if one does. */
export function findHead(tokens: readonly OwnerToken[], at: number): PostHead | undefined {
  const first = tokens[at];
  if (!first?.word) return undefined;
  let last = at - 1;
  while (tokens[last]?.lower === 'the' || RANKS.has(tokens[last]?.lower ?? '')) last -= 1;
  const before = tokens[last];
  if (before !== undefined && SUBORDINATE.has(before.lower)) return undefined;
  return (
    findSection151(tokens, at) ??
    findLetters(first, at) ??
    findFixed(tokens, at) ??
    findRanked(tokens, at) ??
    findMember(tokens, at)
  );
}

function findSection151(tokens: readonly OwnerToken[], at: number): PostHead | undefined {
  const deputy = tokens[at]?.lower === 'deputy';
  const start = deputy ? at + 1 : at;
  const first = tokens[start];
  if (first === undefined) return undefined;
  const spelled = /^(?:section|sec|s)$/.test(first.lower) && tokens[start + 1]?.text === '151';
  const name = `${deputy ? 'Deputy ' : ''}Section 151 Officer`;
  let end = start + (spelled ? 2 : 1);
  const titled = tokens[end]?.lower === 'officer';
  if (titled) end += 1;
  if (spelled || SECTION_151.test(first.text))
    return { end, name, open: false, joint: ' - ', repaired: false };
  if (titled && SECTION_151_SLIP.test(first.text))
    return { end, name, open: false, joint: ' - ', repaired: true };
  return undefined;
}

function findLetters(first: OwnerToken, at: number): PostHead | undefined {
  const post = POST_LETTERS.get(first.text);
  const letters = CLEAR_LETTERS.has(first.text) || first.text.length > 3 ? {} : { letters: first.text };
  if (post !== undefined)
    return { end: at + 1, name: post, open: false, joint: ' - ', repaired: false, ...letters };
  const many = /s$/.test(first.text) ? RANK_LETTERS.get(first.text.slice(0, -1)) : undefined;
  if (many?.endsWith('Director') === true)
    return { end: at + 1, name: `${many}s`, open: true, joint: ' of ', repaired: false };
  const rank = RANK_LETTERS.get(first.text === 'HoS' ? 'HOS' : first.text);
  if (rank === undefined) return undefined;
  if (rank === 'Head of')
    return { end: at + 1, name: 'Head', open: true, joint: ' of ', repaired: false, ...letters };
  return {
    end: at + 1,
    name: rank,
    open: true,
    joint: rank.endsWith('Executive') ? ' - ' : rank === 'Portfolio Holder' ? ' for ' : ' of ',
    repaired: false,
    ...letters,
  };
}

function findFixed(tokens: readonly OwnerToken[], at: number): PostHead | undefined {
  const deputy = tokens[at]?.lower === 'deputy' || tokens[at]?.lower === 'interim';
  for (const start of deputy ? [at, at + 1] : [at]) {
    for (const words of FIXED) {
      if (hasWords(tokens, start, words)) return closedHead(tokens, at, start + words.length);
    }
    for (const words of FOR_HEADS) {
      if (!hasWords(tokens, start, words)) continue;
      const end = start + words.length;
      return { end, name: nameWords(tokens, at, end), open: true, joint: ' for ', repaired: false };
    }
  }
  return undefined;
}

function findRanked(tokens: readonly OwnerToken[], at: number): PostHead | undefined {
  let core = at;
  while (core - at < 4 && RANKS.has(tokens[core]?.lower ?? '')) core += 1;
  const noun = tokens[core];
  if (noun === undefined) return undefined;
  if (noun.lower === 'director' || noun.lower === 'directors') {
    return {
      end: core + 1,
      name: nameWords(tokens, at, core + 1),
      open: true,
      joint: ' of ',
      repaired: false,
    };
  }
  if (
    (noun.lower === 'head' || noun.lower === 'heads') &&
    /^(?:of|for|-|–|—)$/.test(tokens[core + 1]?.lower ?? '')
  ) {
    return {
      end: core + 1,
      name: nameWords(tokens, at, core + 1),
      open: true,
      joint: ' of ',
      repaired: false,
    };
  }
  if (noun.lower !== 'chief' || !/^executives?$/.test(tokens[core + 1]?.lower ?? '')) return undefined;
  const ranks = tokens.slice(at, core).map((token) => token.lower);
  if (!ranks.every((rank) => CHIEF_RANKS.has(rank))) return undefined;
  const end = tokens[core + 2]?.lower === 'officer' ? core + 3 : core + 2;
  const open = ranks.some((rank) => rank === 'assistant' || rank === 'deputy');
  return { end, name: nameWords(tokens, at, core + 2), open, joint: ' - ', repaired: false };
}

function findMember(tokens: readonly OwnerToken[], at: number): PostHead | undefined {
  const ranked =
    tokens[at]?.lower === 'deputy' ||
    (tokens[at]?.lower === 'vice' && /^chairs?$/.test(tokens[at + 1]?.lower ?? '')) ||
    (MAYOR_RANKS.has(tokens[at]?.lower ?? '') && tokens[at + 1]?.lower === 'mayor');
  const start = ranked ? at + 1 : at;
  const noun = tokens[start]?.lower;
  // A team leader leads no council.
  if (noun === 'leader' && LED.has(tokens[at - 1]?.lower ?? '')) return undefined;
  if (noun === 'leader') {
    const ofCouncil = hasWords(tokens, start + 1, ['of', 'the', 'council'])
      ? 3
      : hasWords(tokens, start + 1, ['of', 'council'])
        ? 2
        : 0;
    return closedHead(tokens, at, start + 1 + ofCouncil, start + 1);
  }
  // "Mayor and Cabinet" is the body, not the person.
  if (noun === 'mayor' && !/^(?:and|&)$/.test(tokens[start + 1]?.lower ?? ''))
    return closedHead(tokens, at, start + 1);
  if (/^(?:chairs?|chairman)$/.test(noun ?? '') && tokens[start + 1]?.lower === 'of') {
    return {
      end: start + 1,
      name: nameWords(tokens, at, start + 1),
      open: true,
      joint: ' of ',
      repaired: false,
    };
  }
  return undefined;
}

function closedHead(tokens: readonly OwnerToken[], at: number, end: number, nameEnd = end): PostHead {
  return { end, name: nameWords(tokens, at, nameEnd), open: false, joint: ' - ', repaired: false };
}

function hasWords(tokens: readonly OwnerToken[], at: number, words: readonly string[]): boolean {
  return words.every((word, i) => {
    const token = tokens[at + i];
    return (
      token?.word === true && (word === '*' ? !/^(?:executive|of)$/.test(token.lower) : token.lower === word)
    );
  });
}

function nameWords(tokens: readonly OwnerToken[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map((token) => {
      if (token.lower === 'of' || token.lower === 'and' || ACRONYMS.has(token.text)) return token.text;
      return token.lower.charAt(0).toUpperCase() + token.lower.slice(1);
    })
    .join(' ');
}
