import { cutRuns, type TextRun, type ThemeSpan } from './cutRuns.ts';
import type { ThemeSign } from './letterThemes.ts';

interface EvidenceTextProps {
  readonly text: string;
  readonly spans: readonly ThemeSpan[];
  readonly signs: readonly ThemeSign[];
  readonly nameOf: (theme: string) => string;
  /** The theme whose words are lit; without one, all are marked alike. */
  readonly lit: string | null;
}

/** Lines below the words that fit; more themes on the same words are counted. */
const SLOTS = 3;

/** A text with the words that speak for its themes marked: told apart by letter and line, never by colour alone. */
export function EvidenceText({ text, spans, signs, nameOf, lit }: EvidenceTextProps) {
  const shown = lit === null ? spans : spans.filter(({ theme }) => theme === lit);
  return (
    <span class="document-text">
      {cutRuns(text, shown).map((run) =>
        run.themes.length === 0 ? run.text : <Run run={run} signs={signs} nameOf={nameOf} lit={lit} />,
      )}
    </span>
  );
}

function Run({
  run,
  signs,
  nameOf,
  lit,
}: Pick<EvidenceTextProps, 'signs' | 'nameOf' | 'lit'> & { readonly run: TextRun }) {
  const signOf = (theme: string): ThemeSign | undefined => signs.find((sign) => sign.theme === theme);
  const lines = run.themes
    .filter(({ slot }) => slot < SLOTS)
    .map(({ theme, slot }) => `slot-${String(slot)}-${signOf(theme)?.line ?? 'solid'}`);
  const hidden = run.themes.length - lines.length;
  return (
    <mark class={['evidence', lit === null ? '' : 'lit', ...lines].join(' ')}>
      {run.starts.map((theme) => (
        <>
          <span class="away">{` (${nameOf(theme)} starts) `}</span>
          <sup aria-hidden="true">{signOf(theme)?.letter}</sup>
        </>
      ))}
      {run.text}
      {hidden > 0 && <sup>{`+${String(hidden)}`}</sup>}
      {run.ends.map((theme) => (
        <span class="away">{` (${nameOf(theme)} ends) `}</span>
      ))}
    </mark>
  );
}
