import { join } from 'node:path';
import { Option, type Command } from 'commander';
import type { Recommendation } from '../model.ts';
import type { ThemeHeading } from '../outputs/themeHeading.ts';
import { placeInFrame, type FramePlaces } from '../themes/placeInFrame.ts';
import { readFrames, type Frame } from '../themes/readFrames.ts';
import { CommandFailure } from './commandFailure.ts';
import type { Effects } from './effects.ts';
import { readSettings } from './readSetup.ts';

export interface FrameOptions {
  /** Default: themes. */
  readonly frame: string;
}

/** The frame that the codebook itself is. */
const ownFrame = 'themes';

export function addFrameOption(command: Command): Command {
  return command.addOption(
    new Option(
      '--frame <frame>',
      'sort by themes, lga (five themes of a peer challenge) or auditor (three criteria); a printed heading wins',
    ).default(ownFrame),
  );
}

/** The frame that was asked for; null where it is the themes. */
export async function readFrame({ frame }: FrameOptions, effects: Effects): Promise<Frame | null> {
  if (frame === ownFrame) return null;
  const file = join(effects.corpusFolder, 'frames.yaml');
  const { frames, problems } = readFrames(await readSettings(file));
  const [first] = problems;
  if (first) throw new CommandFailure(`${file}: line ${String(first.line)}: ${first.message}`);
  const found = frames.find(({ id }) => id === frame);
  if (found) return found;
  const known = [ownFrame, ...frames.map(({ id }) => id)].join(', ');
  throw new CommandFailure(`no such frame: ${frame} (known: ${known})`);
}

/** The places of a frame as headings, none of them more central than another. */
export function listPlaces({ places }: Frame): ThemeHeading[] {
  return places.map(({ id, name }) => ({ id, name, core: true }));
}

/** A record whose places in a frame stand where its themes stood. */
export type PlacedRecord = Omit<Recommendation, 'themes'> & {
  readonly themes: Omit<Recommendation['themes'], 'asked' | 'answered'> & FramePlaces;
};

/** The record as it looks in a frame. For tables; records keep their themes. */
export function viewInFrame(record: Recommendation, frame: Frame): PlacedRecord {
  return { ...record, themes: { ...record.themes, ...placeInFrame(record, frame) } };
}

export function countPlacedByHeading(records: readonly PlacedRecord[]): number {
  return records.filter(({ themes }) => themes.asked.some(({ by }) => by === 'section')).length;
}
