import type { Recommendation } from '../model.ts';

/** What leaves the choice to the council. */
const COULD =
  /\b(?:may (?:wish|want|like|benefit)|might (?:wish|want|usefully|consider|like)|could|(?:should|may|might) (?:also )?(?:consider|explore)|would benefit)\b/i;
const MUST =
  /\b(?:must|needs? to|is required to|are required to|has to|have to|it is (?:essential|critical|imperative|vital))\b/i;
const SHOULD = /\b(?:should|ought to|we recommend|is recommended|it is important|it remains important)\b/i;

/**
 * How strongly a recommendation asks, from its own verb: the first of must, should and could that it uses.
 * "Should consider" and "may wish to explore" leave the choice, so they are could. Words that ask without
 * any such verb ("Agree a digital strategy") are should.
 */
export function assignStrength(text: string): Recommendation['strength'] {
  const verbs = [
    { strength: 'could' as const, at: text.search(COULD) },
    { strength: 'must' as const, at: text.search(MUST) },
    { strength: 'should' as const, at: text.search(SHOULD) },
  ].filter((verb) => verb.at >= 0);
  // At one place the weaker reading holds: "should consider" begins where "should" does.
  verbs.sort((a, b) => a.at - b.at);
  return verbs[0]?.strength ?? 'should';
}
