import type { Effects } from './effects.ts';
import type { SharedOptions } from './options.ts';

/** Shows how far a command is, where somebody is there to see it and did not ask for quiet. */
export function makeProgress(
  { quiet }: Pick<SharedOptions, 'quiet'>,
  { showProgress }: Effects,
): (text: string | null) => void {
  return quiet === true || showProgress === null ? () => undefined : showProgress;
}
