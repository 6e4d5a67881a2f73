import type { SourceBlock, SourcePlace } from '../../model.ts';

/** A line outside of tables: a heading of Markdown as one, a starred item of a list as one with a dash, and how far it is set in. */
export function readLine(line: string, place: SourcePlace): SourceBlock {
  const trimmed = line.trim();
  const heading = /^#{1,6}[ \t]+(\S.*)$/.exec(trimmed)?.[1];
  if (heading !== undefined)
    return { kind: 'paragraph', text: stripMarks(heading.replace(/\s#+$/, '')), place, heading: true };
  const text = stripMarks(trimmed.replace(/^[*+][ \t]+(?=\S)/, '- '));
  const indent = /^[ \t]*/.exec(line)?.[0].replaceAll('\t', '    ').length ?? 0;
  return { kind: 'paragraph', text, place, ...(indent > 0 ? { indent } : {}) };
}

/** Words without the stars that make them bold in Markdown. */
export function stripMarks(text: string): string {
  return text.includes('**') ? text.replace(/\*\*([^*]{1,2000})\*\*/g, '$1') : text;
}
