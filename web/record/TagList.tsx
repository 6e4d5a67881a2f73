import type { Recommendation, ThemeTag } from '../../src/model.ts';
import { nameTheme } from '../data/names.ts';
import type { Page } from '../data/preparePage.ts';
import { letterThemes } from '../evidence/letterThemes.ts';
import { addressOf } from '../state/navigation.ts';
import type { PageState } from '../state/pageState.ts';
import { TagEvidence } from './TagEvidence.tsx';

interface TagListProps {
  readonly record: Recommendation;
  readonly page: Page;
  readonly state: PageState;
}

/** Every tag with its reason, its words and the terms that found them, ask and answer side by side. */
export function TagList(props: TagListProps) {
  const { record, state } = props;
  return (
    <section class="tags">
      <h3>Themes and the words behind them</h3>
      {state.lit !== null && (
        <p>
          <a href={addressOf({ ...state, lit: null })}>Show all themes in the text</a>
        </p>
      )}
      <div class="ask-answer plain">
        <Side
          {...props}
          title="Asked"
          tags={record.themes.asked}
          none="No theme was found in what is asked."
        />
        <Side
          {...props}
          title="Answered"
          tags={record.themes.answered}
          none="No answer to a theme was found. Please read the text."
        />
      </div>
    </section>
  );
}

interface SideProps extends TagListProps {
  readonly title: string;
  readonly tags: readonly ThemeTag[];
  readonly none: string;
}

function Side({ title, tags, none, record, page, state }: SideProps) {
  const signs = letterThemes(record);
  return (
    <div class="tag-side">
      <h4>{title}</h4>
      {tags.length === 0 && <p>{none}</p>}
      <ul>
        {tags.map((tag) => {
          const sign = signs.find(({ theme }) => theme === tag.id);
          const isLit = state.lit === tag.id;
          const isAlone = ![record.themes.asked, record.themes.answered].every((side) =>
            side.some(({ id }) => id === tag.id),
          );
          return (
            <li class={isLit ? 'lit-tag' : undefined}>
              <p class="tag-name">
                <span class={`evidence sign slot-0-${sign?.line ?? 'solid'}`} aria-hidden="true">
                  {sign?.letter}
                </span>{' '}
                <a
                  href={addressOf({ ...state, lit: isLit ? null : tag.id })}
                  aria-current={isLit ? 'true' : undefined}
                >
                  {nameTheme(tag.id, page)}
                </a>{' '}
                <span class="facts">
                  {tag.primary ? 'main theme, ' : ''}
                  {tag.check ? 'please check, ' : ''}score {tag.score.toFixed(2)}
                  {isAlone ? `, ${title === 'Asked' ? 'no answer found' : 'not asked'}` : ''}
                </span>
              </p>
              <p class="reason">{tag.reason}</p>
              <TagEvidence tag={tag} record={record} state={state} />
            </li>
          );
        })}
      </ul>
    </div>
  );
}
