/** Said once in each view that counts. */
export const RANGE_NOTE =
  'These are all the recommendations in these documents. The range shows how far a share could move by chance (95 %).';

/** Said wherever tags are counted. */
export const TAG_NOTE =
  'Themes are tagged by the words of a codebook; every figure opens the words that it rests on.';
