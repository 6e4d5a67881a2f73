import { DATA_FILE, type PageData } from '../protocol.ts';

export type Load =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly reason: string }
  | { readonly kind: 'ready'; readonly data: PageData };

const BROKEN = 'The data file of this page is broken or of another version. Build the page again.';

/** Fetches the data file from beside the page. A failure says what happened. */
export async function loadData(signal: AbortSignal): Promise<Load> {
  try {
    const answer = await fetch(DATA_FILE, { signal });
    if (!answer.ok) {
      return { kind: 'failed', reason: `There is no data file beside the page (${String(answer.status)}).` };
    }
    const data: unknown = await answer.json();
    return isPageData(data) ? { kind: 'ready', data } : { kind: 'failed', reason: BROKEN };
  } catch (error) {
    if (signal.aborted) return { kind: 'failed', reason: 'You stopped it.' };
    if (error instanceof SyntaxError) return { kind: 'failed', reason: BROKEN };
    return { kind: 'failed', reason: 'There is no connection, and nothing was kept from an earlier visit.' };
  }
}

/** The file is made together with the page: only its outline is looked at. */
function isPageData(value: unknown): value is PageData {
  return ['recommendations', 'documents', 'themes', 'recurring'].every(
    (name) => typeof value === 'object' && value !== null && name in value,
  );
}
