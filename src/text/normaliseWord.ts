/** Words that end like "-ize" verbs but are not. */
const NOT_IZE = /^(?:re|up|down)?(?:siz|priz|seiz|maiz|gaz|blaz|fiz|quiz)/;
const IZE_ENDING = /iz(e|es|ed|er|ers|ing|ation|ations|ational|ationally|able)$/;

/** American or cut spellings that no rule covers → the spelling used in the codebook. */
const SPELLINGS: Readonly<Record<string, string>> = {
  program: 'programme',
  programs: 'programmes',
  center: 'centre',
  centers: 'centres',
  labor: 'labour',
  behavior: 'behaviour',
  behaviors: 'behaviours',
  analyze: 'analyse',
  analyzed: 'analysed',
  analyzing: 'analysing',
  judgment: 'judgement',
  enrollment: 'enrolment',
  fulfill: 'fulfil',
  fulfillment: 'fulfilment',
  councilors: 'councillors',
  councilor: 'councillor',
  govt: 'government',
  learnt: 'learned',
  burnt: 'burned',
  spelt: 'spelled',
  '&': 'and',
};

/**
 * One spelling for the variants of a word: British endings, no possessive, lower case. A word printed in
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
  return word.length > 5 && !NOT_IZE.test(word) ? word.replace(IZE_ENDING, 'is$1') : word;
}
