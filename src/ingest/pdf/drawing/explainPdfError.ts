import { FormatError } from '../../readers.ts';

/** What pdfjs rejects with, as what a reader of the file is told; what is no error of the file stays as it is. */
export function explainPdfError(error: unknown): unknown {
  if (error instanceof FormatError || !(error instanceof Error)) return error;
  if (error.name === 'PasswordException')
    return new FormatError('encrypted', 'It is protected by a password.');
  return new FormatError('damaged', 'It is damaged, or no PDF.');
}
