/**
 * What passes between what analyses and what shows: one file, `data.json`, beside the page. The build writes it
 * over the shipped corpus; `serve` answers the same path with its own analysis. Owner load, counts and titles are
 * not in it: the page makes them from the records with the same functions as the command line, so that they
 * follow every filter.
 */
export type {
  AccuracySet,
  PageAccuracy,
  PageData,
  PageDocument,
  PageReading,
  PageTheme,
} from '../src/page/pageData.ts';

/** Where the page finds its data, from any path that it is served under. */
export const DATA_FILE = './data.json';
