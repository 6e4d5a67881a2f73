import { TableTwin } from '../../../src/charts/figure/TableTwin.tsx';
import type { PageReading } from '../../protocol.ts';

interface ReadingAccuracyProps {
  readonly reading: PageReading;
  readonly labels: string;
}

/** How much of the documents was read as the labelled records have it, with what was put right by hand and without. */
export function ReadingAccuracy({ reading: { corrected, alone }, labels }: ReadingAccuracyProps) {
  return (
    <>
      <h2>How well the documents were read</h2>
      <p>
        Compared with labelled records of the same documents, field by field; fields on which the two readings
        differ are left out. {labels}
      </p>
      <TableTwin
        table={{
          caption: 'What was read as labelled',
          columns: [
            { name: 'What', kind: 'words' },
            { name: 'As read', kind: 'number' },
            ...(alone === null ? [] : [{ name: 'Without corrections', kind: 'number' as const }]),
          ],
          rows: corrected.map(({ name, right, of }) => {
            const bare = alone?.find((figure) => figure.name === name);
            return [
              name,
              `${String(right)} of ${String(of)}`,
              ...(alone === null
                ? []
                : [bare === undefined ? null : `${String(bare.right)} of ${String(bare.of)}`]),
            ];
          }),
        }}
      />
    </>
  );
}
