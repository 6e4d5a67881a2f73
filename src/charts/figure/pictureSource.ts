import { createContext } from 'preact';

/** What the charts of a page are drawn from, as a saved picture says it: "5 documents, codebook sha256:…". */
export const PictureSource = createContext('');
