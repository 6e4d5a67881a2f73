import type { readDocument } from '../../src/analyse.ts';
import type { DocumentInfo, SourceDocument } from '../../src/model.ts';

export function describeCase(source: SourceDocument, read: typeof readDocument): unknown;

export const caseInfo: DocumentInfo;
