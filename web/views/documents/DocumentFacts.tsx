import { nameReview } from '../../data/names.ts';
import type { PageDocument } from '../../protocol.ts';

/** Where a document comes from, what it reviews, and how its date is known. */
export function DocumentFacts({ document: { info } }: { readonly document: PageDocument }) {
  const reviews = Object.entries(info.reviews);
  const facts: readonly (readonly [string, string])[] = [
    [
      'Council',
      info.council === null ? 'not known' : `${info.council}${info.gss === null ? '' : `, ${info.gss}`}`,
    ],
    ['Review', [nameReview(info.review), info.review.body].filter((part) => part !== null).join(', ')],
    ...reviews.map(([printed, review]): [string, string] => [
      `Rows of “${printed}”`,
      [nameReview(review), review.body].filter((part) => part !== null).join(', '),
    ]),
    [
      'Reports up to',
      info.asOf === null ? 'no date was found in it' : `${info.asOf.date}, read from “${info.asOf.phrase}”`,
    ],
    ['Groups', info.groups.join(', ') || 'none'],
    ['Source', info.source],
    ['SHA-256', info.sha256],
  ];
  return (
    <section>
      <h2>Where it comes from</h2>
      <dl class="document-facts">
        {facts.map(([name, value]) => (
          <div>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
