/** Words that end like "-ize" verbs but are not. */
const NOT_IZE = /^(?:re|up|down)?(?:siz|priz|seiz|maiz|gaz|blaz|fiz|quiz)/;
const IZE_ENDING = /iz(e|es|ed|er|ers|ing|ation|ations|ational|ationally|able)$/;

/** American or cut spellings that no rule covers → the spelling used in the codebook. */
const SPELLINGS: Readonly<Record<string, string>> = {
  program: 'programme',
  programs: 'programmes',
  analyze: 'analyse',
  analyzed: 'analysed',
  analyzing: 'analysing',
  judgment: 'judgement',
  acknowledgment: 'acknowledgement',
  enroll: 'enrol',
  enrolls: 'enrols',
  enrollment: 'enrolment',
  fulfill: 'fulfil',
  fulfills: 'fulfils',
  fulfillment: 'fulfilment',
  skillful: 'skilful',
  councilors: 'councillors',
  councilor: 'councillor',
  aging: 'ageing',
  gray: 'grey',
  catalog: 'catalogue',
  dialog: 'dialogue',
  defense: 'defence',
  offense: 'offence',
  pediatric: 'paediatric',
  govt: 'government',
  learnt: 'learned',
  burnt: 'burned',
  spelt: 'spelled',
  '&': 'and',
};

/** Words whose "or" is "our" in British spelling, and what may follow it. */
const OUR =
  /^(behavi|col|endeav|fav|flav|harb|hon|hum|lab|neighb|od|parl|rig|rum|sav|vap|vig)or(s|ed|ing|ful|able|ably|ite|ites|al|hood|hoods|er|ers|y|less)?$/;
/** Words that end in "re" in British spelling. A meter is no metre. */
const RE = /^(cent|fib|theat|lit|calib|lust|meag|somb|spect)er(s|ed)?$/;
/** Verbs whose last l is doubled in British spelling before an ending. */
const DOUBLED =
  /^(cance|channe|counse|fue|labe|leve|mode|marve|que|riva|signa|tota|trave|equa|pane)l(ed|ing|er|ers|or|ors)$/;
/** The noun with c, the verb with s, and American spelling with one of them throughout: met as one word. */
const LICENCE = /^(licen|practi)s(e|es|ed|ing)$/;

/**
 * One spelling for the variants of a word: British endings, no possessive, lower case; one for noun and verb where
 * only the spelling tells them apart (licence, license). A word printed in
 * capitals throughout ("SEND", "IT", "PMOs") stays in capitals, so that it is not taken for "send" or "it".
 */
export function normaliseWord(printed: string): string {
  let word = printed.replace(/[’‘`]/g, "'");
  word = word.replace(/'(?:s|S)?$/, '');
  const abbreviation = /^([A-Z][A-Z0-9]+)s?$/.exec(word);
  if (abbreviation?.[1]) return abbreviation[1];
  word = word.toLowerCase();
  const listed = Object.hasOwn(SPELLINGS, word) ? SPELLINGS[word] : undefined;
  if (listed !== undefined) return listed;
  if (word.length <= 4) return word;
  const british = word
    .replace(OUR, '$1our$2')
    .replace(RE, '$1re$2')
    .replace(DOUBLED, '$1ll$2')
    .replace(LICENCE, '$1c$2');
  return british.length > 5 && !NOT_IZE.test(british) ? british.replace(IZE_ENDING, 'is$1') : british;
}

/** The beginning of a word in the spelling of `normaliseWord`: "organiz" is "organis", "licens" is "licenc". */
export function normaliseStem(stem: string): string {
  const spelt = stem.replace(/^(licen|practi)s$/, '$1c').replace(/^analyz$/, 'analys');
  if (spelt.length > 5 && !NOT_IZE.test(spelt) && spelt.endsWith('iz')) return `${spelt.slice(0, -1)}s`;
  const word = normaliseWord(spelt);
  // "program" also begins "programming": what its one spelling only adds to is left as it is.
  return word.startsWith(spelt) ? spelt : word;
}
