import { join } from 'node:path';
import { readCouncilGroups } from '../ingest/readCouncilGroups.ts';
import type { Recommendation } from '../model.ts';
import type { Effects } from './effects.ts';
import type { Session } from './openSession.ts';
import { readSettings } from './readSetup.ts';

/** The groups of a record's council: those that the manifest names for its document, else its type and region. */
export async function readGroupsOf(
  { documents }: Pick<Session, 'documents'>,
  { corpusFolder }: Effects,
): Promise<(record: Recommendation) => readonly string[]> {
  const listed = readCouncilGroups(await readSettings(join(corpusFolder, 'councils.csv')));
  const named = new Map(documents.map(({ info }) => [info.id, info.groups]));
  return ({ council, document }) => {
    const own = named.get(document) ?? [];
    if (own.length > 0) return own;
    return council === null ? [] : listed(council);
  };
}
