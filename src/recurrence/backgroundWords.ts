// Written by `node test/background/run.mjs` from corpus/gold/made-up-working.jsonl and the working half of
// corpus/gold/other-councils.jsonl, by the words, phrases and things of `readKeys`: not to be edited by hand.

/** So many recommendations were counted. */
export const BACKGROUND_RECORDS = 210;

/** Each line a count and the stems that stand in so many. */
export const backgroundWords = `
45: plan
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
7: annual assess decid differ end gap hold leader leadership look matter meet object publish show statutori system
7: tell transform
6: ask back benefit build case contract dai date decis depend expect financ know measur partner perform put skill stop
6: write
5: answer capital care check close consult critic cut direct five grant hear hous inform joint lead list long main
5: move option peer point polici prepar properti reach result score settl six train vision
4: ahead centr collect come complet concern consist data deal digit disabl employe equal except explain fund grade
4: group health issu let line loss medium monthli neighbour number open owner paper pass remain resourc return rout
4: singl start strateg tenant test thing travel turn valu work
3: act add advanc anoth appli applic apprais approv asset awai bear bodi call challeng chief climat communication
3: conting custom cyber depart effect energi enter everyon evid executive fill finish fix forecast framework function
3: futur govern governance high home independ indic individu inspect involv led like live local longer lose net never
3: offer often organisation outsid overdu overspend own page panel plain portfolio post present receiv reduc reduct
3: reflect repair revenu said seriou sever short social spend sponsor steer stock third told top twice updat vest want
3: watch went workforc workstream wrong
2: access accur address administr adopt advic agenc agreement allow ambit appoint april aris around assur balanc base
2: bed black book built capac children client closur colleagu combin commit compar complaint contact contribut core
2: count creat cumul dashboard deadlin deep dive document draft draw drawn drive duti economi educ electr equip ethnic
2: everydai exercis exit exposur extern fail fall famili far fault fire flood form found four ga garden gatewai growth
2: guidanc gypsi hand happen head heard heat held homeless hr impact inclus integr intern job knowledg languag larg
2: later launch learn leisur licenc life link loan major make mean minut miss model name nine nonetheless obtain older
2: on onlin oper outsourc paid parti partnership past path payment payrol perman pipelin price princip procur produc
2: properli propos protect purpos qualifi quarterli rank realist recoveri recruit redesign refer regul reli replac
2: repli reserv resili rest revisit role room safe scope scrutinis secur seen seldom send separ serv sharehold shelf
2: side sign sit small sold someon stai state statement storm strength structur summari summer support sustain tabl
2: take talk technolog temporari though threat throughout ti touch town transfer upheld us wait wast week written
2: young zero
`;

export const backgroundPhrases = `
6: leadership team
5: audit committe
4: busi case, corpor plan, medium term
3: financ system, risk assess, risk regist, six month, twice year, vest dai
2: account bodi, appli consist, balanc budget, bear loss, busi plan, cabinet member, capital scheme, care plan
2: chang programm, chief executive, committe receiv, compani busi, compani manag, critic path, deep dive, differ time
2: digit strategi, director plan, disabl resid, energi compani, equal object, financi sustain, five month, five year
2: health care, hold conting, intern audit, long run, manag offic, net zero, offic move, pai gap, peer team
2: perform inform, plan applic, plan respons, plan show, programm manag, project manag, put monei, quarterli perform
2: regist risk, senior manag, settl futur, social care, state prioriti, strategi explain, term plan, town centr
2: travel famili, year ahead, year reflect, young peopl
`;

export const backgroundLines = `
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
`;

export const backgroundThings = `
8: risk register
6: improvement plan, management development, programme office
5: appraisal, companies, digital strategy, transformation, vision
4: climate, equality, internal audit, planning service
3: accounts, asset management, audit recommendations, budget gap, complaints, consultation, cyber security, devolution
3: health partners, landlord safety, medium term plan, overspend, recruitment and retention, savings realism
2: agency staff, committee effectiveness, contract management, contract register, core systems, data quality
2: education and health plans, homelessness, housing repairs, measures fewer, member development, online services
2: place leadership, plans linked, policies up to date, reserves, social work practice, statutory officers
2: treasury and borrowing, waste and recycling, workforce plan
`;
