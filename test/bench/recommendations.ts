import { readFileSync } from 'node:fs';
import { makeSeededRandom } from '../../src/evaluation/seededRandom.ts';
import type { Recommendation } from '../../src/model.ts';
import { genreWords } from '../../src/recurrence/genreWords.ts';

const THEMES =
  'assets-capital,workforce,risk-management,financial-planning,housing,social-care-education,procurement-commercial,governance-scrutiny,digital,engagement-communications'.split(
    ',',
  );
const VERBS =
  'update,agree,publish,complete,review the terms of,set a timetable for,assign an owner to,report monthly on,test,simplify'.split(
    ',',
  );
const AGAIN =
  'bring up to date,sign off,put in the public domain,finish,look again at the terms of,fix dates for,name a lead for,tell members each month about,try out,make plainer'.split(
    ',',
  );
const FIRST = 'North,South,East,West,Upper,Lower,Great,Little,Old,New'.split(',');
const SECOND =
  'ford,ham,bury,stead,wick,combe,mere,dale,thorpe,minster,worth,leigh,hurst,bourne,cliffe,gate,port,stow,field,haven,marsh,moor,ridge,well,wood,brook,croft,holme,ness,don,ley,ton,by'.split(
    ',',
  );
/** What only a few recommendations speak of: streets, buildings, systems. */
const NAMED = 'Grange,Ash,Holly,Mill,Abbey,King,Queen,Canal,Bishop,Orchard,Spring,Cedar,Priory,Manor'.split(
  ',',
);

/** How much rarer each next word is, and each next issue: chosen so that as many come up as in the shipped documents. */
const ZIPF_OF_WORDS = 0.75;
const ZIPF_OF_ISSUES = 0.7;
/** There are so many recommendations to an issue. */
const TO_AN_ISSUE = 6;
/** Of a hundred recommendations so many have one ask, up to two, three and four. */
const UP_TO = [60, 80, 92, 100];

export interface MadeRecords {
  readonly records: readonly Recommendation[];
  /** By record: the numbers of the issues that its asks speak of. */
  readonly issues: readonly (readonly number[])[];
}

interface Issue {
  readonly number: number;
  readonly theme: string;
  /** The words that speak of it; each ask says most of them. */
  readonly words: readonly string[];
}

/** The field's own words, most common first: those of the shipped codebook's terms, by how often they stand there. */
function readFieldWords(): string[] {
  const codebook = readFileSync(new URL('../../corpus/codebook.yaml', import.meta.url), 'utf8');
  const counts = new Map<string, number>();
  for (const line of codebook.split('\n'))
    if (/^\s*- /.test(line))
      for (const [word] of line.matchAll(/(?<![\p{L}<])[a-z]{4,}(?![\p{L}:*])/gu))
        if (!genreWords.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort(([x, i], [y, j]) => j - i || (x < y ? -1 : 1)).map(([word]) => word);
}

/** Picks from a list, the first most often: the n-th in proportion to 1 / n ** exponent. */
function makeZipfPicker<T>(list: readonly T[], exponent: number, random: () => number): () => T {
  const sums = new Float64Array(list.length);
  let sum = 0;
  list.forEach((_, at) => {
    sum += 1 / (at + 1) ** exponent;
    sums[at] = sum;
  });
  return () => {
    const wanted = random() * sum;
    let low = 0;
    let high = list.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    return list[low] as T;
  };
}

/**
 * So many made-up recommendations to 330 councils, the same for the same seed: mostly one ask, up to four. An ask speaks
 * of an issue, of which some come up hundreds of times and most a few times, in most of the issue's own words and in
 * others besides, drawn as languages have them: few are common, most are rare. Every tenth recommendation says what an
 * earlier one said, in other words, to another council.
 */
export function makeRecommendations(count: number, seed: number): MadeRecords {
  const random = makeSeededRandom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] ?? (list[0] as T);
  const pickWord = makeZipfPicker(readFieldWords(), ZIPF_OF_WORDS, random);
  const all = Array.from({ length: Math.ceil(count / TO_AN_ISSUE) }, (_, number): Issue => ({
    number,
    theme: pick(THEMES),
    words: Array.from({ length: 4 }, pickWord),
  }));
  const pickIssue = makeZipfPicker(all, ZIPF_OF_ISSUES, random);
  const pickName = (): string => `${pick(NAMED)}${pick(SECOND)}${pick(SECOND)}`;
  const speakOf = ({ words }: Issue): string => {
    const left = Math.floor(random() * words.length * 2);
    return words.filter((_, at) => at !== left).join(' ');
  };
  const records: Recommendation[] = [];
  const askedIn: Issue[][] = [];
  for (let at = 0; at < count; at++) {
    const source = Math.floor(random() * at);
    const [told] = at % 10 === 9 ? (askedIn[source] ?? []) : [];
    const share = random() * 100;
    const asks = Array.from({ length: UP_TO.findIndex((most) => share < most) + 1 }, pickIssue);
    if (told) asks[0] = told;
    const council = `${pick(FIRST)}${pick(SECOND)}`;
    const year = 2015 + (at % 10);
    const document = `${council.toLowerCase()}-${String(year)}`;
    const id = `${document}/${String(at)}`;
    const said = asks.map((issue) => ({
      ...{ verb: pick(told ? AGAIN : VERBS), theme: issue.theme, matter: speakOf(issue) },
      rest: `for the ${pickWord()} ${pickWord()} of ${random() < 0.5 ? pickName() : pickWord()}, since no ${pickWord()} ${pickWord()} was kept`,
    }));
    const answer = asks.map(
      (issue) =>
        `Agreed. Officers will ${pick(VERBS)} the ${speakOf(issue)} and ${pickWord()} ${pickWord()}.`,
    );
    records.push(writeRecord({ id, document, council, year, said, response: answer.join(' ') }));
    askedIn.push(asks);
  }
  return { records, issues: askedIn.map((asks) => asks.map(({ number }) => number)) };
}

interface Said {
  readonly verb: string;
  readonly theme: string;
  readonly matter: string;
  readonly rest: string;
}

function writeRecord({
  id,
  document,
  council,
  year,
  said,
  response,
}: Pick<Recommendation, 'id' | 'document' | 'council' | 'response'> & {
  readonly year: number;
  readonly said: readonly Said[];
}): Recommendation {
  const several = said.length > 1;
  let text = several ? 'The Council should:' : '';
  const asked = said.map(({ verb, theme, matter, rest }): Recommendation['themes']['asked'][number] => {
    const before = several ? `\n- ${verb} the ` : `The Council should ${verb} the `;
    const start = text.length + before.length;
    text += `${before}${matter} ${rest}${several ? '' : '.'}`;
    const evidence = { field: 'text', start, end: start + matter.length, text: matter, term: matter };
    return { id: theme, score: 1, primary: false, check: false, reason: '', evidence: [evidence] };
  });
  return {
    ...{ id, document, council, text, response, ref: id.split('/')[1] ?? null, refPrinted: null },
    review: { body: 'Made-up reviewer', kind: 'audit', year, period: null },
    ...{ section: null, findings: null, progress: null, updates: [], notes: [], actions: [], owners: [] },
    ...{
      timescale: null,
      status: { value: 'unclear', evidence: [] },
      accepted: 'unsaid',
      strength: 'should',
    },
    ...{ crossReferences: [], themes: { asked, answered: [] }, source: [], corrections: [], issues: [] },
    codebook: 'sha256:0',
  };
}
