// Builds the bench as it would be shipped and runs it: npm run bench. BENCH_PYTHON names a Python with pyahocorasick.
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

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
await import(fileURLToPath(new URL('../../build/bench/main.js', import.meta.url)));
