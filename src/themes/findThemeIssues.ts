import type { Issue, ReadRecommendation, Themes } from '../model.ts';

/** Says of a recommendation with words that no theme could be given to it. */
export function findThemeIssues({ text }: Pick<ReadRecommendation, 'text'>, { asked }: Themes): Issue[] {
  if (asked.length > 0 || text.trim() === '') return [];
  return [
    {
      code: 'no-theme-found',
      message:
        'No theme found: the text holds no term of the codebook and too few words of any theme; please read',
    },
  ];
}
