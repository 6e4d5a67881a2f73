const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/**
 * Verbs by which reviewers ask, in their base form: where the tagger is unsure whether a word is a verb or a noun
 * ("to staff", "and review"), one of these may be taken for what is asked.
 */
export const ORDER_VERBS = list(`
  accelerate access achieve act adapt address adhere adjust adopt advertise advise agree align allocate allow amend
  amplify analyse analyze announce answer appoint apply appraise approve arrange articulate ask assess assign assist
  assure attend attract balance base begin benchmark benefit bring broaden build calculate capture carry
  cascade celebrate challenge champion change charge check circulate clarify clear close coach collaborate collate collect
  combine commission commit communicate compare complete comply conclude conduct confirm connect consider consolidate
  consult contact continue contribute control convene coordinate co-ordinate correct cost cover create cut deal decide
  define delegate deliver demonstrate deploy describe design determine develop devise diagnose direct disclose discuss
  dispose distinguish divide document draft draw drive eliminate embed embrace employ empower enable encourage end
  enforce engage enhance ensure equip escalate establish estimate evaluate evidence examine exceed exercise expand
  expedite explain explore express extend facilitate fill finalise finalize find finish fix focus follow foster
  formalise formalize formulate fulfil fund gain gather generate get give go grow guarantee guide harness help hold
  identify implement improve include incorporate increase inform initiate install integrate intervene introduce invest
  investigate invite involve issue join justify keep know launch lay lead learn let leverage liaise limit link listen
  log look maintain make manage map match maximise maximize meet minimise minimize mitigate mobilise model modernise
  monitor move name negotiate nurture obtain offer open operate oversee own participate pay perform pilot place plan
  play plug prepare present prevent prioritise prioritize procure produce progress promote prompt propose protect prove
  provide publicise publish pursue put quantify raise rationalise reach read reassess rebuild receive recognise recognize
  reconcile record recover recruit rectify redesign redirect reduce refine reflect refocus refresh regularise reinforce
  reinvigorate relate release remedy remember remind remove renew reopen repair replace replenish report request require
  rescope resolve resource respond restate restore restructure retain rethink retrain return revert review revise revisit
  reward roll run safeguard satisfy schedule scope score scrutinise secure see seek select sell send separate set settle
  shape share shift show sign simplify solve specify speed spend sponsor stabilise stabilize standardise start state
  stop stream streamline strengthen stress stretch strike submit succeed supplement support sustain tackle tailor take
  target teach tell test think tie tighten trace track train transfer transform translate treat turn undertake understand
  unify update upgrade upskill urge use utilise utilize validate verify visit wait weigh welcome widen withdraw work
  write avoid cease refrain fail abandon discontinue pause rely recruit hire
`);

/** After one of these a whole clause is what is asked: "ensure they are complete", "show how it was spent". */
export const CLAUSAL_VERBS = list(
  'ensure assure check confirm consider demonstrate determine decide see show satisfy explain evidence prove recognise recognize know say tell set agree monitor understand make report require state clarify explore review assess establish ask help let',
);
