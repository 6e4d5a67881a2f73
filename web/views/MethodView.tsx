import { AccuracyChart } from '../../src/charts/accuracy/AccuracyChart.tsx';
import { ChartFigure } from '../../src/charts/figure/ChartFigure.tsx';
import type { PageAccuracy } from '../protocol.ts';
import { nameTheme } from '../data/names.ts';
import { toggleIn } from '../state/changes.ts';
import { addressOf } from '../state/navigation.ts';
import { MethodExample } from './MethodExample.tsx';
import type { ViewProps } from './viewProps.ts';

/** How a tag is made, how often it is right, what it cannot do, and how to cite it. */
export function MethodView(props: ViewProps) {
  const { page } = props;
  const { data } = page;
  return (
    <div class="prose">
      <h1>How the figures are made</h1>
      <p>
        Each document is read row by row into recommendations. A codebook names, for each theme, the words
        that speak for it. A recommendation is tagged with a theme when such words stand in what it asks
        (asked), or in what the council answers (answered). Every tag keeps its words, so that every figure
        can be followed back to them.
      </p>
      <MethodExample {...props} />
      {data.accuracy === null ? (
        <p>
          No labels belong to these documents, so that nothing can be said of how often their tags are right.
        </p>
      ) : (
        <Accuracy {...props} accuracy={data.accuracy} />
      )}
      <h2>What it cannot do</h2>
      <ul>
        <li>
          “Asked, no answer found” is a question to the reader. Please read the text before saying anything of
          a council.
        </li>
        <li>
          Councils differ in how many recommendations their documents hold. Compare shares with their ranges,
          not counts.
        </li>
        <li>An owner is a name in a document. The same title in two councils is two people.</li>
        <li>What is reported complete is what the documents say of themselves.</li>
      </ul>
      <h2>Versions</h2>
      <ul class="hashes">
        <li>Program: council-themes {data.version}</li>
        <li>Codebook: {data.codebook}</li>
        {data.documents.map(({ info }) => (
          <li>
            {info.title}: sha256:{info.sha256}
          </li>
        ))}
      </ul>
      <h2>How to cite</h2>
      <p>
        council-themes {data.version}, codebook {data.codebook.slice(0, 19)}, {data.recommendations.length}{' '}
        recommendations from {data.documents.length} documents. Give the address of the view: it holds the
        filter.
      </p>
    </div>
  );
}

function Accuracy({ page, state, accuracy }: ViewProps & { readonly accuracy: PageAccuracy }) {
  return (
    <>
      <h2>How often the tags are right</h2>
      <p>{accuracy.labels}</p>
      {accuracy.figures
        .filter(({ against, side, scope }) => against === 'undisputed' && side === 'asked' && scope === 'all')
        .map((figure) => {
          const id = `accuracy-${figure.set.replaceAll(/[^a-z]+/g, '-')}`;
          const title = `Tags and labels agree at ${figure.micro === null ? 'an unknown rate' : figure.micro.toFixed(2)} on ${figure.set}`;
          return (
            <ChartFigure
              id={id}
              level={3}
              title={title}
              subtitle={`F1, of which 1 is the most, for each theme asked about, ${String(figure.records)} labelled recommendations, ${String(figure.councils)} councils. Undisputed labels only.`}
              hint="1 means every tag right and none missing. The line is the 95 % range."
              note={accuracy.labels}
              table={{
                caption: title,
                columns: [
                  { name: 'Theme', kind: 'words' },
                  { name: 'Precision', kind: 'number' },
                  { name: 'Recall', kind: 'number' },
                  { name: 'F1', kind: 'number' },
                  { name: 'Likely from', kind: 'number' },
                  { name: 'to', kind: 'number' },
                  { name: 'Labels', kind: 'number' },
                ],
                rows: figure.themes.map((theme) => [
                  nameTheme(theme.id, page),
                  theme.precision,
                  theme.recall,
                  theme.f1,
                  theme.low,
                  theme.high,
                  theme.support,
                ]),
              }}
              showTable={state.tables.includes(id)}
              tableHref={addressOf({ ...state, tables: toggleIn(state.tables, id) })}
              draw={(width) => (
                <AccuracyChart
                  rows={figure.themes.map((theme) => ({ ...theme, name: nameTheme(theme.id, page) }))}
                  agreement={accuracy.agreement?.micro ?? null}
                  width={width}
                  title={title}
                />
              )}
            />
          );
        })}
    </>
  );
}
