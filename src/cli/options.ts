import { InvalidArgumentError, Option, type Command } from 'commander';
import type { ColumnChoice, ReviewKind } from '../model.ts';
import { columnOption } from './columnOption.ts';
import type { ListingFormat } from '../outputs/renderListing.ts';

export const formats: readonly ListingFormat[] = ['table', 'json', 'jsonl', 'csv'];
export type Format = ListingFormat;

/** What a command that reads documents takes as its arguments. */
export const inputHelp = 'files, folders, or - for standard input; the shipped corpus when there is none';

/** What decides which records a command works on. */
export type SessionOptions = Omit<SharedOptions, 'format' | 'out'>;

/** Each takes some 250 MB. */
const MOST_JOBS = 64;

export const kinds: readonly ReviewKind[] = ['audit', 'peer-challenge', 'inspection', 'other'];

const describeKind = (): Option =>
  new Option('--kind <kind>', 'the kind of review that the inputs are').choices(kinds);

/** What every command takes. */
export interface SharedOptions {
  /** Default: table. */
  readonly format: Format;
  /** Default: standard output. */
  readonly out?: string;
  /** Default: the shipped codebook. */
  readonly codebook?: string;
  /** Default: the shipped aliases of owners. */
  readonly owners?: string;
  /** Describe the inputs; default: what the manifest says, else what the document says, else unknown. */
  readonly council?: string;
  readonly body?: string;
  readonly kind?: ReviewKind;
  readonly year?: number;
  /** What columns of the inputs hold. Default: what they are read as. */
  readonly map?: readonly ColumnChoice[];
  /** Default: everything. */
  readonly only?: readonly string[];
  /**
   * The day on which dates are judged (default: the date that each document states), and from which relative times
   * count in documents that state none.
   */
  readonly asOf?: string;
  /** Default: true. */
  readonly corrections: boolean;
  /** How many threads share the work. Default: one below a megabyte of input, else one for each core, at most 8. */
  readonly jobs?: number;
  readonly quiet?: boolean;
}

/**
 * Adds what every command takes; `offered` are the formats that its result has, `kind` is the option of that name where
 * a command takes more by it.
 */
export function addSharedOptions(
  command: Command,
  offered: readonly Format[] = formats,
  kind: Option = describeKind(),
): Command {
  const only = new Option(
    '--only <filters>',
    'keep only theme=…,council=…; also year=, kind=, owner=, status=, document= (theme: asked about; owner=none: nobody)',
  ).argParser((text: string, before: readonly string[] | undefined) => [...(before ?? []), text]);
  return command
    .addOption(new Option('--format <format>', 'how to print the result').choices(offered).default('table'))
    .option('--out <path>', 'write the result to a file instead of standard output')
    .option('--codebook <file>', 'themes and their terms, instead of the shipped codebook')
    .option('--owners <file>', 'other names of owners, instead of the shipped list')
    .option('--council <name>', 'the council that the inputs are about')
    .option('--body <name>', 'who reviewed it, such as LGA or Grant Thornton')
    .addOption(kind)
    .option('--year <year>', 'the year of the review', parseYear)
    .addOption(columnOption())
    .addOption(only)
    .option('--as-of <date>', 'the day on which dates are judged, as YYYY-MM-DD or YYYY-MM', parseDate)
    .option('--no-corrections', 'read the documents without the corrections made by hand')
    .option(
      '--jobs <n>',
      'threads that share the work; default: one for each core when there is much',
      parseJobs,
    )
    .option('--quiet', 'print no progress and no warnings; the exit code still tells');
}

/** Adds where a server is to be found. */
export function addServerOptions(command: Command): Command {
  return command
    .addOption(
      new Option('--port <port>', 'the port, or the next free one').argParser(parsePort).default(4173),
    )
    .option(
      '--host <address>',
      'the address to serve on; any but this machine is open to others',
      '127.0.0.1',
    );
}

function parsePort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) throw new InvalidArgumentError('It is not a port, 0 to 65535.');
  return port;
}

function parseJobs(text: string): number {
  const jobs = Number(text);
  if (!/^\d+$/.test(text) || jobs < 1 || jobs > MOST_JOBS)
    throw new InvalidArgumentError(`It is not a number of jobs, 1 to ${String(MOST_JOBS)}.`);
  return jobs;
}

function parseYear(text: string): number {
  if (!/^(19|20)\d\d$/.test(text)) throw new InvalidArgumentError('It is not a year, such as 2023.');
  return Number(text);
}

function parseDate(text: string): string {
  const [, year = '', month = '', day = '1'] = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(text) ?? [];
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  if (year === '' || date.getUTCMonth() !== Number(month) - 1 || date.getUTCDate() !== Number(day)) {
    throw new InvalidArgumentError('It is not a date, such as 2025-03-31.');
  }
  return text;
}

/** Shows command lines that can be typed as they stand, with what they do. */
export function addExamples(command: Command, examples: readonly (readonly [string, string])[]): void {
  const lines = examples.map(([args, what]) => `  $ council-themes ${args}`.trimEnd() + `\n      ${what}`);
  command.addHelpText('after', `\nExamples:\n${lines.join('\n')}`);
}
