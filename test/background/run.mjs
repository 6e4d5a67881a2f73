// Counts in how many of the recommendations that are there to work with (of other councils, restated, and made up) each
// word, phrase and thing asked about stands, and writes src/recurrence/backgroundWords.ts: node test/background/run.mjs
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

await build({
  configFile: false,
  logLevel: 'error',
  build: {
    ssr: true,
    target: 'node20',
    outDir: 'build/background',
    emptyOutDir: true,
    minify: false,
    rollupOptions: {
      input: 'test/background/countBackground.ts',
      output: { entryFileNames: 'main.js', format: 'es' },
    },
  },
  ssr: { noExternal: true },
});
const { readWorkingTexts, printBackground } = await import(
  fileURLToPath(new URL('../../build/background/main.js', import.meta.url))
);
const corpus = new URL('../../corpus/', import.meta.url);
writeFileSync(
  new URL('../../src/recurrence/backgroundWords.ts', import.meta.url),
  printBackground(readWorkingTexts(corpus)),
);
