import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { annotate, splitUpdates } from '../../src/analyse.ts';
import { readRecordLine } from '../../src/ingest/readRecordLine.ts';
import { readCodebook } from '../../src/themes/readCodebook.ts';
import { buildMatcher, matchLines } from './match.ts';
import { makePhrases, makeText } from './texts.ts';

const root = new URL('../../', import.meta.url);
const here = fileURLToPath(new URL('.', import.meta.url));
const python = process.env['BENCH_PYTHON'] ?? 'python3';
const times = 7;

interface Row {
  readonly what: string;
  readonly phrases: number | null;
  readonly seconds: number | null;
  readonly bytes: number;
  readonly note: string;
}

/** The best of several times, in seconds of processor time: other programs on the machine do not count. */
function time(run: (round: number) => void): number {
  const all = Array.from({ length: times }, (_, round) => {
    const start = process.cpuUsage();
    run(round);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1e6;
  });
  return Math.min(...all);
}

/** The best of several times of a whole process, in seconds by the clock. */
function timeProcess(command: string, args: readonly string[]): number | null {
  if (tryRun(command, args) === null) return null;
  const all = Array.from({ length: times }, () => {
    const start = performance.now();
    tryRun(command, args);
    return (performance.now() - start) / 1_000;
  });
  return Math.min(...all);
}

/** What a program prints, or null where it is not installed. */
function tryRun(command: string, args: readonly string[]): string | null {
  try {
    return execFileSync(command, args, {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 2 ** 28,
    });
  } catch {
    return null;
  }
}

function benchMatchers(folder: string): Row[] {
  const text = makeText(5_000_000);
  const lines = text.split('\n');
  const bytes = Buffer.byteLength(text);
  const textFile = join(folder, 'text.txt');
  writeFileSync(textFile, text);
  return [164, 3_000].flatMap((count): Row[] => {
    const phrases = makePhrases(count);
    const phraseFile = join(folder, `phrases-${String(count)}.txt`);
    writeFileSync(phraseFile, `${phrases.join('\n')}\n`);
    const matcher = buildMatcher(phrases);
    let hits = 0;
    const own = time(() => {
      hits = matchLines(matcher, lines);
    });
    const script = fileURLToPath(new URL('test/bench/matchWithPython.py', root));
    const other = tryRun(python, [script, phraseFile, textFile, String(times)]);
    const [otherHits = '', otherSeconds = ''] = other?.trim().split(' ') ?? [];
    const row = (what: string, seconds: number | null, note: string): Row => ({
      ...{ what, phrases: count, seconds, bytes, note },
    });
    return [
      row(
        'own matcher, in process',
        own,
        `${String(hits)} hits, words normalised, offsets of the text as given`,
      ),
      row(
        'pyahocorasick, in process',
        other === null ? null : Number(otherSeconds),
        `${otherHits} hits, lower case; also inside words, not across hyphens`,
      ),
      row(
        'own matcher, whole process',
        timeProcess(process.execPath, [join(here, 'match.js'), phraseFile, textFile]),
        '',
      ),
      row('pyahocorasick, whole process', timeProcess(python, [script, phraseFile, textFile, '1']), ''),
      row(
        'ripgrep, whole process',
        timeProcess('rg', ['-oiwFf', phraseFile, textFile]),
        'longest hit at each place',
      ),
    ];
  });
}

function benchTagging(): { name: string; records: number; bytes: number; seconds: number }[] {
  const { codebook } = readCodebook(readFileSync(new URL('corpus/codebook.yaml', root), 'utf8'));
  if (!codebook) throw new Error('the codebook has mistakes');
  const context = {
    document: 'd',
    council: null,
    review: { body: null, kind: null, year: null, period: null },
  };
  const setup = { codebook, aliases: [], corrections: [] };
  const short = readFileSync(new URL('corpus/gold/other-councils.jsonl', root), 'utf8').trim().split('\n');
  const long = execFileSync(
    process.execPath,
    [fileURLToPath(new URL('dist/cli.js', root)), 'tag', '--format', 'jsonl'],
    {
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    },
  )
    .trim()
    .split('\n');
  return [
    { name: 'a sentence each (other councils)', lines: short, repeat: 7 },
    { name: 'with findings, response, progress, actions (the corpus)', lines: long, repeat: 2 },
  ].map(({ name, lines, repeat }) => {
    // No text comes twice, in any round: a cache of whole texts would flatter.
    const mark = (text: string | null, key: string): string | null => text && `${text} Item ${key}.`;
    const rounds = Array.from({ length: times + 1 }, (_, round) =>
      Array.from({ length: repeat }, (_unused, copy) =>
        lines.flatMap((line, number) => {
          const read = readRecordLine(line, number + 1, context);
          if (!('record' in read)) return [];
          const key = [round, copy, number].join('-');
          const { text, findings, response, progress, actions } = read.record;
          return [
            splitUpdates({
              ...read.record,
              text: mark(text, key) ?? '',
              findings: mark(findings, key),
              response: mark(response, key),
              progress: mark(progress, key),
              actions: actions.map((action) => ({
                ...action,
                text: mark(action.text, key) ?? '',
                response: mark(action.response, key),
                progress: mark(action.progress, key),
              })),
            }),
          ];
        }),
      ).flat(),
    );
    const [records = []] = rounds;
    const fields = records.map(({ text, findings, response, progress, updates, actions }) =>
      JSON.stringify([
        text,
        findings,
        response,
        progress,
        updates,
        actions.map((action) => [action.text, action.response, action.progress]),
      ]),
    );
    const bytes = fields.reduce((sum, field) => sum + Buffer.byteLength(field), 0);
    records.forEach((record) => annotate(record, setup));
    const seconds = time((round) => {
      rounds[round + 1]?.forEach((record) => annotate(record, setup));
    });
    return { name, records: records.length, bytes, seconds };
  });
}

function print(line = ''): void {
  process.stdout.write(`${line}\n`);
}

function printMatchers(folder: string): void {
  const rows = benchMatchers(folder);
  print(`Best of ${String(times)}; in process: processor time.`);
  print();
  print('| phrase matching | phrases | seconds | MB/s | against own in process | note |');
  print('| --- | ---: | ---: | ---: | ---: | --- |');
  for (const { what, phrases, seconds, bytes, note } of rows) {
    const own = rows.find((row) => row.phrases === phrases)?.seconds ?? 0;
    const figures =
      seconds === null
        ? ['not installed', '', '']
        : [seconds.toFixed(3), (bytes / 1e6 / seconds).toFixed(1), `${(seconds / own).toFixed(2)} ×`];
    print(`| ${[what, String(phrases), ...figures, seconds === null ? '' : note].join(' | ')} |`);
  }
  const [few = 0, many = 0] = [164, 3_000].map(
    (count) => rows.find((row) => row.phrases === count)?.seconds ?? 0,
  );
  print();
  print(`3,000 phrases take ${(many / few).toFixed(2)} × the time of 164 (allowed: 3).`);
}

function printTagging(): void {
  print(
    '| tagging with evidence, owners, dates, status; one process, processor time | recommendations | MB/s | recommendations/s | 100,000 take on two cores |',
  );
  print('| --- | ---: | ---: | ---: | ---: |');
  for (const { name, records, bytes, seconds } of benchTagging()) {
    const rate = records / seconds;
    print(
      `| ${[name, String(records), (bytes / 1e6 / seconds).toFixed(2), rate.toFixed(0), `${(100_000 / rate / 2).toFixed(0)} s (needed: 60)`].join(' | ')} |`,
    );
  }
}

interface RecurringFigures {
  readonly count: number;
  readonly seconds: number;
  readonly processor: number;
  readonly megabytes: number;
  readonly issues: number;
  readonly largest: number;
  readonly again: number;
  readonly found: number;
  readonly agreeing: number;
}

/** What comes back among made-up recommendations, each number of them in a process of its own. */
function printRecurring(): void {
  const run = (what: string, count: number): unknown => {
    const args = ['--max-old-space-size=2600', join(here, 'recurring.js'), what, String(count)];
    return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }));
  };
  print(
    '| what comes back, made-up recommendations; one process | seconds | processor seconds | peak memory, MB | needed | issues | most members | said again, found | pairs of members that speak of one thing |',
  );
  print('| ---: | ---: | ---: | ---: | --- | ---: | ---: | ---: | ---: |');
  for (const { size, needed } of [
    { size: 10_000, needed: '60 s, 1,000 MB' },
    { size: 100_000, needed: '900 s, 3,000 MB' },
  ]) {
    const { count, seconds, processor, megabytes, ...found } = run('measure', size) as RecurringFigures;
    const figures = [count, ...[seconds, processor, megabytes].map((figure) => figure.toFixed(0)), needed];
    const quality = [
      ...[found.issues, found.largest, `${String(found.found)} of ${String(found.again)}`],
      `${(found.agreeing * 100).toFixed(1)} %`,
    ];
    print(`| ${[...figures, ...quality].map(String).join(' | ')} |`);
  }
  const { count, pairs, near, join: joining } = run('all', 2_000) as Record<string, number>;
  const share = (value = 0): string => `${(value * 100).toFixed(1)} %`;
  print();
  print(
    `Of the ${String(pairs)} pairs that comparing every two parts of ${String(count)} recommendations finds, ${share(near)} are found; of those close enough to join a group ${share(joining)}.`,
  );
}

const folder = mkdtempSync(join(tmpdir(), 'council-themes-bench-'));
try {
  const asked = process.argv.slice(2);
  const sections: readonly (readonly [string, () => void])[] = [
    [
      'matching',
      () => {
        printMatchers(folder);
      },
    ],
    ['tagging', printTagging],
    ['recurring', printRecurring],
  ];
  for (const [name, run] of sections) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    run();
    print();
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
