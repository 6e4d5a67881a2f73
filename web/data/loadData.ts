import { DATA_FILE, type PageData } from '../protocol.ts';

export type Load =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly reason: string }
  | { readonly kind: 'ready'; readonly data: PageData };

/** Fetches the data file from beside the page. A failure says what happened. */
export async function loadData(): Promise<Load> {
  try {
    const answer = await fetch(DATA_FILE);
    if (!answer.ok) return { kind: 'failed', reason: `The server answered ${String(answer.status)}.` };
    const data: unknown = await answer.json();
    if (isPageData(data)) return { kind: 'ready', data };
    return { kind: 'failed', reason: 'The data file is not one of this page.' };
  } catch {
    return { kind: 'failed', reason: 'There is no connection, and nothing was kept from an earlier visit.' };
  }
}

/** The file is made together with the page: only its outline is looked at. */
function isPageData(value: unknown): value is PageData {
  return (
    typeof value === 'object' &&
    value !== null &&
    'recommendations' in value &&
    'documents' in value &&
    'themes' in value
  );
}
