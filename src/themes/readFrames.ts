import * as v from 'valibot';
import { readYaml, type FileProblem } from '../text/readYaml.ts';

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

/** Reads frames; every mistake is named with its line. */
export function readFrames(yaml: string): { frames: readonly Frame[]; problems: readonly FileProblem[] } {
  const { value, problems, lineOf } = readYaml(yaml, framesSpec);
  if (value === null) return { frames: [], problems };
  const found = value.frames.flatMap((frame, at): FileProblem[] => {
    const seen = new Map<string, string>();
    return frame.places.flatMap((place, index) =>
      place.themes.flatMap((theme, number): FileProblem[] => {
        const other = seen.get(theme);
        seen.set(theme, place.id);
        if (other === undefined) return [];
        const line = lineOf(['frames', at, 'places', index, 'themes', number]);
        return [
          { line, message: `${theme} leads to two places of the frame ${frame.id}: ${other}, ${place.id}` },
        ];
      }),
    );
  });
  return found.length > 0 ? { frames: [], problems: found } : { frames: value.frames, problems: [] };
}
