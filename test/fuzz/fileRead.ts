/** A file that the thread is to read. */
export interface FileToRead {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What the thread made of it. */
export interface FileRead {
  /** Null where it could not be read. */
  readonly format: string | null;
  readonly records: number;
  /** Of its issues. */
  readonly messages: readonly string[];
}
