import type { readDocument } from '../../src/analyse.ts';
import type { SourceDocument } from '../../src/model.ts';

export function describeCase(source: SourceDocument, read: typeof readDocument): unknown;
