import type { Draft } from './draft.ts';
import { addNotes } from './takeCells.ts';

/** Marks beside a recommendation's only action are its own; those of several stay with each. */
export function liftMarks(draft: Draft): void {
  const [only, ...others] = draft.actions;
  if (!only?.notes || others.length > 0) return;
  addNotes(draft.notes, only.notes);
  delete only.notes;
}
