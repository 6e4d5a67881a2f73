/** So many files of a drop are read at most: each of them stands on the page. */
export const MOST_FILES = 1_000;
/** Folders inside one another, so that a link back to one ends. */
const MOST_DEPTH = 30;

/** What was dropped: its files, those of its folders among them. */
export interface Dropped {
  readonly files: readonly File[];
  /** What could not be taken, in a sentence; null where all was. */
  readonly leftOut: string | null;
}

/** What a drop holds; folders are seen only while it happens, so that this comes first. */
export function takeEntries(transfer: Pick<DataTransfer, 'items' | 'files'>): (FileSystemEntry | File)[] {
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry());
  // A file that was made by a page has no entry.
  if (entries.every((entry) => entry === null)) return [...transfer.files];
  return [...transfer.items].flatMap((item, at) => {
    const found = entries[at] ?? item.getAsFile();
    return found === null ? [] : [found];
  });
}

/** All files of a drop, in the order of their paths; hidden ones and those beside an open document are left out. */
export async function listDropped(entries: readonly (FileSystemEntry | File)[]): Promise<Dropped> {
  const walk: Walk = { files: [], unread: [], isFull: false };
  for (const entry of entries) {
    if (entry instanceof File) add(walk, entry);
    else await walkEntry(entry, 0, walk);
  }
  const said = [
    walk.isFull ? `More than ${MOST_FILES.toLocaleString('en-GB')} files: the others were left out.` : '',
    walk.unread.length > 0 ? `Could not be opened: ${walk.unread.join(', ')}.` : '',
    walk.files.length === 0 && walk.unread.length === 0 ? 'There are no files in it.' : '',
  ];
  return { files: walk.files, leftOut: said.filter((part) => part !== '').join(' ') || null };
}

interface Walk {
  readonly files: File[];
  readonly unread: string[];
  isFull: boolean;
}

function add(walk: Walk, file: File): void {
  if (walk.files.length < MOST_FILES) walk.files.push(file);
  else walk.isFull = true;
}

async function walkEntry(entry: FileSystemEntry, depth: number, walk: Walk): Promise<void> {
  if (walk.isFull) return;
  try {
    if (isFile(entry)) add(walk, await openFile(entry));
    else if (isFolder(entry)) {
      if (depth >= MOST_DEPTH) throw new Error('too deep');
      for (const inside of await listFolder(entry)) await walkEntry(inside, depth + 1, walk);
    }
  } catch {
    walk.unread.push(entry.name);
  }
}

/** What stands in a folder, in order of names; a browser gives it in parts, until one is empty. */
async function listFolder(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const found: FileSystemEntry[] = [];
  while (found.length <= MOST_FILES) {
    const part = await new Promise<FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject);
    });
    if (part.length === 0) break;
    found.push(...part.filter(({ name }) => !/^(?:\.|~\$)/.test(name)));
  }
  return found.sort((one, other) => (one.name < other.name ? -1 : one.name > other.name ? 1 : 0));
}

function openFile(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => {
    entry.file(resolve, reject);
  });
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}
