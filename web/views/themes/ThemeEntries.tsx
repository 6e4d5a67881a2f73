import { useMemo } from 'preact/hooks';
import { hasSide, sideNames } from '../../../src/compare/sides.ts';
import type { Recommendation } from '../../../src/model.ts';
import type { Page } from '../../data/preparePage.ts';
import { countOf } from '../../data/words.ts';
import type { PageTheme } from '../../protocol.ts';
import { countWords, type WordCount } from '../../select/countWords.ts';
import { select } from '../../state/changes.ts';
import { addressOf } from '../../state/navigation.ts';
import type { PageState } from '../../state/pageState.ts';
import { KeyPhrases } from '../KeyPhrases.tsx';
import { Opened } from '../../frame/Opened.tsx';
import type { ViewProps } from '../viewProps.ts';

/** Words shown of each theme. */
const MOST_WORDS = 10;

/** What each theme means: its definition, what counts, what does not, and the words that speak for it most. */
export function ThemeEntries({ page, state, shown }: Pick<ViewProps, 'page' | 'state' | 'shown'>) {
  const side = state.side === 'both' ? 'asked' : state.side;
  const words = useMemo(() => countWords(shown, side), [shown, side]);
  return (
    <section class="definitions" aria-labelledby="definitions-title">
      <h2 id="definitions-title">What the themes mean, and the words that speak for them</h2>
      {page.data.themes.map((theme) => (
        <Entry
          key={theme.id}
          theme={theme}
          words={words.get(theme.id) ?? []}
          verb={sideNames[side].sentence}
          page={page}
          state={state}
          first={shown.filter((record) => hasSide(record, theme.id, side))}
          others={shown.filter((record) => !hasSide(record, theme.id, side))}
          hrefOf={(value) => addressOf(select(state, { theme: theme.id, words: value }, side))}
        />
      ))}
    </section>
  );
}

interface EntryProps {
  readonly theme: PageTheme;
  readonly words: readonly WordCount[];
  readonly page: Page;
  readonly state: PageState;
  /** The recommendations that have to do with it, and the rest. */
  readonly first: readonly Recommendation[];
  readonly others: readonly Recommendation[];
  readonly verb: string;
  /** Leads to the recommendations with these words; with all of the theme for null. */
  readonly hrefOf: (value: string | null) => string;
}

function Entry({ theme, words, page, state, first, others, verb, hrefOf }: EntryProps) {
  const count = first.length;
  const { name, core, definition, counts, not, terms } = theme;
  return (
    <details>
      <summary>
        {name}
        {core ? '' : ' (supporting)'}
      </summary>
      <p>{definition}</p>
      {counts !== '' && <p>Counts: {counts}</p>}
      {not !== '' && <p>Does not count: {not}</p>}
      <p>
        {count} of {countOf(count + others.length, 'recommendation')} {verb} it.{' '}
        {count > 0 && <a href={hrefOf(null)}>Read the {count}</a>}
      </p>
      {words.length > 0 && (
        <>
          <h3>Strongest words</h3>
          <ul class="strongest">
            {words.slice(0, MOST_WORDS).map(({ value, words: printed, count: holding }) => (
              <li>
                <a href={hrefOf(value)}>
                  “{printed}” {holding} of {count}
                </a>
              </li>
            ))}
          </ul>
          {words.length > MOST_WORDS && <p>{words.length - MOST_WORDS} other wordings, in fewer.</p>}
        </>
      )}
      <Opened title="What they say more than the rest">
        {() => (
          <KeyPhrases
            {...{ page, state, first, others }}
            side={state.side === 'answered' ? 'answered' : 'asked'}
            name={`those on ${name}`}
            against="the rest"
          />
        )}
      </Opened>
      <details>
        <summary>{countOf(terms.length, 'term')} of the codebook find it</summary>
        <p class="terms">{terms.join(' · ')}</p>
      </details>
    </details>
  );
}
