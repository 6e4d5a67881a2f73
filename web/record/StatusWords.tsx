import type { Status } from '../../src/model.ts';

/** Words that decide a status, as many as help: the rest stands in the text. */
const LONGEST = 60;

/** A status with the words that decide it. */
export function StatusWords({ status }: { readonly status: Status }) {
  const words = status.evidence[0]?.text.replaceAll('\n', ' ');
  if (words === undefined || words === '') return <>{status.value}</>;
  const short = words.length > LONGEST ? `${words.slice(0, words.lastIndexOf(' ', LONGEST))} …` : words;
  return (
    <>
      {status.value} (“{short}”)
    </>
  );
}
