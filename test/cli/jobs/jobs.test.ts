import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { annotate, splitUpdates } from '../../../src/analyse.ts';
import type { Effects } from '../../../src/cli/effects.ts';
import { ThreadEnded } from '../../../src/cli/jobs/thread.ts';
import { readSetup, type Setup } from '../../../src/cli/readSetup.ts';
import { runProgram } from '../../../src/cli/runProgram.ts';
import { makeSeededRandom } from '../../../src/evaluation/seededRandom.ts';
import { readRecordLine } from '../../../src/ingest/readRecordLine.ts';
import { plan, recordLines, writeInputs } from '../inputs.ts';
import { recordEffects } from '../recordEffects.ts';
import type { Run } from '../runBuilt.ts';
import { runHere } from '../runHere.ts';
import { cutAtRandom } from './cutAtRandom.ts';

const stream = ['tag', '-', '--format', 'jsonl'];
const lines = [
  ...recordLines,
  '',
  '   ',
  'no json',
  '{"id":"x"}',
  '{"id":"y","text":5}',
  '\uFEFF{"id":"mark","text":"Write a workforce plan."}',
  '{"id":"é🙂","text":"Café: close the gap in the budget.","response":"“Done”, December 2023."}\r',
  '{"id":"old","text":"Write a workforce plan.","codebook":"sha256:old","themes":{"asked":[],"answered":[]}}',
];

let setup: Setup;
beforeAll(async () => {
  setup = await readSetup({ corrections: true }, recordEffects().effects);
});

async function runBytes(
  args: readonly string[],
  bytes: Uint8Array,
  random: () => number,
  changes: Partial<Effects> = {},
): Promise<Run> {
  const { effects, printed } = recordEffects();
  const code = await runProgram(args, {
    ...effects,
    readInput: () => cutAtRandom(bytes, random),
    ...changes,
  });
  return { code, out: printed.results, err: printed.notices.join('\n') };
}

/** The obvious version: each line on its own, one after the other. */
function tagOneByOne(text: string): string {
  const context = {
    document: 'standard-input',
    council: null,
    review: { body: null, kind: null, year: null, period: null },
  };
  return text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .map((line, index) => {
      if (line.trim() === '') return '';
      const read = readRecordLine(line.replace(/\r$/, ''), index + 1, context);
      if (!('record' in read)) return `${JSON.stringify(read)}\n`;
      const record = annotate(splitUpdates(read.record), setup);
      const themes = (side: 'asked' | 'answered'): string[] => record.themes[side].map(({ id }) => id);
      const change = (side: 'asked' | 'answered') => ({ added: themes(side), removed: [] });
      const stale = { codebook: 'sha256:old', asked: change('asked'), answered: change('answered') };
      const more = read.earlier === null ? {} : { stale };
      return `${JSON.stringify({ ...record, ...read.rest, ...more, id: read.id })}\n`;
    })
    .join('');
}

describe('tag - --jobs', () => {
  it('gives the same bytes, messages and exit code for 1, 2 and 3 jobs as line after line, wherever the stream is cut', async () => {
    const random = makeSeededRandom(11);
    for (let round = 0; round < 4; round += 1) {
      const some = Array.from(
        { length: round * 12 },
        () => lines[Math.floor(random() * (round === 1 ? recordLines.length : lines.length))] ?? '',
      );
      const text = some.join('\n') + (random() < 0.5 ? '\n' : '');
      const bytes = new TextEncoder().encode(text);
      const one = await runBytes([...stream, '--jobs', '1'], bytes, random);
      expect(one.out).toBe(tagOneByOne(text));
      expect(one.code).toBe(round < 2 ? 0 : 1);
      for (const jobs of ['2', '3'])
        expect(await runBytes([...stream, '--jobs', jobs], bytes, random)).toEqual(one);
    }
  });

  it('starts threads by itself past a megabyte, one for each core, and gives the same bytes', async () => {
    const random = makeSeededRandom(5);
    const long = JSON.stringify({ id: 'long', text: 'Write a plan.', note: 'x'.repeat(400_000) });
    const bytes = new TextEncoder().encode(
      `${[...recordLines, long, long, long, ...recordLines].join('\n')}\n`,
    );
    let started = 0;
    const { startThread } = recordEffects().effects;
    const counting: Effects['startThread'] = (kind, recipe) => {
      started += 1;
      return startThread(kind, recipe);
    };
    const run = await runBytes(stream, bytes, random, { cores: 3, startThread: counting });
    expect(started).toBe(3);
    const one = await runBytes([...stream, '--jobs', '1'], bytes, random, { startThread: counting });
    expect(run).toEqual(one);
    expect(started).toBe(3);
  });

  it('knows frames, filters and what describes the input in every thread', async () => {
    const options = [
      '--frame',
      'auditor',
      '--only',
      'council=northby',
      '--council',
      'Northby',
      '--year',
      '2030',
    ];
    const text = recordLines.join('\n');
    const one = await runHere([...stream, ...options, '--jobs', '1'], text);
    expect(one.out).toContain('"frames":{"auditor"');
    expect(await runHere([...stream, ...options, '--jobs', '2'], text)).toEqual(one);
  });

  it('names the line on which a thread ends, does the rest, and ends with 1', async () => {
    const { startThread } = recordEffects().effects;
    const fragile: Effects['startThread'] = (kind, recipe) => {
      const thread = startThread(kind, recipe);
      return {
        ...thread,
        run: (task) =>
          'bytes' in task && new TextDecoder().decode(task.bytes).includes('Keep a register')
            ? Promise.reject(new ThreadEnded('out of memory'))
            : thread.run(task),
      };
    };
    const bytes = new TextEncoder().encode(recordLines.join('\n'));
    const args = [...stream, '--jobs', '2'];
    const run = await runBytes(args, bytes, () => 1, { startThread: fragile });
    expect(run.code).toBe(1);
    expect(run.err.split('\n')).toEqual([
      'council-themes: a job ended (out of memory); its work is done again, piece by piece',
      'council-themes: 1 of 3 lines could not be read',
    ]);
    const { out } = await runHere([...stream, '--jobs', '1'], recordLines.join('\n'));
    const whole = out.split('\n');
    const lost =
      '{"id":null,"issues":[{"code":"unreadable","message":"this line could not be tagged (out of memory)","source":{"line":2}}]}';
    expect(run.out.split('\n')).toEqual([whole[0], lost, ...whole.slice(2)]);
    expect(await runBytes([...args, '--quiet'], bytes, () => 1, { startThread: fragile })).toEqual({
      ...run,
      err: '',
    });
  });

  it('names a line whose fields are nested deeper than every thread could take', async () => {
    const nest = (levels: number): string =>
      `{"id":"n","text":"Plan.","more":${'['.repeat(levels)}${']'.repeat(levels)}}`;
    const text = [nest(999), nest(1_000), nest(200_000)].join('\n');
    const one = await runHere([...stream, '--jobs', '1'], text);
    expect(one.err).toBe('council-themes: 2 of 3 lines could not be read\n');
    expect(one.out.split('\n')[1]).toBe(
      '{"id":"n","issues":[{"code":"unreadable","message":"this line could not be tagged (its fields are nested more than 1000 deep)","source":{"line":2}}]}',
    );
    expect(await runHere([...stream, '--jobs', '2'], text)).toEqual(one);
  });

  it.each(['0', '65', '1.5', 'two', '-1'])('%s is no number of jobs', async (jobs) => {
    const run = await runHere([...stream, `--jobs=${jobs}`]);
    expect(run).toMatchObject({ code: 2, out: '' });
    expect(run.err).toContain('not a number of jobs, 1 to 64');
  });
});

describe('documents and --jobs', () => {
  it.each([['summary'], ['tag', '--format', 'jsonl'], ['recurring', '--format', 'json']])(
    '%s: the same bytes for 1 and 3 jobs',
    async (...args) => {
      const one = await runHere([...args, '--jobs', '1']);
      expect(one.code).toBe(0);
      expect(await runHere([...args, '--jobs', '3'])).toEqual(one);
    },
  );

  it('a folder with inputs that cannot be read, and a long file of lines, come out alike', async () => {
    const folder = await writeInputs();
    const many = Array.from({ length: 120 }, (_, at) =>
      JSON.stringify({ id: `m/${String(at)}`, text: `Plan ${String(at)}.` }),
    );
    await writeFile(join(folder, 'many.jsonl'), `${many.join('\n')}\nno json\n`);
    await writeFile(join(folder, 'second.txt'), plan.replaceAll('workforce', 'people'));
    const one = await runHere(['tag', folder, '--format', 'jsonl', '--jobs', '1']);
    expect(one.code).toBe(1);
    expect(one.out.split('\n')).toHaveLength(128);
    expect(await runHere(['tag', folder, '--format', 'jsonl', '--jobs', '2'])).toEqual(one);
  });

  it('a document on which a thread ends is named, and the others are done', async () => {
    const folder = await writeInputs();
    await writeFile(join(folder, 'second.txt'), plan.replaceAll('workforce', 'people'));
    const { effects, printed } = recordEffects();
    const inputs = [join(folder, 'plan.txt'), join(folder, 'second.txt')];
    const code = await runProgram(['tag', ...inputs, '--format', 'jsonl', '--jobs', '2'], {
      ...effects,
      startThread: (kind, recipe) => {
        const thread = effects.startThread(kind, recipe);
        return {
          ...thread,
          run: (task) =>
            JSON.stringify(task).includes('workforce')
              ? Promise.reject(new ThreadEnded('out of memory'))
              : thread.run(task),
        };
      },
    });
    expect(code).toBe(1);
    expect(printed.notices.at(-1)).toBe(
      'council-themes: plan.txt: This document could not be read (out of memory).',
    );
    expect(printed.results.trimEnd().split('\n')).toHaveLength(2);
  });
});

describe('progress', () => {
  it('is shown where somebody sees it, with how much there is, and taken away; never with --quiet', async () => {
    const shown: (string | null)[] = [];
    const bytes = new TextEncoder().encode(`${recordLines.join('\n')}\n`);
    const changes = {
      showProgress: (text: string | null): void => void shown.push(text),
      inputSize: () => bytes.length,
    };
    await runBytes(stream, bytes, () => 1, changes);
    expect(shown).toEqual(['3 lines tagged (100 %)', null]);
    shown.length = 0;
    const run = await runBytes([...stream, '--quiet'], bytes, () => 1, changes);
    expect({ code: run.code, shown }).toEqual({ code: 0, shown: [] });
  });
});
