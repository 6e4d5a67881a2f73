/** The one part of natural that is used here, by its own path: the whole package loads database drivers. */
declare module 'natural/lib/natural/distance/jaro-winkler_distance.js' {
  export default function measureSimilarity(
    a: string,
    b: string,
    options?: { readonly ignoreCase?: boolean },
  ): number;
}
