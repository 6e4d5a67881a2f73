import type { Learned } from '../learning/learnThemes.ts';
import { proposeThemes, type Proposal } from '../learning/proposeThemes.ts';
import type { Recommendation } from '../model.ts';
import { placeInFrame, type FramePlaces } from '../themes/placeInFrame.ts';
import type { Frame } from '../themes/readFrames.ts';

/** What `--frame` and `--labels` add to a record; nothing of it changes what is there. */
export interface RecordExtension {
  /** By the id of the frame. */
  readonly frames?: Readonly<Record<string, FramePlaces>>;
  readonly proposals?: readonly Proposal[];
}

export type Extension = (record: Recommendation) => RecordExtension;

export function makeExtension(frame: Frame | null, learned: Learned | null): Extension {
  return (record) => ({
    ...(frame ? { frames: { [frame.id]: placeInFrame(record, frame) } } : {}),
    ...(learned ? { proposals: propose(record, learned) } : {}),
  });
}

function propose({ text, themes }: Recommendation, learned: Learned): Proposal[] {
  return proposeThemes(text, new Set(themes.asked.map(({ id }) => id)), learned);
}
