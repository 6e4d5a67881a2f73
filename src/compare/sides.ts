import type { Themes } from '../model.ts';

/**
 * In which way a recommendation has to do with a theme. `unanswered` is a question to the reader (no answer was
 * found), never a finding about a council.
 */
export const sideModes = ['asked', 'answered', 'both', 'unanswered', 'unasked'] as const;
export type SideMode = (typeof sideModes)[number];

/** Each mode as it is named beside a choice and in a sentence after "recommendations". */
export const sideNames: Readonly<Record<SideMode, { readonly short: string; readonly sentence: string }>> = {
  asked: { short: 'Asked', sentence: 'ask about' },
  answered: { short: 'Answered', sentence: 'have an answer that deals with' },
  both: { short: 'Asked and answered', sentence: 'ask about and have an answer that deals with' },
  unanswered: { short: 'Asked, no answer found', sentence: 'ask, with no answer found, about' },
  unasked: { short: 'Answered, not asked', sentence: 'were not asked but have an answer about' },
};

/** Whether a record has to do with a theme in this way. */
export function hasSide({ themes }: { readonly themes: Themes }, theme: string, mode: SideMode): boolean {
  const asked = themes.asked.some(({ id }) => id === theme);
  const answered = themes.answered.some(({ id }) => id === theme);
  switch (mode) {
    case 'asked':
      return asked;
    case 'answered':
      return answered;
    case 'both':
      return asked && answered;
    case 'unanswered':
      return asked && !answered;
    case 'unasked':
      return answered && !asked;
  }
}
