import type { TextField } from '../model.ts';
import type { Cue } from './findCues.ts';

/** What is done on the way to something else, whatever it is done to: "tabled", "was considered by Cabinet". */
const STEP_VERB =
  /\b(?:drafted|tabled|considered|discussed|debated|identified|explored|scoped|consulted|shortlisted|advertised|commissioned|mapped)$/i;
/** What is not final of a thing: "draft policy", "phase 1". An ask for the thing is not met by it. */
const UNFINISHED =
  '(?:(?:first |initial |working )?drafts?(?: [\\w-]+){0,5}|(?:phase|stage|tranche|part|module|cohort|wave) (?:\\d|one|two|three|four|i{1,3}|[ab])|(?:initial|preliminary|interim|pilot|scoping)(?: [\\w-]+){0,3}|(?:first|second|third|early) (?:phase|stage|step|tranche|module|cohort|meeting|draft|round)s?|pilots?)';
/** What is set up, got or held in order to do something else. */
const MEANS =
  '(?:terms of reference|(?:\\w+ )?specification|scope|project (?:plan|brief|manager|lead|officer|sponsor|initiation document)|(?:outline |strategic )?business case|options? (?:appraisal|analysis|paper)|feasibility study|gap analysis|baseline|tenders?(?: documents?)?|invitation to tender|expressions? of interest|(?:working|steering|project|task|task and finish|task & finish) (?:group|board|team)s?|(?:external |specialist )?(?:consultants?|contractors?|advis[eo]rs?)|(?:preferred |new )?suppliers?|(?:[\\w-]+ ){0,2}(?:workshops?|meetings?|discussions?|conversations?)|(?:public |staff |formal )?consultation|(?:recruitment|procurement)(?: exercise| campaign| process)?)';
const ARTICLES = '(?:(?:and|then|also|a|an|the|our|its|this|these|both|all|new|further) ){0,4}';
/** What a noun carries before its verb: "group of officers", "group established and". */
const ATTACHED =
  '(?: (?:of|for|on|with|by|between|to|in) [^.;,]{1,80})?(?: (?:established|formed|set up|created|convened) and)?';
const UNFINISHED_BEFORE = new RegExp(`^\\W*${ARTICLES}${UNFINISHED}${ATTACHED}\\W*$`, 'i');
const MEANS_BEFORE = new RegExp(`^\\W*${ARTICLES}(?<means>${MEANS})${ATTACHED}\\W*$`, 'i');
const UNFINISHED_AFTER = new RegExp(
  `^ (?:${ARTICLES}${UNFINISHED}\\b|(?:[\\w-]+ ){0,3}(?:on|of|for|in) (?:the )?(?:phase|stage) \\w+)`,
  'i',
);
const MEANS_AFTER = new RegExp(`^ ${ARTICLES}(?<means>${MEANS})\\b`, 'i');
const OPTIONS = /\b(?:options|proposals)\W*$/i;
const OPENED = /\b(?:presented|prepared|developed|issued|circulated|published)$/i;
/** Put before those who decide: "submitted to Cabinet for approval". */
const PUT_BEFORE =
  /^(?=[^.;\n]{0,80}?\bfor (?:\w+ )?(?:approval|consideration|sign[- ]?off|comments?|decision|agreement|review|discussion|endorsement|consultation|ratification)\b)|^ to (?:the |our )?(?:[\w-]+ ){0,3}?(?:cabinet|board|committee|council|panel|executive|team|clt|cmt|slt|emt)\b/i;
const PUT = /\b(?:submitted|presented|circulated|shared|issued|taken|sent|referred|put)$/i;
/** With these nothing is left of a step: "the options were implemented". */
const CARRIED_THROUGH = /\b(?:implemented|actioned|embedded|adopted|discharged)$/i;
const BREAK = /[.;:,\n(–]| - /;

/**
 * The same cues, with those of work done that tell of a first step set apart: a draft, a phase, a consultant found, a
 * paper considered. What was asked for in the same words is no step: where a consultant was to be appointed, "a
 * consultant was appointed" is all. `ask`: what was to be done.
 */
export function markSteps(cues: readonly Cue[], fields: readonly TextField[], ask: string): Cue[] {
  const texts = new Map(fields.map(({ name, text }) => [name, text]));
  const marked: Cue[] = [];
  for (const cue of cues) {
    const before = marked.at(-1);
    const text = texts.get(cue.field) ?? '';
    const isDone = cue.kind === 'done' || cue.kind === 'finished';
    marked.push(isDone && isStep(cue, before, text, ask) ? { ...cue, kind: 'step' } : cue);
  }
  return marked;
}

function isStep(cue: Cue, previous: Cue | undefined, text: string, ask: string): boolean {
  if (CARRIED_THROUGH.test(cue.text)) return false;
  const isNear = previous?.field === cue.field && previous.end <= cue.start;
  const from = isNear ? previous.end : 0;
  const gap = text.slice(from, cue.start);
  const parts = gap.split(BREAK);
  const subject = parts.at(-1) ?? '';
  // "A group was set up and has met": the subject is that of the cue before.
  if (isNear && previous.kind === 'step' && /^\W*(?:and|then)?\W*$/i.test(gap)) return true;
  const rest = text.slice(cue.end, cue.end + 120).split(/[.;,\n]/, 1)[0] ?? '';
  if (UNFINISHED_BEFORE.test(subject) || UNFINISHED_AFTER.test(rest)) return true;
  if (PUT.test(cue.text) && PUT_BEFORE.test(rest)) return !asksFor(ask, cue.text);
  if (STEP_VERB.test(cue.text)) return !asksFor(ask, cue.text);
  if (OPENED.test(cue.text) && OPTIONS.test(subject)) return true;
  const means = MEANS_BEFORE.exec(subject) ?? MEANS_AFTER.exec(rest);
  const named = means?.groups?.['means'];
  return named !== undefined && !asksFor(ask, named);
}

/** Letters of a word that its forms share: "appointed" and "appoint", "workshops" and "workshop". */
const STEM = 5;

/** Whether the last word of a phrase stands in what was asked for, in whatever form. */
function asksFor(ask: string, phrase: string): boolean {
  const word = /\w+\W*$/.exec(phrase)?.[0].toLowerCase().slice(0, STEM) ?? '';
  return word !== '' && (ask.toLowerCase().match(/\w+/g) ?? []).some((asked) => asked.startsWith(word));
}
