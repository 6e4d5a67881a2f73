import type { ThemeTag } from '../model.ts';
import { foldHeading } from './foldHeading.ts';
import type { Frame, FramePlace } from './readFrames.ts';

/** A place of a frame that a recommendation has, and why. A tag like those of themes, so that it prints like one. */
export interface FrameTag extends ThemeTag {
  /** `section`: the document prints it under the place's heading. `themes`: its themes lead there. */
  readonly by: 'section' | 'themes';
  /** The themes that lead there. */
  readonly themes: readonly string[];
}

export interface FramePlaces {
  readonly asked: readonly FrameTag[];
  readonly answered: readonly FrameTag[];
}

interface FrameInput {
  readonly section: string | null;
  readonly themes: { readonly asked: readonly ThemeTag[]; readonly answered: readonly ThemeTag[] };
}

/**
 * Where a tagged recommendation stands in a frame. A heading under which it is printed wins over its themes, which are
 * then named without deciding; what the council answers is placed by its themes alone.
 */
export function placeInFrame({ section, themes }: FrameInput, frame: Frame): FramePlaces {
  const heading = section === null ? '' : foldHeading(section);
  const printed =
    section === null
      ? undefined
      : frame.places.find((place) => place.headings.some((one) => foldHeading(one) === heading));
  return {
    asked: printed
      ? [placeBySection(printed, section ?? '', themes.asked)]
      : placeByThemes(frame, themes.asked),
    answered: placeByThemes(frame, themes.answered),
  };
}

function placeBySection(place: FramePlace, section: string, tags: readonly ThemeTag[]): FrameTag {
  const leading = tags.filter(({ id }) => place.themes.includes(id));
  const heading = { field: 'section', start: 0, end: section.length, text: section, term: place.name };
  return {
    id: place.id,
    score: 1,
    primary: true,
    check: false,
    reason: `Printed under the heading “${section.trim()}”.`,
    evidence: [heading, ...leading.flatMap(({ evidence }) => evidence)],
    by: 'section',
    themes: leading.map(({ id }) => id),
  };
}

function placeByThemes({ places }: Frame, tags: readonly ThemeTag[]): FrameTag[] {
  return places.flatMap((place): FrameTag[] => {
    const leading = tags.filter(({ id }) => place.themes.includes(id));
    const [first] = leading;
    if (!first) return [];
    const best = leading.reduce((a, b) => (b.score > a.score ? b : a), first);
    return [
      {
        id: place.id,
        score: best.score,
        primary: leading.some(({ primary }) => primary),
        check: leading.every(({ check }) => check),
        reason: `By its theme ${best.id}: ${best.reason}`,
        evidence: leading.flatMap(({ evidence }) => evidence),
        by: 'themes',
        themes: leading.map(({ id }) => id),
      },
    ];
  });
}
