import { LIKE, PHRASE, THEME, WORD } from './signalKeys.ts';

/**
 * In how many of so many short recommendations, made up or restated and kept for working with, a key stands: stems and
 * phrases of two and more, lines of like words and themes as the shipped codebook tags them. The few documents that are
 * compared say too little of what is common.
 */
export const BACKGROUND_RECORDS = 210;

const WORDS = `
46: plan
28: year
26: team
22: manag
21: risk
15: budget resid
14: committe director time
13: member month
12: board chang
11: busi carri cost offic prioriti programm run
10: audit find scheme strategi
9: bring cabinet compani peopl project sai share staff term
8: account control corpor financi landlord monei pai record regist respons save senior target
7: annual assess decid differ end gap hold leader leadership look matter meet object publish show statutori system tell transform
6: ask back benefit build case contract dai date decis depend expect financ know measur partner perform put skill stop write
5: answer capital care check close consult critic cut direct five follow grant hear hous inform joint lead list long main move option peer point polici prepar properti reach result score settl six train vision
4: ahead centr collect come complet concern consist data deal digit disabl employe equal except explain fund grade group health issu let line loss medium monthli neighbour number open owner paper pass remain resourc return rout singl start strateg tenant test thing travel turn valu work
3: act add advanc anoth appli applic apprais approv asset awai bear bodi call challeng chief climat communication conting custom cyber depart effect energi enter everyon evid executive fill finish fix forecast framework function futur govern governance high home independ indic individu inspect involv led like live local longer lose net never offer often organisation outsid overdu overspend own page panel plain portfolio post present receiv reduc reduct reflect repair revenu said seriou sever short social spend sponsor steer stock third told top twice updat vest want watch went workforc workstream wrong
2: access accur address administr adopt advic agenc agreement allow ambit appoint april aris around assur balanc base bed black book built capac children client closur colleagu combin commit compar complaint contact contribut core count creat cumul dashboard deadlin deep dive document draft draw drawn drive duti economi educ electr equip ethnic everydai exercis exit exposur extern fail fall famili far fault fire flood form forward found four ga garden gatewai growth guidanc gypsi hand happen head heard heat held homeless hr impact inclus integr intern job knowledg languag larg later launch learn leisur licenc life link loan major make mean minut miss model name nine nonetheless obtain older on onlin oper outcom outsourc paid parti partnership past path payment payrol perman pipelin price princip procur produc properli propos protect purpos qualifi quarterli rank realist recoveri recruit redesign refer regul reli replac repli reserv resili rest revisit role room safe scope scrutinis secur seen seldom send separ serv sharehold shelf side sign sit small sold someon stai state statement storm strength stronger structur summari summer support sustain tabl take talk technolog temporari though threat throughout ti touch town transfer upheld us wait wast week written young zero
`;
const PHRASES = `
6: leadership team
5: audit committe
4: busi case, corpor plan, medium term
3: financ system, risk assess, risk regist, six month, twice year, vest dai
2: account bodi, appli consist, balanc budget, bear loss, busi plan, cabinet member, capital scheme, care plan, chang programm, chief executive, committe receiv, compani busi, compani manag, critic path, deep dive, differ time, digit strategi, director plan, disabl resid, energi compani, equal object, financi sustain, five month, five year, health care, hold conting, intern audit, long run, manag offic, net zero, offic move, pai gap, peer team, perform inform, plan applic, plan respons, plan show, programm manag, project manag, put monei, quarterli perform, regist risk, senior manag, settl futur, social care, state prioriti, strategi explain, term plan, town centr, travel famili, year ahead, year reflect, young peopl
`;
const LINES = `
25: leadership
22: staff
21: pmo risk
19: resident
18: transformation vision
17: home indicator
15: customer
14: asset member
13: audit
12: cabinet digital saving
11: appraisal deficit skill
10: company procurement recruitment
9: accounts data engagement
7: climate partner reserve
6: equality place
5: capital children culture scrutiny
4: school
3: communication neighbourhood
2: constitution lesson
1: adult declaration fraud mtfs
`;
const THEMES = `
36: governance-scrutiny risk-management
34: workforce
33: pmo
30: financial-planning
26: savings-delivery
21: golden-thread
20: procurement-commercial
18: lessons-improvement
16: assets-capital engagement-communications partnerships-place
14: housing performance-data
13: digital equalities
11: customer-complaints
10: environment-waste
6: social-care-education
`;

/** By kind (see `signalKeys.ts`), then by name. */
const counts: Readonly<Record<number, ReadonlyMap<string, number>>> = {
  [WORD]: readCounts(WORDS, ' '),
  [PHRASE]: readCounts(PHRASES, ', '),
  [LIKE]: readCounts(LINES, ' '),
  [THEME]: readCounts(THEMES, ' '),
};

/** In how many of the background's recommendations a key stands. */
export function countInBackground(kind: number, name: string): number {
  return counts[kind]?.get(name) ?? 0;
}

/** Each line a count and the names that have it. */
function readCounts(lines: string, between: string): Map<string, number> {
  return new Map(
    lines
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [count = '', names = ''] = line.split(': ');
        return names.split(between).map((name): [string, number] => [name, Number(count)]);
      }),
  );
}
