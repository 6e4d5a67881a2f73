import type { Token } from '../text/sentences.ts';
import { isOrder } from './findNounPhrases.ts';

/** What may stand between a verb and what it governs. */
const BETWEEN = /^(?:a|an|the|its|their|our|new|clear|more|better|["“‘'])$/i;
const DETERMINER = /^(?:a|an|the|its|their|our)$/i;
/** Verbs that say nothing of what is done to a thing. */
const EMPTY = new Set('be have do ensure make take get need should could would include given'.split(' '));

/**
 * What is done to what follows, as a name: "Agreeing a" of "the Council should agree a". Undefined where no verb governs
 * it directly. `before` are the words of its sentence before it.
 */
export function nameDoing(before: readonly Token[]): string | undefined {
  let at = before.length - 1;
  let determiner = '';
  while (at >= 0 && BETWEEN.test(before[at]?.text ?? '')) {
    if (DETERMINER.test(before[at]?.text ?? '')) determiner = ` ${before[at]?.text.toLowerCase() ?? ''}`;
    at -= 1;
  }
  const verb = before[at];
  if (!verb || !(verb.pos === 'VERB' || isOrder(before, at)) || !/^[a-z]{3,}$/i.test(verb.text))
    return undefined;
  const lower = verb.text.toLowerCase();
  if (EMPTY.has(verb.lemma.toLowerCase()) || EMPTY.has(lower) || /(?:ed|en|s)$/.test(lower)) return undefined;
  return `${addEnding(lower)}${determiner}`;
}

/** "Agreeing", "creating", "planning": the form in -ing of a plain verb. */
function addEnding(verb: string): string {
  if (verb.endsWith('ing')) return verb;
  if (/[^eoy]e$/.test(verb)) return `${verb.slice(0, -1)}ing`;
  return /^[^aeiou]*[aeiou][bdgmnprt]$/.test(verb) ? `${verb}${verb.slice(-1)}ing` : `${verb}ing`;
}
