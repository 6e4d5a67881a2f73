import { cpSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

/** Copies the shipped corpus beside the built program, so that `dist/` works wherever it is moved. */
const shipCorpus = {
  name: 'ship-corpus',
  writeBundle(): void {
    cpSync('corpus', 'dist/corpus', { recursive: true });
  },
};

/** pdfjs asks for a canvas to draw on, which nothing here does: the built program asks for no module outside itself. */
const withoutCanvas = {
  name: 'without-canvas',
  transform(code: string, id: string): string | null {
    return id.includes('pdfjs-dist') ? code.replaceAll('require("@napi-rs/canvas")', '({})') : null;
  },
};

export default defineConfig({
  build: {
    ssr: true,
    target: 'node20',
    outDir: 'dist',
    emptyOutDir: true,
    minify: false,
    rollupOptions: {
      input: { cli: 'src/cli/main.ts', worker: 'src/cli/jobs/worker.ts', index: 'src/index.ts' },
      output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name].js', format: 'es' },
    },
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  // Everything is bundled: the built program installs and loads nothing.
  ssr: { noExternal: true },
  plugins: [shipCorpus, withoutCanvas],
  test: {
    testTimeout: 60_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/browser/**'],
          // Nothing of the engine keeps state that a result depends on; loading the language model for each file cost
          // more than the tests.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/browser/*.test.ts'],
          globalSetup: 'test/browser/startBrowser.ts',
        },
      },
    ],
  },
});
