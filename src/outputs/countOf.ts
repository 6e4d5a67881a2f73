import { format } from 'd3';

const grouped = format(',');

/** "1 recommendation", "2,000 recommendations". */
export function countOf(count: number, noun: string, plural = `${noun}s`): string {
  return `${grouped(count)} ${count === 1 ? noun : plural}`;
}
