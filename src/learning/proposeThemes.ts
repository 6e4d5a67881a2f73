import type { Span } from '../model.ts';
import type { Learned } from './learnThemes.ts';
import { predict, scaleOf } from './trainLogistic.ts';
import { readFeatures } from './vocabulary.ts';

/** A theme that labels suggest for a recommendation which the codebook did not tag with it. Apart from the tags. */
export interface Proposal {
  readonly id: string;
  readonly proposed: true;
  /** How likely the classifier holds it to be, 0 to 1. */
  readonly score: number;
  /** The words that moved it most, with what each added (in log-odds). */
  readonly evidence: readonly (Span & { readonly weight: number })[];
  readonly reason: string;
}

const MOST_WORDS = 5;

/**
 * Proposes themes for what is recommended; never one that is settled: with which it is tagged already, or on which a
 * person has decided, be it a no.
 */
export function proposeThemes(text: string, settled: ReadonlySet<string>, learned: Learned): Proposal[] {
  const features = readFeatures(text, learned.vocabulary);
  const indexes = features.map(({ index }) => index);
  return learned.themes.flatMap(({ theme, model, threshold }): Proposal[] => {
    if (settled.has(theme)) return [];
    const score = predict(model, indexes);
    if (score < threshold) return [];
    const evidence = features
      .map(({ index, start, end }) => ({
        field: 'text',
        start,
        end,
        text: text.slice(start, end),
        weight: round((model.weights[index] ?? 0) * scaleOf(features)),
      }))
      .filter(({ weight }) => weight > 0)
      .sort((a, b) => b.weight - a.weight || a.start - b.start)
      .slice(0, MOST_WORDS);
    const words = evidence.map((one) => `“${one.text.replace(/\s+/g, ' ')}”`).join(', ');
    return [
      {
        id: theme,
        proposed: true,
        score: round(score),
        evidence,
        reason: words
          ? `Your labels give this theme to recommendations with ${words}.`
          : 'Your labels give this theme to most recommendations.',
      },
    ];
  });
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
