import { fileURLToPath } from 'node:url';
import type { Effects } from '../../src/cli/effects.ts';

export interface Printed {
  results: string;
  readonly notices: string[];
}

/** Effects that record what is printed, over the shipped corpus; `input` is standard input. */
export function recordEffects(input = ''): { readonly effects: Effects; readonly printed: Printed } {
  const printed: Printed = { results: '', notices: [] };
  const effects: Effects = {
    writeResult: (text) => {
      printed.results += text;
      return Promise.resolve();
    },
    writeNotice: (line) => {
      printed.notices.push(line);
    },
    readInput: async function* () {
      await Promise.resolve();
      yield new TextEncoder().encode(input);
    },
    commandName: 'council-themes',
    corpusFolder: fileURLToPath(new URL('../../corpus', import.meta.url)),
  };
  return { effects, printed };
}
