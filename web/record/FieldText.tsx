import { nameTheme } from '../data/names.ts';
import { EvidenceText } from '../evidence/EvidenceText.tsx';
import { letterThemes } from '../evidence/letterThemes.ts';
import { findSpans } from './listFields.ts';
import type { Reading } from './reading.ts';

interface FieldTextProps extends Reading {
  readonly field: string;
  readonly text: string | null;
  /** What the field is called, where it needs a heading. */
  readonly heading?: string;
}

/** One field of a record with its evidence; nothing where the field is empty. */
export function FieldText({ record, page, field, text, lit, found, heading }: FieldTextProps) {
  if (text === null || text === '') return null;
  return (
    <div class="field" data-field={field}>
      {heading !== undefined && <h4>{heading}</h4>}
      <p>
        <EvidenceText
          text={text}
          spans={findSpans(record, field)}
          signs={letterThemes(record)}
          nameOf={(id) => nameTheme(id, page)}
          lit={lit}
          found={found}
        />
      </p>
    </div>
  );
}
