import type { Recommendation, ThemeTag } from '../../src/model.ts';
import { nameTheme } from '../data/names.ts';
import type { Page } from '../data/preparePage.ts';
import { letterThemes } from '../evidence/letterThemes.ts';
import { addressOf } from '../state/navigation.ts';
import type { PageState } from '../state/pageState.ts';

interface TagListProps {
  readonly record: Recommendation;
  readonly page: Page;
  readonly state: PageState;
}

/** Every tag with its reason and its words, side by side for ask and answer. */
export function TagList({ record, page, state }: TagListProps) {
  return (
    <section class="tags">
      <h3>Themes</h3>
      {state.lit !== null && (
        <p>
          <a href={addressOf({ ...state, lit: null })}>Show all themes in the text</a>
        </p>
      )}
      <Side
        title="Asked"
        tags={record.themes.asked}
        none="No theme was found in what is asked."
        record={record}
        page={page}
        state={state}
      />
      <Side
        title="Answered"
        tags={record.themes.answered}
        none="No answer was found to a theme. Please read the text."
        record={record}
        page={page}
        state={state}
      />
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
          return (
            <li>
              <a
                href={addressOf({ ...state, lit: isLit ? null : tag.id })}
                aria-current={isLit ? 'true' : undefined}
              >
                {sign?.letter} {nameTheme(tag.id, page)}
              </a>{' '}
              <span class="facts">
                {tag.primary ? 'main theme, ' : ''}
                {tag.check ? 'please check, ' : ''}score {tag.score.toFixed(2)}
              </span>
              <p class="reason">{tag.reason}</p>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
