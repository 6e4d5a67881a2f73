import type { Issue } from '../../model.ts';
import type { Finding, Found } from './finding.ts';
import { findMentions, type Mention } from './findMentions.ts';
import type { Council, CouncilNames } from './readCouncils.ts';
import type { Zone, ZonedLine } from './readZones.ts';

/** What a mention counts by where it stands: that of the council itself, and that of the place alone. */
const WEIGHTS: Readonly<Record<Zone, readonly [full: number, place: number]>> = {
  title: [20, 8],
  intro: [6, 2],
  heading: [6, 2],
  body: [3, 1],
};
/** Before the council that a sentence is about. */
const SUBJECT = /(?:^|[.!?]\s{1,3})(?:the\s)?$/i;
/** Less says nothing: one mention of a place may be anything. */
const LEAST = 2;
/** So many times what speaks for any other council must speak for the one that is named. */
const AHEAD = 2;

/** Makes a council one that the document's own is compared with, learns or comes from. */
const COMPARED =
  /\b(?:such as|similar to|like|unlike|compar(?:ed|able|ison|ing) (?:with|to)|in line with|other (?:councils|authorities|boroughs)|neighbour(?:s|ing)?|shared service(?: with)?|learn(?:ing|t|ed)? from|best practice (?:at|in|from|of)|visit(?:ed|s)? (?:to )?|look(?:s|ing|ed)? (?:at|to)|benchmark\w*|peers? from|formerly of|previously (?:at|of)|joined from|alongside|as seen (?:at|in)|failures? (?:at|in)|for example|e\.g\.)\b[^.;:]{0,50}$/i;
/** Where a peer comes from: "Leader, Wigan Council", "Chief Executive of Leeds City Council". */
const OF_A_PERSON =
  /\b(?:chief executive|leader|councillor|cllr|director|officer|mayor|member|manager|peer(?! (?:challenge|review|team|assessment)))\b[^.;:]{0,40}(?:,|\bof|\bat|[-–—])\s{0,3}(?:the )?$/i;

/** A line that begins with a person: "• Ann Lee, Leader, Wigan Council". */
const PERSON_LINE =
  /^(?:[•·*–-]\s*)?(?:(?:Cllr|Councillor|Mr|Mrs|Ms|Dr)\.?\s+)?\p{Lu}[\p{L}'’-]{0,30}\s+(?:\p{Lu}[\p{L}'’-]{0,30})(?:\s+\p{Lu}[\p{L}'’-]{0,30})?\s*[,–-]/u;

/** Before a place that is a person's name: "Report author: Paul Bolton", "Cllr Ann Lincoln", "J. Stafford". */
const NAMED_PERSON =
  /\b(?:author|contact|officer|prepared by|presented by|signed|cllr|councillor|mr|mrs|ms|dr)\b[^.;,]{0,40}$|(?:^|\s)\p{Lu}\.\s{0,2}$/iu;

/** What stands between the names of a row of councils. */
const IN_A_ROW = /^\s*(?:,|&|\/|,?\s*and)\s+(?:and\s+)?(?:the\s+)?(?:(?:london|royal)\s+borough\s+of\s+)?$/i;

/**
 * The council that a document is about: the one that its title names, else the one that it names most. Councils that it
 * compares itself with do not count. Where two are named nearly as much it is left open.
 */
export function findCouncil(lines: readonly ZonedLine[], names: CouncilNames): Found<Council> {
  const scores = new Map<string, Scored>();
  for (const line of lines) {
    const mentions = findMentions(line.text, names);
    for (const [index, mention] of mentions.entries()) {
      if (isCompared(line, mentions, index)) continue;
      const key = mention.councils[0]?.name ?? '';
      const [full, place] = WEIGHTS[line.zone];
      const isFull = mention.full || isOfSeveral(line.text, mentions, index);
      const opens = line.zone !== 'title' && isFull && SUBJECT.test(line.text.slice(0, mention.start));
      const weight = (isFull ? full : place) * (opens ? AHEAD : 1);
      const phrase = line.text.slice(mention.start, mention.end);
      const before = scores.get(key);
      const finding = { value: mention.councils, phrase, place: line.place };
      scores.set(key, {
        score: (before?.score ?? 0) + weight,
        strongest: Math.max(before?.strongest ?? 0, weight),
        finding: before && before.strongest >= weight ? before.finding : finding,
      });
    }
  }
  const all = [...scores.values()];
  const titled = all.filter(({ strongest }) => strongest >= WEIGHTS.title[0]);
  return choose((titled.length > 0 ? titled : all).sort((one, other) => other.score - one.score));
}

interface Scored {
  readonly score: number;
  /** The weight of the mention that is kept as evidence. */
  readonly strongest: number;
  readonly finding: Finding<readonly Council[]>;
}

function choose([first, second]: readonly Scored[]): Found<Council> {
  if (!first || first.score < LEAST) return { finding: null, issues: [] };
  const { value, phrase, place } = first.finding;
  const council = newest(value);
  if (!council) return { finding: null, issues: [] };
  if (second && first.score < AHEAD * second.score) {
    const other = newest(second.finding.value)?.name ?? '';
    const issue: Issue = {
      code: 'council-unclear',
      message: `It names ${council.name} and ${other}: which council it is about is left open; --council says it.`,
      source: place,
    };
    return { finding: null, issues: [issue] };
  }
  return { finding: { value: council, phrase, place }, issues: [] };
}

/** Of councils that followed one another under one name, the one that still is. */
function newest(councils: readonly Council[]): Council | undefined {
  return councils.find(({ until }) => until === '') ?? councils[0];
}

/** Whether a place stands in a row before "Councils": "Adur & Worthing Councils". */
function isOfSeveral(text: string, mentions: readonly Mention[], index: number): boolean {
  for (let at = index; at < mentions.length; at += 1) {
    const [mention, next] = [mentions[at], mentions[at + 1]];
    if (!mention) return false;
    if (at > index && /councils$/i.test(text.slice(mention.start, mention.end))) return true;
    if (!next || !IN_A_ROW.test(text.slice(mention.end, next.start))) return false;
  }
  return false;
}

/** Whether a council is one that others are compared with, or one in a row of several. */
function isCompared({ text, zone }: ZonedLine, mentions: readonly Mention[], index: number): boolean {
  const mention = mentions[index];
  if (!mention) return false;
  const before = text.slice(Math.max(0, mention.start - 120), mention.start);
  if (!mention.full && NAMED_PERSON.test(before)) return true;
  // A title may say whose chief executive reports; a name before the post is that of a peer.
  if (zone === 'title') return PERSON_LINE.test(text) && OF_A_PERSON.test(before);
  if (COMPARED.test(before) || OF_A_PERSON.test(before)) return true;
  return [mentions[index - 1], mentions[index + 1]].some((other) => {
    if (!other || other.councils[0]?.name === mention.councils[0]?.name) return false;
    const [first, second] = other.start < mention.start ? [other, mention] : [mention, other];
    return IN_A_ROW.test(text.slice(first.end, second.start));
  });
}
