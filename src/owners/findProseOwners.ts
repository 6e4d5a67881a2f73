import type { Owner } from '../model.ts';
import { findMentions, type Mention } from './findMentions.ts';
import type { OwnerAliases } from './ownerAliases.ts';
import { keepFirst, readOwners } from './readOwners.ts';

const ADVERB = '(?:(?:also|now|already|then|jointly|currently|further|regularly|actively) )?';
const DO =
  '(?:leads?|led|leading|overs(?:ees?|een|eeing)|drives?|driven|driving|co-?ordinat(?:es?|ed|ing)|manag(?:es?|ed|ing)|' +
  'deliver(?:s|ed|ing)?|monitor(?:s|ed|ing)?|retains?|owns?|chairs?|chairing|undertak(?:es?|en|ing)|carr(?:y|ies|ying) out|' +
  'implement(?:s|ed|ing)?|prepar(?:es?|ed|ing)|produc(?:es?|ed|ing)|develop(?:s|ed|ing)?|review(?:s|ed|ing)?|' +
  'considers?|considering|looks? (?:at|after|into)|scrutinis(?:es?|ing)|ensur(?:es?|ing)|assum(?:es?|ing) responsibility|' +
  'tak(?:es?|en|ing) (?:the lead|responsibility|ownership|forward)|provid(?:es?|ing) (?:\\w+ )?oversight|' +
  'keeps? oversight|meets? (?:\\w+ )?to \\w+|work(?:s|ing)? (?:together|jointly|with [^.;,]{3,60}?) to|h(?:as|ave|old|olds) (?:overall )?responsibility)';

/** After a post or body: it does the work, or answers for it. */
const DOES = new RegExp(
  `^(?: \\([^)]{1,40}\\))? (?:(?:will|shall|must|would) ${ADVERB}(?:be |have )?|(?:is|are|has|have) ${ADVERB}(?:been )?|continues? to |${ADVERB})(?:${DO})\\b`,
);
const ANSWERS = new RegExp(
  `^ (?:is|are|will be|has been|have been|was) ${ADVERB}(?:in place |appointed |established |set up |convened )?(?:as )?` +
    `(?:the |an? )?(?:(?:to (?:${DO}|drive|be)|(?:overall )?(?:responsible|accountable)\\b|(?:senior responsible|SRO|lead\\b|sponsor|owner|executive sponsor))|(?:lead(?:ing)?|driving|overseeing))`,
  'i',
);
/** Before a post or body: the work is done by it. */
const DONE_BY = new RegExp(
  '(?:led|chaired|overseen|monitored|managed|co-?ordinated|driven|owned|delivered|undertaken|supported|sponsored|carried out|reviewed|scrutinised|progressed|taken forward|developed|produced|prepared|implemented)' +
    '(?: (?:quarterly|monthly|annually|regularly|jointly|closely)| on (?:an? )?\\w+ basis)?,? (?:jointly )?by (?:the |an? |our |its )?(?:new |newly formed |existing )?(?:council.s )?$',
  'i',
);
const RESPONSIBILITY =
  /(?:responsibility of|responsibility (?:lies|rests|sits) with|(?:responsible|lead) (?:officer|owner)(?: is|:)|(?:collaborative|joint|collective|shared) \w+ (?:across|between|by)|report(?:s|ing)? owner:) (?:the )?$/i;
/** "The way that Leadership Team and Cabinet are working": a subject, but not of the work. */
const NOT_MAIN = /\b(?:(?:way|how|why)(?: that)?|which|whether|between)(?: the| our)? $/i;
/** What the reviewer asks of a post or body by name. */
const ASKED = /^ (?:must|should|needs? to|will need to|has to|ought to)\b/;
/** Between two that share a predicate: "PH and the Communications Team will work together". */
const AND = /^ ?(?:,|and|&|, and) (?:the )?$/;

/**
 * The posts and bodies that an answer names as responsible for doing the work or overseeing it: as subject
 * of a doing verb, in "led by" and its like, or, where the reviewer asked one by name, by being named in the
 * answer too. Those that are only told, asked, or approve a paper are left out.
 */
export function findProseOwners(answer: string, asked: string, aliases: OwnerAliases): Owner[] {
  const mentions = findMentions(answer);
  const responsible = findResponsible(answer, mentions);
  return keepFirst([
    ...responsible.flatMap((mention) => readMention(answer, mention, aliases)),
    ...findAsked(asked, aliases).filter((owner) => answer.includes(owner.printed)),
  ]);
}

/** From the last to the first: the first of two takes the predicate of the second, unless the whole is not the subject. */
function findResponsible(text: string, mentions: readonly Mention[]): Mention[] {
  const found: Mention[] = [];
  let next: { readonly mention: Mention; readonly does: boolean } | null = null;
  for (const mention of mentions.toReversed()) {
    const before = text.slice(Math.max(0, mention.start - 80), mention.start);
    const after = text.slice(mention.end, mention.end + 160);
    const named = DONE_BY.test(before) || RESPONSIBILITY.test(before);
    const acts: boolean =
      DOES.test(after) ||
      ANSWERS.test(after) ||
      (next !== null && next.does && AND.test(text.slice(mention.end, next.mention.start)));
    const does: boolean = named || (!NOT_MAIN.test(before) && acts);
    if (does) found.unshift(mention);
    next = { mention, does };
  }
  return found;
}

function findAsked(asked: string, aliases: OwnerAliases): Owner[] {
  const mentions = findMentions(asked).filter((mention) =>
    ASKED.test(asked.slice(mention.end, mention.end + 20)),
  );
  return mentions.flatMap((mention) => readMention(asked, mention, aliases));
}

function readMention(text: string, mention: Mention, aliases: OwnerAliases): Owner[] {
  const { owners } = readOwners(text.slice(mention.start, mention.end), aliases);
  return owners.slice(0, 1).map((owner) => ({ ...owner, source: 'prose' }));
}
