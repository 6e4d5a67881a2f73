import { computed, signal, type ReadonlySignal } from '@preact/signals';

/** How much room there is: the widths are in em, so that larger text gets the narrower form. */
export type Form = 'phone' | 'tablet' | 'desktop';

function watch(query: string): ReadonlySignal<boolean> {
  const list = window.matchMedia(query);
  const matches = signal(list.matches);
  list.addEventListener('change', () => {
    matches.value = list.matches;
  });
  return matches;
}

const wide = watch('(min-width: 76em)');
/** Just over 45em, so that 1,440 pixels with text at 200 % get the phone's form. */
const middle = watch('(min-width: 46em)');

export const form = computed((): Form => {
  if (wide.value) return 'desktop';
  return middle.value ? 'tablet' : 'phone';
});

const touch = watch('(pointer: coarse)');

/** Marks are tapped: there is nothing to point with, or no room for it. */
export const isTapped = computed((): boolean => touch.value || form.value === 'phone');
