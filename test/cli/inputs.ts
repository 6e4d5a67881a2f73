import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const plan = [
  'Recommendation\tResponse\tBy whom',
  '1. The Council should write a workforce plan.\tA workforce plan was agreed in May 2031.\tDirector of People',
  '2. The Council should keep a risk register.\tNot yet.\tHead of Assurance',
].join('\n');

export const recordLines = [
  '{"id":"b-2","council":"Northby","text":"Write a workforce plan.","colour":"red"}',
  '{"id":7,"text":"Keep a register of risks.","source":"https://example.org/plan"}',
  '{"id":"c","text":"Publish accounts on time.","response":"A workforce plan was agreed."}',
];

/** A folder with a file for each way in which an input can be good or bad. */
export async function writeInputs(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'council-themes-'));
  const files: Readonly<Record<string, string | Uint8Array>> = {
    'plan.txt': plan,
    'lines.jsonl': `${recordLines.join('\n')}\n`,
    'empty.txt': '',
    'notes.txt': 'Minutes of a meeting at which nothing was recommended.\n',
    'picture.png': new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10, 0, 0]),
    'broken.yaml': 'themes:\n  - id: Not An Id\n',
    'bad-labels.jsonl': '{"recommendation":"x"}\n',
  };
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  return folder;
}
