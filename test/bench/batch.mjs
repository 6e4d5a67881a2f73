// Runs the built program over many long records, as a batch would: npm run bench:batch. BENCH_RECORDS: how many at most.
import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describeMachine } from './describeMachine.mjs';

const program = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const recordUsage = new URL('recordUsage.mjs', import.meta.url).href;
const most = Number(process.env.BENCH_RECORDS ?? 100_000);
/** What the program finds out by itself. */
const found = 'themes codebook status accepted strength crossReferences issues corrections source'.split(' ');

/** The shipped recommendations as they would come in, again and again, no text twice: a cache would flatter. */
function writeRecords(file, count) {
  const corpus = execFileSync(process.execPath, [program, 'tag', '--format', 'jsonl'], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  const records = corpus
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const strip = (record) =>
    Object.fromEntries(Object.entries(record).filter(([key]) => !found.includes(key)));
  const output = openSync(file, 'w');
  for (let at = 0; at < count; at += 1) {
    const mark = (text) => text && `${text} Item ${at}.`;
    const markAll = ({ text, response, progress }) => ({
      text: mark(text),
      response: mark(response),
      progress: mark(progress),
    });
    const record = records[at % records.length];
    const line = {
      ...strip(record),
      ...markAll(record),
      id: `item-${at}`,
      findings: mark(record.findings),
      actions: record.actions.map((action) => ({ ...strip(action), ...markAll(action) })),
    };
    writeSync(output, `${JSON.stringify(line)}\n`);
  }
  closeSync(output);
}

function run(folder, count, jobs) {
  const file = join(folder, 'records.jsonl');
  const usageFile = join(folder, 'usage.json');
  writeRecords(file, count);
  const input = openSync(file);
  const start = performance.now();
  const args = ['--import', recordUsage, program, 'tag', '-', '--format', 'jsonl', '--jobs', String(jobs)];
  execFileSync(process.execPath, args, {
    stdio: [input, 'ignore', 'inherit'],
    env: { ...process.env, RECORD_USAGE: usageFile },
  });
  const seconds = (performance.now() - start) / 1_000;
  closeSync(input);
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(readFileSync(usageFile, 'utf8'));
  return {
    megabytes: statSync(file).size / 1e6,
    seconds,
    processor: (userCPUTime + systemCPUTime) / 1e6,
    memory: maxRSS / 1_024,
  };
}

const folder = mkdtempSync(join(tmpdir(), 'council-themes-bench-'));
try {
  console.log(`${describeMachine()}\n`);
  console.log(
    '| long records through `tag -` | jobs | input, MB | seconds | processor seconds | records/s | peak memory, MB |',
  );
  console.log('| ---: | ---: | ---: | ---: | ---: | ---: | ---: |');
  for (const [count, jobs] of [
    [most / 10, 1],
    [most / 10, 2],
    [most, 2],
  ]) {
    const { megabytes, seconds, processor, memory } = run(folder, count, jobs);
    const figures = [megabytes, seconds, processor, count / seconds, memory].map((value) => value.toFixed(0));
    console.log(`| ${[count, jobs, ...figures].join(' | ')} |`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
