import { countOf } from '../../data/words.ts';
import { goTo } from '../../state/changes.ts';
import { addressOf } from '../../state/navigation.ts';
import type { ViewProps } from '../viewProps.ts';
import { AccuracySetFigure } from './AccuracySetFigure.tsx';
import { AllFigures } from './AllFigures.tsx';
import { MethodExample } from './MethodExample.tsx';
import { ReadingAccuracy } from './ReadingAccuracy.tsx';

/** How a tag is made, how often it is right, what it cannot do, and how to cite it. */
export function MethodView({ page, state }: ViewProps) {
  const { data } = page;
  const { accuracy } = data;
  return (
    <div class="method">
      <h1>Every tag rests on words that you can read</h1>
      <h2>How a tag is made</h2>
      <ol>
        <li>
          A document is read row by row into recommendations. What was joined, guessed or left out is noted;
          what was put right by hand is listed with what it was.{' '}
          <a href={addressOf(goTo(state, 'documents'))}>See Documents</a>
        </li>
        <li>
          A codebook of {countOf(data.themes.length, 'theme')} names the words that speak for each, with what
          counts and what does not. <a href={addressOf(goTo(state, 'themes'))}>See the definitions</a>
        </li>
        <li>
          Words that the reviewer wrote make a theme asked about. Words of the council (response, progress,
          updates, its actions) make a theme answered. Neither is taken for the other.
        </li>
        <li>
          Each place adds to a score from 0 to 1; words that only pass by add little or nothing. A theme whose
          score is high enough is tagged, and keeps the words, the term that found them, the score and a
          reason.
        </li>
        <li>Nothing is learned or guessed on the way: the same documents and codebook give the same tags.</li>
      </ol>
      <MethodExample page={page} state={state} />
      <h2>How often the tags are right</h2>
      {accuracy === null ? (
        <p>
          No labels belong to these documents, so that nothing can be said of how often their tags are right.
          Label some of them, and compare with: council-themes evaluate --gold FILE.
        </p>
      ) : (
        <>
          <p>{accuracy.labels}</p>
          {accuracy.sets.map((set) => (
            <AccuracySetFigure page={page} state={state} accuracy={accuracy} set={set} />
          ))}
          <AllFigures accuracy={accuracy} />
          {accuracy.reading !== null && (
            <ReadingAccuracy reading={accuracy.reading} labels={accuracy.labels} />
          )}
          <h2>What the labels are</h2>
          <p>
            Two language models read a sample of the recommendations, each alone and under the same guide, and
            said which themes an analyst would want each listed under. Where both say yes, it is a yes; where
            only one does, it is disputed and counts neither way. {accuracy.labels} The tags themselves are
            made without a language model.
          </p>
        </>
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
        <li>The same theme in two reviews is not the same request. Read the words side by side.</li>
        <li>An indirect wording that no term of the codebook covers is missed.</li>
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
        council-themes {data.version}, codebook {data.codebook.slice(0, 19)},{' '}
        {countOf(data.recommendations.length, 'recommendation')} from{' '}
        {countOf(data.documents.length, 'document')}. Give the address of the view: it holds the filter.
      </p>
    </div>
  );
}
