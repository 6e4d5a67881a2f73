import { describe, expect, it } from 'vitest';
import { listDropped, MOST_FILES } from '../../web/import/listDropped.ts';

/** A browser gives so many entries of a folder at a time. */
const AT_A_TIME = 100;

const fileEntry = (name: string): FileSystemEntry =>
  ({
    name,
    isFile: true,
    isDirectory: false,
    file: (give: (file: File) => void) => {
      give(new File(['text'], name));
    },
  }) as unknown as FileSystemEntry;

function folder(name: string, inside: readonly FileSystemEntry[]): FileSystemEntry {
  return {
    name,
    isFile: false,
    isDirectory: true,
    createReader: () => {
      let at = 0;
      return {
        readEntries: (give: (part: readonly FileSystemEntry[]) => void) => {
          give(inside.slice(at, at + AT_A_TIME));
          at += AT_A_TIME;
        },
      };
    },
  } as unknown as FileSystemEntry;
}

const many = (count: number): FileSystemEntry[] =>
  Array.from({ length: count }, (_, at) => fileEntry(`f${String(at).padStart(5, '0')}.csv`));

describe('what is dropped', () => {
  it('is its files and those of its folders, in order of names', async () => {
    const { files, leftOut } = await listDropped([
      folder('plans', [fileEntry('b.csv'), folder('2031', [fileEntry('c.pdf')]), fileEntry('a.csv')]),
      fileEntry('z.csv'),
      new File(['text'], 'y.csv'),
    ]);
    expect(files.map(({ name }) => name)).toEqual(['c.pdf', 'a.csv', 'b.csv', 'z.csv', 'y.csv']);
    expect(leftOut).toBeNull();
  });

  it('is all files of a folder that a browser gives in parts', async () => {
    const { files } = await listDropped([folder('plans', many(3 * AT_A_TIME))]);
    expect(files).toHaveLength(3 * AT_A_TIME);
  });

  it('is no hidden file, and none that stands beside an open document', async () => {
    const { files } = await listDropped([
      folder('plans', ['.DS_Store', '~$plan.docx', 'plan.docx'].map(fileEntry)),
    ]);
    expect(files.map(({ name }) => name)).toEqual(['plan.docx']);
  });

  it('is bounded, and says so', async () => {
    const { files, leftOut } = await listDropped([folder('plans', many(MOST_FILES + 1))]);
    expect(files).toHaveLength(MOST_FILES);
    expect(leftOut).toBe('More than 1,000 files: the others were left out.');
  });

  it('ends where folders lead back to themselves, and says what was not opened', async () => {
    const round: FileSystemEntry[] = [fileEntry('plan.csv')];
    round.push(folder('again', round));
    const { files, leftOut } = await listDropped(round);
    expect(files.length).toBeLessThan(MOST_FILES);
    expect(leftOut).toContain('again');
  });

  it('is said to hold no files where it holds none', async () => {
    expect(await listDropped([folder('plans', [])])).toEqual({
      files: [],
      leftOut: 'There are no files in it.',
    });
  });
});
