/** One line of a terminal that is written over. */
export interface ProgressLine {
  /** Shows a text, unless the last one is too fresh. */
  readonly show: (text: string) => void;
  readonly clear: () => void;
}

/** A line is not drawn more often than the eye follows. */
const MILLISECONDS_BETWEEN = 100;
/** Used where a terminal does not tell, or says 0. */
const USUAL_WIDTH = 80;

/** A line at the end of what `write` has written; `now` is a clock in milliseconds. */
export function openProgressLine(
  write: (text: string) => void,
  width: () => number | undefined,
  now: () => number,
): ProgressLine {
  let isShown = false;
  let last = -Infinity;
  return {
    show: (text) => {
      const time = now();
      if (time - last < MILLISECONDS_BETWEEN) return;
      last = time;
      isShown = true;
      // A line that wraps could not be written over.
      write(`\r\u001B[K${text.slice(0, (width() || USUAL_WIDTH) - 1)}`);
    },
    clear: () => {
      if (isShown) write('\r\u001B[K');
      isShown = false;
    },
  };
}
