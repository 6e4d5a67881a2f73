import { useMemo } from 'preact/hooks';
import { readKeyTexts, type KeySide } from '../../src/compare/keyTexts.ts';
import { measureKeyness } from '../../src/compare/measureKeyness.ts';
import type { KeyPhrase } from '../../src/figures/keyPhrase.ts';
import { FALSE_DISCOVERY, FEWEST_KEY } from '../../src/compare/sizes.ts';
import type { Recommendation } from '../../src/model.ts';
import { nameRecord } from '../data/names.ts';
import type { Page } from '../data/preparePage.ts';
import { readRecord } from '../state/changes.ts';
import { addressOf } from '../state/navigation.ts';
import type { PageState } from '../state/pageState.ts';

/** Phrases shown. */
const MOST = 10;

interface KeyPhrasesProps {
  readonly page: Page;
  readonly state: PageState;
  readonly first: readonly Recommendation[];
  readonly others: readonly Recommendation[];
  readonly side: KeySide;
  readonly name: string;
  readonly against: string;
}

/** What some recommendations say more than others, with those that say it. */
export function KeyPhrases({ page, state, first, others, side, name, against }: KeyPhrasesProps) {
  const { phrases, tests } = useMemo(() => {
    const forms = new Map(Object.entries(page.data.lemmas));
    return measureKeyness(
      readKeyTexts(first, side),
      readKeyTexts(others, side),
      (form) => forms.get(form) ?? form,
    );
  }, [page, first, others, side]);
  if (phrases.length === 0)
    return (
      <p>
        No words stand out: none are in {FEWEST_KEY} recommendations or more, and more often with {name} than
        with {against} beyond chance.
      </p>
    );
  const clear = phrases.filter(({ q }) => q <= FALSE_DISCOVERY).length;
  return (
    <>
      <ol class="key-phrases">
        {phrases.slice(0, MOST).map((phrase) => (
          <li key={phrase.phrase}>
            <details>
              <summary>
                “{phrase.printed}” {describeFigures(phrase, against)}
              </summary>
              <ul>
                {phrase.members.map((id) => {
                  const record = page.byId.get(id);
                  const example = phrase.examples.find((one) => one.id === id);
                  return (
                    <li>
                      <a href={addressOf(readRecord(state, id))}>
                        {record === undefined ? id : nameRecord(record, page)}
                      </a>
                      {example !== undefined && `: ${example.words}`}
                    </li>
                  );
                })}
              </ul>
            </details>
          </li>
        ))}
      </ol>
      <p class="note">
        {phrases.length > MOST && `${String(phrases.length - MOST)} more stand out less. `}
        {tests} phrases in {FEWEST_KEY} recommendations or more were tested; {clear}{' '}
        {clear === 1 ? 'holds' : 'hold'} after adjusting for all of them (q at most {FALSE_DISCOVERY}), the
        others are hints. Ordered by log-odds with an informative prior (Monroe and others 2008);
        recommendations are counted, not repetitions.
      </p>
    </>
  );
}

/** "in 5 of 31, against 0 of 18 with the rest". */
function describeFigures({ count, of, other, ofOther, q }: KeyPhrase, against: string): string {
  const sure = q <= FALSE_DISCOVERY ? '' : ' (a hint)';
  return `in ${String(count)} of ${String(of)}, against ${String(other)} of ${String(ofOther)} with ${against}${sure}`;
}
