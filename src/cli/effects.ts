/** What a command may do to the world around it, apart from reading files. */
export interface Effects {
  /** Results, and nothing else. Resolves when there is room for more. */
  readonly writeResult: (text: string) => Promise<void>;
  /** One line for standard error: progress, warnings, failures. */
  readonly writeNotice: (line: string) => void;
  readonly readInput: () => AsyncIterable<Uint8Array>;
  /** How the reader runs the program, as it is named in what the program prints. */
  readonly commandName: string;
  /** The folder that holds the shipped corpus. */
  readonly corpusFolder: string;
}
