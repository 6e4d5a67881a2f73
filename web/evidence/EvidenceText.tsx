import { cutRuns, type TextRun, type ThemeSpan } from './cutRuns.ts';
import type { ThemeSign } from './letterThemes.ts';
import { splitFound } from './splitFound.ts';

interface EvidenceTextProps {
  readonly text: string;
  readonly spans: readonly ThemeSpan[];
  readonly signs: readonly ThemeSign[];
  readonly nameOf: (theme: string) => string;
  /** The theme whose words are lit; without one, all are marked alike. */
  readonly lit: string | null;
  /** Words that a search found, marked apart from the evidence. Default: none. */
  readonly found?: ReadonlySet<string>;
  /** Underlines only, without letters and spoken edges: for the first words in a list. Default: false. */
  readonly plain?: boolean;
}

/** Lines below the words that fit; more themes on the same words are counted. */
const SLOTS = 3;

const nothingFound: ReadonlySet<string> = new Set();

/** A text with the words that speak for its themes marked: told apart by letter and line, never by colour alone. */
export function EvidenceText(props: EvidenceTextProps) {
  const { text, spans, signs, nameOf, lit, found = nothingFound, plain = false } = props;
  const runs = cutRuns(text, spans);
  const depth = Math.min(
    SLOTS,
    Math.max(0, ...runs.flatMap((run) => run.themes.map(({ slot }) => slot + 1))),
  );
  return (
    <span class={`document-text depth-${String(depth)}`}>
      {splitFound(runs, found).map(({ run, parts }) =>
        run.themes.length === 0 ? (
          <Parts parts={parts} />
        ) : (
          <Run run={run} parts={parts} signs={signs} nameOf={nameOf} lit={lit} plain={plain} />
        ),
      )}
    </span>
  );
}

type RunProps = Pick<EvidenceTextProps, 'signs' | 'nameOf' | 'lit'> & {
  readonly run: TextRun;
  readonly parts: readonly FoundPart[];
  readonly plain: boolean;
};

/** Part of a run: words that the search found, or not. */
type FoundPart = ReturnType<typeof splitFound>[number]['parts'][number];

function Run({ run, parts, signs, nameOf, lit, plain }: RunProps) {
  const signOf = (theme: string): ThemeSign | undefined => signs.find((sign) => sign.theme === theme);
  const told = (theme: string): boolean => lit === null || theme === lit;
  const isLit = run.themes.some(({ theme }) => theme === lit);
  const drawn = run.themes.filter(({ theme, slot }) => told(theme) && slot < SLOTS);
  const lines = drawn.map(({ theme, slot }) => `slot-${String(slot)}-${signOf(theme)?.line ?? 'solid'}`);
  const more = lit === null ? run.themes.length - drawn.length : 0;
  return (
    <mark class={['evidence', ...(isLit ? ['lit'] : []), ...lines].join(' ')} data-start={run.start}>
      {!plain &&
        run.starts.filter(told).map((theme) => (
          <>
            <span class="away">{` (${nameOf(theme)} starts) `}</span>
            <sup aria-hidden="true">{signOf(theme)?.letter}</sup>
          </>
        ))}
      <Parts parts={parts} />
      {more > 0 && !plain && <sup>{`+${String(more)}`}</sup>}
      {!plain &&
        run.ends.filter(told).map((theme) => <span class="away">{` (${nameOf(theme)} ends) `}</span>)}
    </mark>
  );
}

function Parts({ parts }: { readonly parts: readonly FoundPart[] }) {
  return <>{parts.map(({ text, isFound }) => (isFound ? <mark class="found">{text}</mark> : text))}</>;
}
