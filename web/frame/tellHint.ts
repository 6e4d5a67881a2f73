import { isTapped } from '../viewport.ts';

/** What the reading line says while no mark is looked at: "a figure", what can be read of it, what opening it does. */
export function tellHint(mark: string, read: string, open: string): string {
  if (isTapped.value) return `Tap ${mark} to ${open}.`;
  return `Point at ${mark}, or use the arrow keys, to read ${read} here. Open it to ${open}.`;
}
