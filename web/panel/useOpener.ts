import { useEffect, useState } from 'preact/hooks';

interface Opener {
  readonly mark: string | null;
  readonly place: number;
}

/** When the panel closes, by whatever way, the focus goes back to the mark that opened it, and the page to its place. */
export function useOpener(): void {
  const [{ mark, place }] = useState(findOpener);
  useEffect(
    () => () => {
      requestAnimationFrame(() => {
        if (document.activeElement !== document.body) return;
        const opener =
          mark === null ? null : document.querySelector<SVGAElement>(`[data-mark="${CSS.escape(mark)}"]`);
        opener?.focus({ preventScroll: true });
        if (opener) window.scrollTo(0, place);
      });
    },
    [mark, place],
  );
}

function findOpener(): Opener {
  const link =
    document.activeElement?.closest('[data-mark]') ?? document.querySelector('[data-mark][aria-current]');
  return { mark: link?.getAttribute('data-mark') ?? null, place: window.scrollY };
}
