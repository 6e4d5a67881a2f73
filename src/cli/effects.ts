import type { StartThread } from './jobs/thread.ts';

/** What a command may do to the world around it, apart from reading files. */
export interface Effects {
  /** Results, and nothing else; bytes are text in UTF-8. Resolves when there is room for more. */
  readonly writeResult: (text: string | Uint8Array) => Promise<void>;
  /** One line for standard error: progress, warnings, failures. */
  readonly writeNotice: (line: string) => void;
  /** Shows how far the command is, over what it showed before; null takes it away. None where nobody would see it. */
  readonly showProgress: ((text: string | null) => void) | null;
  readonly readInput: () => AsyncIterable<Uint8Array>;
  /** How many bytes standard input holds, where it is a file. */
  readonly inputSize: () => number | null;
  /** Has `clean` run, at once, when the program is interrupted, until what is returned is called. */
  readonly onInterrupt: (clean: () => void) => () => void;
  readonly startThread: StartThread;
  /** How many threads can run at the same time. */
  readonly cores: number;
  /** How the reader runs the program, as it is named in what the program prints. */
  readonly commandName: string;
  /** The folder that holds the shipped corpus. */
  readonly corpusFolder: string;
}
