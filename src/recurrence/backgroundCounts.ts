/**
 * In how many of 215 short recommendations, made up or restated, a stem stands (three and more). A few documents alone
 * say too little of which words are common.
 */
export const BACKGROUND_RECORDS = 215;

const COUNTS = `
46: plan
30: report
28: year
26: team
22: manag
21: risk
20: agre
15: budget resid
14: committe director time
13: member month
12: board chang
11: busi carri cost offic prioriti programm run
10: action audit find scheme strategi
9: bring cabinet compani peopl project sai share staff term
8: account control corpor financi landlord monei pai record regist respons save senior target
7: annual assess decid differ end gap hold leader leadership look matter meet object publish show statutori system tell transform
6: ask back benefit build case contract dai date decis deliveri depend expect financ know measur partner perform put skill stop write
5: answer capital care check close consult critic cut direct five follow grant hear hous inform joint lead list long main move option peer point polici prepar properti reach result score settl six train vision
4: ahead centr collect come complet concern consist data deal digit disabl employe equal except explain fund grade group health issu let line loss medium monthli neighbour number open owner paper pass remain resourc return rout singl start strateg tenant test thing travel turn valu work
3: act add advanc anoth appli applic apprais approv asset awai bear bodi call challeng chief climat communication conting custom cyber depart effect energi enter everyon evid executive fill finish fix forecast framework function futur govern governance high home independ indic individu inspect involv led like live local longer lose monitor net never offer often organisation outsid overdu overspend own page panel plain portfolio post present receiv reduc reduct reflect repair revenu said seriou sever short social spend sponsor steer stock third told top twice updat vest want watch went workforc workstream wrong
`;

/** By stem. */
export const backgroundCounts: ReadonlyMap<string, number> = new Map(
  COUNTS.trim()
    .split('\n')
    .flatMap((line) => {
      const [count = '', stems = ''] = line.split(': ');
      return stems.split(' ').map((stem): [string, number] => [stem, Number(count)]);
    }),
);
