export { analyse, annotate, readDocument, relate } from './analyse.ts';
export type { Analysis, AnalyseOptions, DocumentReport, InputDocument } from './analyse.ts';
export { readCorrections } from './corrections/readCorrections.ts';
export { readManifest } from './ingest/readManifest.ts';
export { readText } from './ingest/readText.ts';
export { readOwnerAliases } from './owners/readOwnerAliases.ts';
export { readCodebook } from './themes/readCodebook.ts';
export type * from './model.ts';
