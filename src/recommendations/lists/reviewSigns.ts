import type { Line } from './listLines.ts';

/** Words of a text that someone who looks into what a council does has written, or that is about one. */
const SIGNS =
  /\b(?:peer (?:challenge|review|team|reviewers?|support)|corporate peer|audit(?:ed|or|ors)?|inspect(?:ion|ions|or|ors|orate)|ofsted|cqc|cipfa|ombudsman|local government association|lga|best value|commissioners?|regulators?|scrutiny|task (?:and|&) finish|value for money|section 24|statutory recommendations?|governance (?:review|statement)|independent review|external review|(?:review|progress|assurance) (?:team|panel|visit)|lead reviewer)\b/i;
/** The council advises others: residents, its customers, whom a letter is to. */
const ADVISES =
  /\b(?:council|authority|department|service|team) (?:strongly |also )?recommends? (?:that )?(?:you|all|any|every|residents|customers|tenants|leaseholders|visitors|parents|carers|drivers|applicants|businesses|schools|landlords|owners|people|households)\b/i;

/** What a meeting decides upon a report, and what others advise. */
const DECIDES =
  /\bthat (?:the )?(?:cabinet|council|committee|board|executive|members?|audit committee|full council)? ?(?:be asked to |should )?(?:notes?|noted|approves?|agrees?|endorses?|receives?|delegates?|adopts?)\b|\bbe (?:noted|approved|agreed|endorsed|adopted)\b|\bthat (?:you|residents|customers)\b/i;

/** Whether a sentence asks a meeting to decide upon a report: "That Cabinet approves the sale". */
export function isDecision(text: string): boolean {
  return DECIDES.test(text);
}

/** Whether a text shows that it is of a review, an audit, an inspection or scrutiny. */
export function isOfReview(lines: readonly Line[]): boolean {
  return lines.some(({ text }) => SIGNS.test(text));
}

/** Whether a line recommends something to others than the council. "The peer team recommends that you" does not. */
export function advisesOthers(text: string): boolean {
  return ADVISES.test(text) && !/\b(?:peer|review|audit|inspection) (?:\p{L}+ )?team\b/iu.test(text);
}
