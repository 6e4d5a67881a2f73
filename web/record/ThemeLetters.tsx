import { nameTheme } from '../data/names.ts';
import { letterThemes } from '../evidence/letterThemes.ts';
import type { Recommendation } from '../../src/model.ts';
import type { Page } from '../data/preparePage.ts';

interface ThemeLettersProps {
  readonly record: Recommendation;
  readonly page: Page;
}

/** What each letter and line in the text stands for, before the text. */
export function ThemeLetters({ record, page }: ThemeLettersProps) {
  const signs = letterThemes(record);
  if (signs.length === 0) return null;
  return (
    <p class="theme-letters">
      {signs.map(({ theme, letter, line }, index) => (
        <>
          {index > 0 && ' · '}
          <span class="theme-letter">
            <span class={`evidence sign slot-0-${line}`}>{letter}</span> {nameTheme(theme, page)}
          </span>
        </>
      ))}
    </p>
  );
}
