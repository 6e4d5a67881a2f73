import { join } from 'node:path';
import { Option, type Command } from 'commander';
import type { Recommendation } from '../model.ts';
import { countOf } from '../outputs/countOf.ts';
import type { ThemeHeading } from '../outputs/themeHeading.ts';
import { suggestNearest } from '../text/findNearest.ts';
import { placeInFrame, type FramePlaces } from '../themes/placeInFrame.ts';
import type { Codebook } from '../themes/codebook.ts';
import { ownFrame, readFrames, type Frame } from '../themes/readFrames.ts';
import { CommandFailure } from './commandFailure.ts';
import type { Effects } from './effects.ts';
import { foldValue, type Filters } from './filters.ts';
import { failAt, readSettings } from './readSetup.ts';

export interface FrameOptions {
  /** Default: themes. */
  readonly frame: string;
  /** A file of frames. Default: the shipped one. */
  readonly frames?: string;
  readonly quiet?: boolean;
}

export function addFrameOption(command: Command): Command {
  return command
    .addOption(
      new Option(
        '--frame <frame>',
        'sort by themes, lga (five themes of a peer challenge) or auditor (three criteria); a printed heading wins',
      ).default(ownFrame),
    )
    .option('--frames <file>', 'frames of your own, instead of the shipped ones; --frame names one of them');
}

/**
 * The frame that was asked for; null where it is the themes. Themes of the codebook that lead nowhere in it are said
 * once, since recommendations with no other theme have no place.
 */
export async function readFrame(
  options: FrameOptions,
  { themes }: Pick<Codebook, 'themes'>,
  effects: Effects,
): Promise<Frame | null> {
  const { frame } = options;
  if (frame === ownFrame && options.frames === undefined) return null;
  const known = themes.map(({ id }) => id);
  const frames = await readFrameFile(options, known, effects);
  const ids = frames.map(({ id }) => id);
  if (frame === ownFrame)
    throw new CommandFailure(`--frames ${options.frames ?? ''} needs --frame: ${ids.join(' or ')}`);
  const found = frames.find(({ id }) => id === frame);
  if (!found) {
    const all = [ownFrame, ...ids];
    throw new CommandFailure(
      `no such frame: ${frame} (known: ${all.join(', ')})${suggestNearest(frame, all)}`,
    );
  }
  const nowhere = known.filter((id) => !found.places.some((place) => place.themes.includes(id)));
  if (nowhere.length > 0 && !options.quiet) {
    const subject = `${countOf(nowhere.length, 'theme')} of the codebook ${nowhere.length === 1 ? 'leads' : 'lead'}`;
    effects.writeNotice(`council-themes: ${subject} nowhere in the frame ${frame}: ${nowhere.join(', ')}`);
  }
  return found;
}

/** The frames of the file that was named, which may name no other themes than the codebook's; or the shipped ones. */
export async function readFrameFile(
  options: Pick<FrameOptions, 'frames'>,
  themes: readonly string[],
  effects: Effects,
): Promise<readonly Frame[]> {
  const file = options.frames ?? join(effects.corpusFolder, 'frames.yaml');
  const { frames, problems } = readFrames(
    await readSettings(file),
    options.frames === undefined ? null : themes,
  );
  if (problems.length > 0) throw failAt(file, problems);
  return frames;
}

/** The places of a frame as headings, none of them more central than another. */
export function listPlaces({ places }: Frame): ThemeHeading[] {
  return places.map(({ id, name }) => ({ id, name, core: true }));
}

/** What `--only theme=…` can name: in a frame its places, and the themes besides them. */
export function listFilterable<Theme extends { readonly id: string; readonly name: string }>(
  themes: readonly Theme[],
  frame: Frame | null,
): readonly { readonly id: string; readonly name: string }[] {
  if (frame === null) return themes;
  return [...frame.places, ...themes.filter(({ id }) => frame.places.every((place) => place.id !== id))];
}

/** The filters as they apply to the places of a frame: themes chose the records, not the places. */
export function filterPlaces(filters: Filters, { places }: Frame): Filters {
  const wanted = [...(filters.get('theme') ?? [])].filter((id) =>
    places.some((place) => foldValue(place.id) === id),
  );
  const others = [...filters].filter(([key]) => key !== 'theme');
  return new Map(wanted.length === 0 ? others : [...others, ['theme', new Set(wanted)]]);
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
