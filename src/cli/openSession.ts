import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { relateDocuments, type Analysis, type AnnotatedDocument, type InputDocument } from '../analyse.ts';
import { readCouncils } from '../ingest/describe/readCouncils.ts';
import { readManifest } from '../ingest/readManifest.ts';
import { readRecordLines } from '../ingest/readRecordLines.ts';
import type { DocumentInfo, IssueCode, ReadDocument, Recommendation } from '../model.ts';
import { describePlace } from '../outputs/describePlace.ts';
import { findRecurring, type RecurringIssue } from '../recurrence/findRecurring.ts';
import { ownFrame, type Frame } from '../themes/readFrames.ts';
import { CommandFailure } from './commandFailure.ts';
import { describeInput } from './describeInput.ts';
import type { Effects } from './effects.ts';
import { listFilterable, readFrame, type FrameOptions } from './frameOption.ts';
import { readAllDocuments } from './jobs/readAllDocuments.ts';
import { matchesFilters, parseFilters, resolveFilters, type Filters } from './filters.ts';
import {
  readInputBytes,
  readInputFiles,
  type InputFile,
  type InputFiles,
  type InputProblem,
} from './inputFiles.ts';
import type { SessionOptions } from './options.ts';
import { parseSetup, readSettings, readSetupTexts, type Setup } from './readSetup.ts';
import type { ExitCode } from './runProgram.ts';

/** The inputs of a command, read and analysed, as far as `--only` lets them through. */
export interface Session {
  readonly setup: Setup;
  /** The frame that was asked for; null where it is the themes. */
  readonly frame: Frame | null;
  /** As they were read, before the analysis. */
  readonly inputs: readonly (InputDocument | ReadDocument)[];
  /** As they were before all were related. */
  readonly annotated: readonly AnnotatedDocument[];
  readonly documents: Analysis['documents'];
  readonly records: readonly Recommendation[];
  readonly recurring: readonly RecurringIssue[];
  /** What `--only` let through. */
  readonly filters: Filters;
  /** The day on which the dates of a document are judged. */
  readonly referenceDate: (document: string) => string | null;
  /** 1 when something in the input could not be read. */
  readonly exitCode: ExitCode;
}

/** Issues that mean that something of the input is missing from the result. */
const losses: readonly IssueCode[] = [
  'bad-line',
  'no-recommendations',
  'correction-failed',
  'unreadable',
  'column-not-found',
];

/** Reads and analyses the inputs, or the shipped corpus when there are none. What is left out is named. */
export async function openSession(
  inputs: readonly string[],
  options: SessionOptions & Partial<FrameOptions>,
  effects: Effects,
): Promise<Session> {
  const request = parseFilters(options.only ?? []);
  const texts = await readSetupTexts(options, effects);
  const setup = parseSetup(texts);
  // What can be checked without the records fails before they are read.
  const frame = await readFrame({ ...options, frame: options.frame ?? ownFrame }, setup.codebook, effects);
  const filterable = listFilterable(setup.codebook.themes, frame);
  resolveFilters(request, null, filterable);
  const shipped = await readShipped(effects);
  const { files, problems } =
    inputs.length === 0 ? await readCorpus(shipped, options, effects) : await readInputFiles(inputs, effects);
  const documents = await readDocuments(
    files,
    shipped.map(({ info }) => info),
    options,
    effects,
  );
  const annotated = await readAllDocuments(documents, texts, setup, options, effects);
  const analysis = relateDocuments(annotated, setup.codebook);
  const lost = [...problems, ...findLosses(analysis)];
  if (!options.quiet)
    for (const { path, message } of lost) effects.writeNotice(`council-themes: ${path}: ${message}`);

  const filters = resolveFilters(request, analysis.recommendations, filterable);
  const records = analysis.recommendations.filter((record) => matchesFilters(record, filters, frame));
  const asOf = new Map(analysis.documents.map(({ info }) => [info.id, info.asOf?.date ?? null]));
  const kept = new Set(records.map(({ document }) => document));
  let recurring: Session['recurring'] | undefined;
  return {
    setup,
    frame,
    inputs: documents,
    annotated,
    records,
    filters,
    documents:
      filters.size === 0 ? analysis.documents : analysis.documents.filter(({ info }) => kept.has(info.id)),
    get recurring() {
      recurring ??=
        filters.size === 0
          ? analysis.recurring
          : findRecurring(records, nameThemes(setup), { asOf: (document) => asOf.get(document) ?? null });
      return recurring;
    },
    referenceDate: (document) => options.asOf ?? asOf.get(document) ?? null,
    exitCode: lost.length > 0 ? 1 : 0,
  };
}

function nameThemes({ codebook }: Setup): Record<string, string> {
  return Object.fromEntries(codebook.themes.map(({ id, name }) => [id, name]));
}

interface ShippedDocument {
  readonly file: string;
  readonly info: DocumentInfo;
}

async function readShipped({ corpusFolder }: Effects): Promise<readonly ShippedDocument[]> {
  const file = join(corpusFolder, 'corpus.yaml');
  const { entries, problems } = readManifest(await readSettings(file));
  const [first] = problems;
  if (first) throw new CommandFailure(`${file}: line ${String(first.line)}: ${first.message}`);
  return entries;
}

/** The shipped documents; one that is missing, or not the one that the manifest describes, is named. */
async function readCorpus(
  shipped: readonly ShippedDocument[],
  options: SessionOptions,
  { corpusFolder }: Effects,
): Promise<InputFiles> {
  const { council, body, kind, year, map } = options;
  if ([council, body, kind, year, map].some((given) => given !== undefined)) {
    throw new CommandFailure(
      '--council, --body, --kind, --year and --map describe inputs: name one, or filter with --only council=…',
    );
  }
  const files: InputFile[] = [];
  const problems: InputProblem[] = [];
  for (const { file, info } of shipped) {
    const bytes = await readFile(join(corpusFolder, file)).catch(() => null);
    const read = bytes === null ? 'it is missing from the corpus' : await readInputBytes(file, bytes);
    if (typeof read === 'string') problems.push({ path: file, message: read });
    else if (read.sha256 !== info.sha256)
      problems.push({
        path: file,
        message: 'it is not the file that the manifest describes (sha256 differs)',
      });
    else files.push(read);
  }
  return { files, problems };
}

async function readDocuments(
  files: readonly InputFile[],
  shipped: readonly DocumentInfo[],
  options: SessionOptions,
  { corpusFolder }: Effects,
): Promise<(InputDocument | ReadDocument)[]> {
  const names = readCouncils(await readSettings(join(corpusFolder, 'councils.csv')));
  return files.flatMap((file): (InputDocument | ReadDocument)[] => {
    const { info, issues } = describeInput(file, shipped, names, options);
    const { content } = file;
    return content.kind === 'lines'
      ? readRecordLines(content.text, info)
      : [
          {
            info,
            source: content.source,
            issues: [...content.issues, ...issues],
            ...(options.map && { columns: options.map }),
          },
        ];
  });
}

function findLosses({ documents }: Analysis): InputProblem[] {
  return documents.flatMap(({ info, issues }) =>
    issues
      .filter(({ code }) => losses.includes(code))
      .map(({ message, source }) => ({
        path: info.title,
        message: source ? `${describePlace(source)}: ${message}` : message,
      })),
  );
}
