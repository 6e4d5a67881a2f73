import { fileURLToPath } from 'node:url';
import { startThreadHere } from './startThreadHere.ts';
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
      printed.results += typeof text === 'string' ? text : new TextDecoder().decode(text);
      return Promise.resolve();
    },
    writeNotice: (line) => {
      printed.notices.push(line);
    },
    readInput: async function* () {
      await Promise.resolve();
      yield new TextEncoder().encode(input);
    },
    showProgress: null,
    inputSize: () => null,
    onInterrupt: () => () => undefined,
    startThread: startThreadHere,
    cores: 2,
    commandName: 'council-themes',
    corpusFolder: fileURLToPath(new URL('../../corpus', import.meta.url)),
  };
  return { effects, printed };
}
