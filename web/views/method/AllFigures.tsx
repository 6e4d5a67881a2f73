import { TableTwin } from '../../../src/charts/figure/TableTwin.tsx';
import type { PageAccuracy } from '../../protocol.ts';

/** Every figure under its own name: each set, asked and answered, against undisputed labels and each reading in full. */
export function AllFigures({ accuracy }: { readonly accuracy: PageAccuracy }) {
  return (
    <>
      <h3>Every figure under its own name</h3>
      <p>
        Undisputed: where both readings say the same. In full: against all that one reading says; only these
        compare with how far the two readings agree with each other ({tellAgreement(accuracy)}). Answers are
        labelled for the core themes only. {accuracy.labels}
      </p>
      <TableTwin
        table={{
          caption: 'Tags compared with labels',
          columns: [
            { name: 'Recommendations', kind: 'words' },
            { name: 'Side', kind: 'words' },
            { name: 'Labels', kind: 'words' },
            { name: 'Themes', kind: 'words' },
            ...['Number', 'F1', 'Likely from', 'to', 'Precision', 'Recall', 'Mean of themes'].map((name) => ({
              name,
              kind: 'number' as const,
            })),
          ],
          rows: accuracy.figures.map((figure) => [
            figure.set,
            figure.side,
            figure.against === 'undisputed' ? 'undisputed' : `${figure.against} in full`,
            figure.scope,
            figure.records,
            ...[
              figure.micro,
              figure.microLow,
              figure.microHigh,
              figure.precision,
              figure.recall,
              figure.macro,
            ].map((value) => (value === null ? null : value.toFixed(2))),
          ]),
        }}
      />
    </>
  );
}

function tellAgreement({ sets }: PageAccuracy): string {
  return sets
    .flatMap(({ name, agreement }) =>
      agreement === null ? [] : [`${agreement.micro.toFixed(2)} on ${String(agreement.records)} of ${name}`],
    )
    .join('; ');
}
