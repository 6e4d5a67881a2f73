import { splitName, type Council, type CouncilNames, type CouncilSpelling } from './readCouncils.ts';

/** A council as a text names it. */
export interface Mention {
  /** More than one where councils of one name followed one another. */
  readonly councils: readonly Council[];
  /** Where the text names the council itself, or only the place. */
  readonly full: boolean;
  readonly start: number;
  readonly end: number;
}

interface Token {
  readonly word: string;
  /** Without the ending of a genitive: "Sandwell's". */
  readonly bare: string;
  /** Begins with a capital, or is one of the small words of a name. */
  readonly proper: boolean;
  readonly start: number;
  readonly end: number;
}

const SMALL = /^(?:of|and|upon|on|under|in|the|le|with|by)$/;
/** Says that the name before it is a council's: "Walsall MBC", "Derby City Council". */
const KIND = /^(?:metropolitan|city|borough|district|county|unitary)$/;
const AFTER = /^(?:councils?|corporation|mbc|mdc|bc|dc|cc|lbc|rbc|lb)$/;
/** "London Borough of", "LB", "Council of the". */
const BEFORE =
  /(?:\b(?:london |royal |metropolitan )?boroughs? of|\blb(?: of)?|\bcouncil of(?: the)?|\bcity of)\s{0,3}$/i;
/** Places whose names are words of English, or of more than a council: only a council's full name counts. */
const ORDINARY = new Set([
  'reading',
  'bury',
  'hart',
  'eden',
  'rugby',
  'craven',
  'north east',
  'boston',
  'dover',
]);
const REGIONS = new Set(['Combined authority', 'Strategic Regional Authority']);
/** Makes something else of a place: "Kent Police", "University of York", "West Yorkshire Fire". */
const OTHER_AFTER =
  /^(?:police|university|fire|hospitals?|nhs|prison|airport|cathedral|road|street|lane|house)$/;
const OTHER_BEFORE = /\b(?:university|bishop|diocese|port) of\s{0,3}$/i;

/** Every council that a text names, in printed order; the longest name that fits is taken. */
export function findMentions(text: string, names: CouncilNames): Mention[] {
  const tokens = readTokens(text);
  const mentions: Mention[] = [...findCodes(text, names), ...findAddresses(text, names)];
  for (let at = 0; at < tokens.length;) {
    const spelling = findSpelling(tokens, at, names);
    if (spelling === null) {
      at += 1;
      continue;
    }
    const first = tokens[at];
    const next = at + spelling.words.length;
    const last = tokens[next - 1];
    if (first && last) {
      const after = readKind(tokens, next);
      const [prefix = ''] = BEFORE.exec(text.slice(Math.max(0, first.start - 30), first.start)) ?? [];
      const full = spelling.full || after > next || prefix !== '';
      const proper = tokens.slice(at, next).every((token) => token.proper) && !SMALL.test(first.word);
      if (proper && (full || isPlace(spelling, text, first, tokens[next])))
        mentions.push({
          councils: spelling.councils,
          full,
          start: first.start - prefix.length,
          end: tokens[after - 1]?.end ?? last.end,
        });
    }
    at = next;
  }
  return mentions.sort((one, other) => one.start - other.start);
}

/** Words with where they stand; "&" is a word, and "St. Helens" and "King’s" are as they are in names. */
function readTokens(text: string): Token[] {
  return [...text.matchAll(/[\p{L}\p{N}]+(?:['’][\p{L}]+)?|&/gu)].map((match) => {
    const word = splitName(match[0]).join('');
    return {
      word,
      bare: /['’]s$/i.test(match[0]) ? word.slice(0, -1) : word,
      proper: SMALL.test(word) || /^[\p{Lu}&]/u.test(match[0]),
      start: match.index,
      end: match.index + match[0].length,
    };
  });
}

function findSpelling(tokens: readonly Token[], at: number, names: CouncilNames): CouncilSpelling | null {
  const { word = '', bare = '' } = tokens[at] ?? {};
  const choices = [
    ...(names.byFirstWord.get(word) ?? []),
    ...(bare === word ? [] : (names.byFirstWord.get(bare) ?? [])),
  ];
  return choices.find(({ words }) => words.every((one, index) => isWord(tokens[at + index], one))) ?? null;
}

function isWord(token: Token | undefined, word: string): boolean {
  return token?.word === word || token?.bare === word;
}

/** Where "City Council", "MBC" and the like end behind a name; the same place where there is none. */
function readKind(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < from + 2 && KIND.test(tokens[at]?.word ?? '')) at += 1;
  // A borough is its council: "Walsall Borough", but a district or county is a place.
  return AFTER.test(tokens[at]?.word ?? '') ? at + 1 : from;
}

function isPlace(spelling: CouncilSpelling, text: string, first: Token, next: Token | undefined): boolean {
  if (ORDINARY.has(spelling.words.join(' '))) return false;
  if (spelling.councils.every(({ type }) => REGIONS.has(type))) return false;
  if (next && OTHER_AFTER.test(next.word)) return false;
  return !OTHER_BEFORE.test(text.slice(Math.max(0, first.start - 20), first.start));
}

/** GSS codes and initials. */
function findCodes(text: string, names: CouncilNames): Mention[] {
  return [...text.matchAll(/\b(?:[EW]\d{8}|[A-Z]{4,8})\b/g)].flatMap((match) => {
    const council = names.byGss.get(match[0]) ?? names.byInitials.get(match[0]);
    return council
      ? [{ councils: [council], full: true, start: match.index, end: match.index + match[0].length }]
      : [];
  });
}

/** "www.walsall.gov.uk", "facebook.com/southwarkcouncil", "@leedscouncil". */
function findAddresses(text: string, names: CouncilNames): Mention[] {
  return [...text.matchAll(/\b([a-z0-9-]{3,40})\.gov\.uk\b|[/@]([a-z]{3,40})council\b/gi)].flatMap(
    (match) => {
      const address = (match[1] ?? match[2] ?? '').toLowerCase().replaceAll('-', '');
      const councils =
        names.byAddress.get(address) ?? names.byAddress.get(address.replace(/(?:council|mbc|cc|dc|bc)$/, ''));
      return councils
        ? [{ councils, full: true, start: match.index, end: match.index + match[0].length }]
        : [];
    },
  );
}
