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

/** What labels teach, and what they say already. */
export interface Taught {
  readonly learned: Learned;
  /** The themes on which a person has decided, by recommendation: nothing is proposed there. */
  readonly decided: ReadonlyMap<string, ReadonlySet<string>>;
}

export type Extension = (record: Recommendation) => RecordExtension;

export function makeExtension(frame: Frame | null, taught: Taught | null): Extension {
  return (record) => ({
    ...(frame ? { frames: { [frame.id]: placeInFrame(record, frame) } } : {}),
    ...(taught ? { proposals: propose(record, taught) } : {}),
  });
}

function propose({ id, text, themes }: Recommendation, { learned, decided }: Taught): Proposal[] {
  const settled = new Set([...themes.asked.map((tag) => tag.id), ...(decided.get(id) ?? [])]);
  return proposeThemes(text, settled, learned);
}
