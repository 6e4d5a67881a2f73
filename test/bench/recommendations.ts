import { makeSeededRandom } from '../../src/evaluation/seededRandom.ts';
import type { Recommendation } from '../../src/model.ts';

/** What is asked for, by theme: each joins a matter with a kind. */
const MATTERS: Readonly<Record<string, readonly string[]>> = {
  'assets-capital':
    'asset management strategy,surplus building,capital programme,property register,car park estate,depot site,civic centre lease,school building condition'.split(
      ',',
    ),
  workforce:
    'workforce plan,agency spend,social worker vacancies,appraisal scheme,sickness absence,apprenticeship levy,succession plan,staff survey'.split(
      ',',
    ),
  'risk-management':
    'strategic risk register,business continuity test,insurance claim log,fraud risk assessment,cyber resilience exercise,contingency fund rule'.split(
      ',',
    ),
  'financial-planning':
    'medium term forecast,reserves policy,budget monitoring pack,council tax base,treasury limit,statement of accounts,fees and charges list'.split(
      ',',
    ),
  housing:
    'damp and mould case,repairs backlog,allocations policy,homelessness prevention duty,stock condition survey,leaseholder charge,temporary accommodation rate'.split(
      ',',
    ),
  'social-care-education':
    'education health and care plan,foster placement,safeguarding referral,direct payment,supported living contract,transport for pupils,deprivation of liberty list'.split(
      ',',
    ),
  'procurement-commercial':
    'contract register,waiver of tender rule,leisure contract,trading company board,supplier performance score,waste collection contract'.split(
      ',',
    ),
  'governance-scrutiny':
    'forward plan,scheme of delegation,audit committee report,declaration of interests,scrutiny work programme,standards complaint,officer decision record'.split(
      ',',
    ),
  digital:
    'payroll system,data warehouse,website accessibility check,network upgrade,case management system,telephone platform'.split(
      ',',
    ),
  'engagement-communications':
    'resident survey,consultation calendar,ward newsletter,petition scheme,youth forum,tenant panel'.split(
      ',',
    ),
};
const KINDS =
  'rural,coastal,shared,interim,legacy,joint,regional,digital,seasonal,mobile,central,northern,southern,historic,pilot,outsourced,in-house,evening,weekend,bilingual,paper,automated,quarterly,annual,emergency,voluntary,statutory,commercial,internal,external,consolidated,provisional,delegated,ring-fenced,match-funded,means-tested,grant-funded,multi-agency,cross-border,high-cost'.split(
    ',',
  );
const PLACES =
  'adult care,children in care,libraries,highways,planning,licensing,parks,revenues,benefits,legal,human resources,public health,registrars,bereavement,markets,museums,trading standards,community safety,refuse,fleet,catering,early years,youth justice,adoption,customer contact,elections,land charges,emergency planning,flood defence,street lighting'.split(
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
const REASONS =
  'because quotes were missing,as sampling found gaps,since owners had left,as figures could not be traced,after late filing,as checks were skipped,because invoices ran over,since letters went unanswered,as maps were out of date,after a ransomware alert,because passwords were shared,as keys were lost,since minutes were unsigned,after an ombudsman finding,as two ledgers disagreed'.split(
    ',',
  );
const FIRST = 'North,South,East,West,Upper,Lower,Great,Little,Old,New'.split(',');
const SECOND =
  'ford,ham,bury,stead,wick,combe,mere,dale,thorpe,minster,worth,leigh,hurst,bourne,cliffe,gate,port,stow,field,haven,marsh,moor,ridge,well,wood,brook,croft,holme,ness,don,ley,ton,by'.split(
    ',',
  );

export interface MadeRecords {
  readonly records: readonly Recommendation[];
  /** Pairs that say one thing in other words. */
  readonly duplicates: readonly (readonly [string, string])[];
}

interface Ask {
  readonly theme: string;
  readonly matter: string;
  readonly place: string;
  readonly year: number;
  readonly number: number;
}

/**
 * So many made-up recommendations to 330 councils, the same for the same seed: one to four asks each, put together from
 * verbs, matters, services and reasons. Every tenth says what an earlier one said, in other words, to another council.
 */
export function makeRecommendations(count: number, seed: number): MadeRecords {
  const random = makeSeededRandom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] ?? (list[0] as T);
  const themes = Object.keys(MATTERS);
  const makeAsk = (): Ask => {
    const theme = pick(themes);
    return {
      theme,
      matter: `${pick(KINDS)} ${pick(MATTERS[theme] ?? [])}`,
      place: pick(PLACES),
      year: 2012 + Math.floor(random() * 14),
      number: Math.floor(random() * 9_000),
    };
  };
  const records: Recommendation[] = [];
  const asksOf: Ask[][] = [];
  const duplicates: (readonly [string, string])[] = [];
  for (let at = 0; at < count; at++) {
    const again = at % 10 === 9;
    const source = Math.floor(random() * at);
    const asks = Array.from({ length: 1 + Math.floor(random() * 4) }, makeAsk);
    const [told] = asksOf[source] ?? [];
    if (again && told) asks.unshift(told);
    const council = `${pick(FIRST)}${pick(SECOND)}`;
    const document = `${council.toLowerCase()}-${String(2015 + (at % 10))}`;
    const id = `${document}/${String(at)}`;
    records.push(
      writeRecord(
        { id, document, council, year: 2015 + (at % 10), asks, verbs: again ? AGAIN : VERBS },
        pick,
      ),
    );
    asksOf.push(asks);
    const other = records[source];
    if (again && told && other) duplicates.push([other.id, id]);
  }
  return { records, duplicates };
}

interface Writing {
  readonly id: string;
  readonly document: string;
  readonly council: string;
  readonly year: number;
  readonly asks: readonly Ask[];
  readonly verbs: readonly string[];
}

function writeRecord(
  { id, document, council, year, asks, verbs }: Writing,
  pick: <T>(list: readonly T[]) => T,
): Recommendation {
  let text = asks.length > 1 ? 'The Council should:' : '';
  const asked = asks.map((ask): Recommendation['themes']['asked'][number] => {
    const [before, after] =
      asks.length > 1
        ? [`\n- ${pick(verbs)} the `, ` for ${ask.place}, lot ${String(ask.number)}, ${pick(REASONS)}`]
        : [
            `The Council should ${pick(verbs)} the `,
            ` for ${ask.place}, lot ${String(ask.number)}, ${pick(REASONS)}.`,
          ];
    const start = text.length + before.length;
    text += `${before}${ask.matter}${after}`;
    const evidence = {
      ...{ field: 'text', start, end: start + ask.matter.length },
      ...{ text: ask.matter, term: ask.matter },
    };
    return {
      ...{ id: ask.theme, score: 1, primary: false, check: false, reason: '' },
      evidence: [evidence],
    };
  });
  const response = asks
    .map(
      (ask) => `Agreed. Officers in ${pick(PLACES)} will ${pick(VERBS)} the ${ask.matter}, ${pick(REASONS)}.`,
    )
    .join(' ');
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
