import * as v from 'valibot';
import { suggestNearest } from '../text/findNearest.ts';
import { readYaml, type FileProblem } from '../text/readYaml.ts';
import { foldHeading } from './foldHeading.ts';

const words = v.pipe(v.string('must be text'), v.trim(), v.nonEmpty('must not be empty'));
const id = v.pipe(words, v.regex(/^[a-z][a-z0-9-]*$/, 'must be lower-case letters, digits and hyphens'));

const framesSpec = v.strictObject({
  frames: v.array(
    v.strictObject({
      id,
      name: words,
      places: v.pipe(
        v.array(
          v.strictObject({
            id,
            name: words,
            /** Themes of the codebook that lead here. */
            themes: v.array(id),
            /** Headings under which documents print it; letter case and marks do not count. */
            headings: v.optional(v.array(words), []),
          }),
        ),
        v.minLength(1, 'must hold at least one place'),
      ),
    }),
  ),
});

/** Another way to sort recommendations than by the themes of the codebook. */
export type Frame = v.InferOutput<typeof framesSpec>['frames'][number];
export type FramePlace = Frame['places'][number];

/** The frame that a codebook itself is: no other may bear its name. */
export const ownFrame = 'themes';

/**
 * Reads frames; every mistake is named with its line. Where `themes` are given, a frame may name no others: so for a
 * file that was written for a codebook at hand.
 */
export function readFrames(
  yaml: string,
  themes: readonly string[] | null = null,
): { frames: readonly Frame[]; problems: readonly FileProblem[] } {
  const { value, problems, lineOf } = readYaml(yaml, framesSpec);
  if (value === null) return { frames: [], problems };
  const found: FileProblem[] = [];
  const say = (path: readonly (string | number)[], message: string): void => {
    found.push({ line: lineOf(['frames', ...path]), message });
  };
  const ids = new Set([ownFrame]);
  value.frames.forEach((frame, at) => {
    if (frame.id === ownFrame) say([at, 'id'], `${ownFrame} is the codebook's own frame: choose another id`);
    else if (ids.has(frame.id)) say([at, 'id'], `the frame ${frame.id} stands twice`);
    ids.add(frame.id);
    checkPlaces(frame, themes, (path, message) => {
      say([at, 'places', ...path], message);
    });
  });
  found.sort((a, b) => a.line - b.line);
  return found.length > 0 ? { frames: [], problems: found } : { frames: value.frames, problems: [] };
}

function checkPlaces(
  frame: Frame,
  known: readonly string[] | null,
  say: (path: readonly (string | number)[], message: string) => void,
): void {
  const places = new Set<string>();
  const byTheme = new Map<string, string>();
  const byHeading = new Map<string, string>();
  frame.places.forEach((place, at) => {
    if (places.has(place.id)) say([at, 'id'], `the place ${place.id} stands twice in the frame ${frame.id}`);
    places.add(place.id);
    place.themes.forEach((theme, number) => {
      const other = byTheme.get(theme);
      byTheme.set(theme, place.id);
      if (other !== undefined)
        say(
          [at, 'themes', number],
          `${theme} leads to two places of the frame ${frame.id}: ${other}, ${place.id}`,
        );
      else if (known?.includes(theme) === false)
        say([at, 'themes', number], `no such theme: ${theme}${suggestNearest(theme, known)}`);
    });
    place.headings.forEach((heading, number) => {
      const folded = foldHeading(heading);
      const other = byHeading.get(folded);
      byHeading.set(folded, place.id);
      if (other !== undefined && other !== place.id)
        say(
          [at, 'headings', number],
          `the heading "${heading}" leads to two places of the frame ${frame.id}: ${other}, ${place.id}`,
        );
    });
  });
}
