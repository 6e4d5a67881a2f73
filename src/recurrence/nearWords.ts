/**
 * Which words can stand for each other, by the shipped codebook: its terms give alternatives for a place
 * ("close|bridge|narrow"), and words that are alternatives again and again mean nearly the same there. A line holds
 * stems, each with others and a nearness in hundredths: the sum over the places that two share of 1 / √(others there),
 * divided by √((places of one + 1) × (places of the other + 1)); pairs of a sum under 1 or a nearness under 0.1, and
 * places of more than 12 words, are left out. Made from the codebook alone, by this rule, without a pair of
 * recommendations.
 */
const NEAR = `
absenc: leav 13, sick 22; abus: violenc 50; accept: address 27, bear 26
access: avail 15, contact 11, reach 14, restrict 20, right 15
account: answer 13, bank 10, reconcili 16, respons 17, solvenc 18, stori 13; accur: check 15, qualiti 17, reliabl 35
act: interim 18, respond 23; activ: agenda 18, initi 19; address: respond 13; adequ: right 22, suitabl 32
administr: cabinet 22; adult: children 26, peopl 10; adverti: advertis 41; agenc: bodi 12, health 15
agenda: initi 11, minut 19; aim: ambit 16, goal 24, object 32, prioriti 36, thing 12, vision 11
altern: compens 25, replac 12, substitut 25; ambit: object 16, prioriti 11, vision 22; analysi: assess 20
annual: committe 10, individu 13; answer: call 14, custom 11, handl 14, repli 15, respons 23, solut 15
anywher: home 18; apart: direct 21; applic: claim 25; appoint: fill 14, perman 15, recruit 20, structur 11
apprais: individu 11; approv: decid 17; asid: provis 35; ask: hear 22; assembl: forum 18
assess: evalu 18, impact 11; asset: governance 21, hous 15; attack: outag 23; audienc: resid 10
audit: auditor 19, inspect 14, intern 17; auditor: inspector 26; awar: understand 21; back: payback 35
backup: restor 34; balanc: budget 14, parti 22; bame: bme 50; bank: cash 20; bathroom: kitchen 41; bear: hit 41
bee: pollin 50; behav: model 21; behaviour: conduct 21, cultur 11; behind: late 27, pace 25
benefit: limit 12, reform 29, target 10; biggest: greatest 27, main 21; bill: cost 22, price 19, spend 16
bin: recycl 30; board: committe 10, deal 10, lead 11, pipelin 13, team 14, ventur 10
bodi: organisation 15, partner 13, trust 13; boiler: roof 41; bond: loan 30; bought: bui 27, purchas 22
bridg: close 17; broadband: wifi 50; broadcast: webcast 57; brought: come 38; bu: rail 44, water 28
budget: cost 10, financ 13, financi 17, fund 14, monei 14, resourc 17, spend 15; bui: purchas 58
build: built 12, hall 11, price 10, site 12, stabl 10; bulli: harass 35, respect 30
busi: employ 25, firm 17, job 11; cabinet: councillor 14, executive 14, member 11
call: custom 11, letter 18, phone 31; campaign: rais 50; candid: honest 41; canteen: park 29
capabl: capac 11, expertis 13, skill 17, train 13; capac: expertis 11, skill 14, structur 21, train 15
capital: larg 20, major 26, revenu 15, town 13; captur: share 15; carbon: energi 24, time 16, water 25
card: order 33; care: children 16, nurs 16, placement 12, residenti 16, safeguard 13, school 12; carri: keep 35
case: complaint 16, lobbi 13, press 13, voic 12; casework: enquiri 32; cash: monei 20; ccg: pct 50; ceas: stop 27
cemeteri: crematorium 50; centr: street 23; central: nation 41; chair: challeng 12, member 12
challeng: inspect 10, mentor 17, peer 11, stretch 12; champion: train 11
chang: merger 12, programm 16, project 29, scheme 13, transform 26; charg: incom 20, registri 32, respons 13
cheaper: fewer 12, lower 22; check: test 11; chief: director 17, offic 10
children: famili 15, nurs 17, parent 13, peopl 12, residenti 17; claim: expect 13, promis 13
clarifi: clariti 41, defin 32; clean: litter 41; clearer: plain 20; climat: environment 35; coach: mentor 26
coastal: flood 41; code: handbook 31; coher: consist 24; collaps: fail 13, failur 19; collater: secur 27
collect: gather 24; colleg: university 53; combin: merg 50; commercial: shop 20; commit: spent 22
committe: panel 12; common: share 14, singl 20
commun: divers 10, group 14, neighbourhood 15, peopl 11, popul 14, public 15, resid 23, spoken 12, tenant 12, voluntari 11, ward 12
communication: messag 35; compani: contractor 20, firm 11, oper 14, provid 19, subsidiari 24, supplier 16
compar: perform 10, similar 24, target 12; compens: replac 17, substitut 36; complet: finish 28; comput: secur 29
conclus: financi 16; confid: trust 27; confidenti: exempt 50; configur: upgrad 36; connect: link 24
consult: engag 24, interim 17, involv 13; consumpt: effici 29; contact: reach 41; contain: control 11
conting: control 11; contract: copi 15, mainten 11, suppli 20, supplier 13, tender 23
contractor: partner 17, provid 20, supplier 38; contribut: fit 18, serv 43; control: foul 12, panel 11, right 11
convers: forum 18, meet 13; cope: respond 18; corpor: organisation 25, polit 17, strateg 35
cost: expenditur 16, monei 11, spend 26; councillor: member 59, stakehold 15; count: measur 21; counti: town 24
cover: fill 17; credibl: realist 29; credit: financi 13; creditor: invoic 43; crew: round 50; crime: incid 35
crisi: emerg 34; criteria: measur 12; cue: lead 16; cultur: etho 22, valu 14; custom: peopl 11, resid 16, user 11
cut: end 11, lower 27, reduc 27, reduct 23, remov 12, save 20; cyber: ransomwar 42; cycl: framework 19
dai: hour 35, usual 25, week 43; data: inform 12; databas: system 14; date: owner 19, quarter 35; decis: power 28
declar: record 11, regist 27; dedic: name 43, specialist 22; deficit: gap 19, overspend 49, shortfal 29
defin: judg 27, want 19; delai: leav 10; depart: director 16; department: director 15
depend: interdepend 25, reli 49, relianc 46; depot: hall 20, librari 31, school 17; descript: famili 20
design: phase 14, shape 19, stage 15; develop: partner 12; devic: technolog 27
differ: divers 22, opposit 29, satisfact 14; difficulti: learn 17, lesson 22, problem 27
digit: ict 17, technolog 40; direct: purpos 17, vision 11; director: team 15; disabl: ethnic 28, gender 28, older 28
disciplinari: grievanc 50; discretionari: recruit 18; discuss: meet 26; dispos: sell 26; distress: troubl 29
district: neighbour 41; dog: pest 50; dozen: hand 33; duplic: failur 13; earli: social 19
earlier: past 41, previou 41; easier: find 21; effect: impact 38; effici: reduct 17, save 17; electr: ga 67
email: letter 35; employ: job 19; employe: offic 20, staff 24; empow: train 13; end: reduc 12, remov 14, stop 26
energi: thermal 22, time 16, water 17; engag: involv 22; enquiri: letter 27; erp: softwar 37, system 16
establish: headcount 35; estim: properli 50; ethnic: gender 40; evict: lodger 50; except: highlight 41, reserv 22
exercis: plan 10, test 13; exit: failur 14; expect: promis 32; expenditur: spend 37; experienc: qualifi 46, train 11
expertis: skill 12; expos: exposur 43, overexpos 32; extern: independ 27, outsid 26; extra: fewer 20, right 14
fail: failur 16, fall 16, let 11, miss 11; failur: loss 25, outag 11, problem 10, troubl 12, worst 14
fewer: hand 17, small 17, surplu 12; figur: indic 18; file: record 17; fill: recruit 23
financ: forecast 10, hr 22, solvenc 19; financi: fund 13; find: gener 18, inspect 10, peer 11; finish: start 29
fit: relate 28, serv 13; follow: reflect 32; foot: posit 22; forum: panel 16; foul: warden 41; found: save 14
freed: protect 19, releas 24; frozen: unfil 43; fulfil: perform 18; function: team 17
fund: grant 17, incom 13, monei 15, resourc 17, sum 13; gap: shortag 15, shortfal 41; gate: point 29
gather: gaug 41; gift: hospit 41; go: goe 45; goal: object 22, prioriti 12; goe: went 29; gone: went 41
governance: meet 10; grant: reserv 20; grass: verg 50; group: organisation 12, section 17, sector 16
growth: local 13, rise 22, risen 22; guid: guidanc 35; gypsi: travel 41; hall: librari 26; halt: stop 18
happen: succe 33; health: stand 15, strength 15, viabil 18; heat: weather 53; heatwav: storm 50; held: hold 32
high: low 35, top 21; home: hous 15, landlord 13, placement 18; hope: try 32, want 32; hous: hr 13; human: social 24
ict: technolog 19; ill: sick 35; impact: outcom 25, satisfact 13, success 11; impair: loss 13; incom: mean 23
independ: support 29; indic: measur 21; individu: person 31; induct: skill 13, train 20; influenc: shape 20
inform: involv 15, new 14, tell 14, told 14, touch 17; infrastructur: point 29; initi: pilot 24, project 11
inspect: peer 17, repair 23; insul: retrofit 50; insur: uninsur 41; interim: temporari 28; interpret: translat 35
invest: loan 11; involv: voic 16; inward: region 32; issu: problem 18; job: post 14, role 26; join: share 12
joint: share 14, singl 18; jointli: power 22; journal: ledger 58; justic: offend 50; know: share 12, understand 38
knowledg: skill 17; lake: river 41; land: slip 17; landlord: rent 48, tenant 12; languag: translat 25
larg: major 31; late: miss 15, overran 22, pace 19, slip 24; lead: overse 16, owner 12, sponsor 15
leader: leadership 13, manag 13, whip 25; leadership: led 17, manag 13; learn: learnt 18, lesson 43, problem 12
leav: left 19, lose 18; lend: lent 39; lesson: problem 16, show 14, theme 16; level: posit 19; librari: school 16
like: prevent 32; likelihood: probabl 41; limit: littl 33, toler 17; line: map 24, middl 41; list: log 20, regist 18
listen: speak 30, talk 21; lobbi: press 36; local: neighbourhood 12, region 15, young 14; log: map 15, regist 25
long: time 13; look: watch 41; lose: lost 38; loss: risk 14, uncertainti 21; lost: sick 15, unavail 35
lower: reduc 34, smaller 21; main: signific 22; manag: offic 21, sponsor 12, staff 15; market: tender 14
measur: option 12, track 15; media: press 41; meet: talk 14; member: stakehold 11; men: women 52
method: templat 40, toolkit 40; minut: record 14; miss: slip 15; model: test 14; monei: resourc 16; month: year 33
monthli: quarterli 41; name: singl 14; narr: vision 13; nearest: peer 22, similar 41, statist 37
neighbourhood: ward 27; network: pump 22, rout 22, server 22; number: rate 12; nurs: residenti 34
object: prioriti 24; offer: sector 20, strategi 11; offic: peopl 11, staff 26; oper: provid 12
operat: run 26, trade 20; option: propos 23; organisation: polit 17, strateg 13; outag: secur 17
outbreak: pandem 50; outcom: perform 11, satisfact 21, success 12; outlin: strateg 26; outsid: privat 17
overarch: singl 20; overnight: suddenli 50; overran: overrun 41; overspend: shortfal 16; overstretch: stretch 27
overview: scrutini 35; pai: paid 20, senior 12, wage 23; parent: user 15; parish: town 24; park: street 22, town 20
partner: stakehold 11; partnership: vision 11; past: previou 35; paus: stop 27
peopl: public 15, resid 21, staff 12, tenant 13, user 13, young 11; perform: quarterli 14, success 11
perman: recruit 22, vacant 21; phase: stage 50; phone: telephon 24; plain: simpl 29
plan: polici 12, prepar 11, prioriti 11, strategi 31; platform: warehous 29; polici: strategi 17; polit: strateg 21
politician: repres 50; poorer: poorest 49; post: recruit 11, restrict 14, role 24, vacanc 15
prepar: readi 20, rehears 15, test 13, will 20; prioriti: vision 23; prioritis: rank 19; problem: threat 27
profil: workforc 13; programm: project 42, scheme 12, transform 13; project: scheme 31, transform 12
protect: safeguard 19; provid: supplier 23, trust 14
public: publicis 12, resid 37, stakehold 12, tenant 12, websit 14; put: set 24; rail: water 31; rare: seldom 50
rate: score 21; realis: track 19; realist: slip 22; receipt: sale 22; recov: recoveri 29, restor 23
recoveri: reduct 10; reduct: save 31; regist: tracker 15; rehears: test 14; releas: yield 20; reli: relianc 53
relief: scheme 12; replac: substitut 17; repli: respond 30; requir: target 16
resid: stakehold 11, tenant 20, user 11, websit 12; resili: sustain 20; respons: role 14; retent: transfer 29
rise: risen 54; sai: tell 21; sale: sell 22; seal: sign 25; senior: top 14; sequenc: sponsor 13; settl: stabilis 29
sewag: sewer 41; share: singl 19; shelter: support 41; shopkeep: trader 41; show: theme 18; sign: signal 41
site: station 17; skill: talent 11, train 27; smartphon: tablet 41; softwar: system 17; speak: talk 30
spend: spent 19; staff: team 11, worker 14; stand: strength 29, viabil 33; street: town 18; strength: viabil 33
take: took 50; taught: teach 50; templat: toolkit 40; tenant: user 20, young 11; test: tri 20; time: water 11
timelin: timet 40; town: villag 33; transport: travel 33; unachiev: undeliv 29; undeliv: underdeliv 35
undersp: unspent 41; unexpect: unplan 53; weak: work 22
`;

/** A stem that can stand for another, and how near it is (0 to 1). */
export interface NearWord {
  readonly stem: string;
  readonly nearness: number;
}

const nearOf = new Map<string, NearWord[]>();
for (const entry of NEAR.trim().split(/;\s|\n/)) {
  const [stem = '', others = ''] = entry.split(': ');
  for (const said of others.split(', ')) {
    const [other = '', hundredths] = said.split(' ');
    const nearness = Number(hundredths) / 100;
    for (const [from, to] of [
      [stem, other],
      [other, stem],
    ] as const) {
      const list = nearOf.get(from);
      if (list) list.push({ stem: to, nearness });
      else nearOf.set(from, [{ stem: to, nearness }]);
    }
  }
}

const none: readonly NearWord[] = [];

/** The stems that can stand for one. */
export function findNearWords(stem: string): readonly NearWord[] {
  return nearOf.get(stem) ?? none;
}
