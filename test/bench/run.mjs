// Builds the bench as it would be shipped and runs it: npm run bench, or npm run bench -- with one of its tables:
// matching, tagging, recurring, files. BENCH_PYTHON names a Python with pyahocorasick.
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { describeMachine } from './describeMachine.mjs';

const asked = process.argv.slice(2);
console.log(`${describeMachine()}\n`);

await build({
  configFile: false,
  logLevel: 'error',
  build: {
    ssr: true,
    target: 'node20',
    outDir: 'build/bench',
    emptyOutDir: true,
    minify: false,
    rollupOptions: {
      input: {
        main: 'test/bench/main.ts',
        match: 'test/bench/match.ts',
        recurring: 'test/bench/recurring.ts',
      },
      output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name].js', format: 'es' },
    },
  },
  ssr: { noExternal: true },
});
if (asked.length === 0 || asked.some((name) => name !== 'files'))
  await import(fileURLToPath(new URL('../../build/bench/main.js', import.meta.url)));
if (asked.length === 0 || asked.includes('files')) await import('./files.mjs');
