import type { Codebook } from '../codebook.ts';
import type { PatternUse } from './findUse.ts';
import type { Remark } from './remark.ts';

/** A term of so many words and joins is likely to be found again only where it was written for. */
const LONG = 4;

/**
 * Terms and cancelling terms that are found nowhere; and terms that count in one recommendation only and are long,
 * which may be a sentence remembered rather than a wording of the field.
 */
export function findRare(
  { themes }: Codebook,
  { holding, counted }: PatternUse,
  lineOfCancel: (theme: number, position: number) => number,
): Remark[] {
  return themes.flatMap((theme, number): Remark[] => [
    ...theme.terms.flatMap((term): Remark[] => {
      const { source, index } = term.pattern;
      const remark = { line: term.line, theme: theme.id, term: source, count: 1 };
      if (!holding.has(index))
        return [{ ...remark, kind: 'never', message: `“${source}” of ${theme.id} is found nowhere here` }];
      if (counted.get(term)?.size !== 1 || source.split(/\s+/).length < LONG) return [];
      const message = `“${source}” of ${theme.id} is found in one recommendation only, and long`;
      return [{ ...remark, kind: 'single', message }];
    }),
    ...theme.cancel.flatMap(({ source, index }, position): Remark[] =>
      holding.has(index)
        ? []
        : [
            {
              ...{
                kind: 'never-cancels',
                line: lineOfCancel(number, position),
                theme: theme.id,
                term: source,
                count: 1,
              },
              message: `“${source}” under cancel of ${theme.id} is found nowhere here`,
            },
          ],
    ),
  ]);
}
