import { createHash } from 'node:crypto';
import { defineConfig, type Plugin } from 'vite';
import type { Effects } from './src/cli/effects.ts';
import { readPageData } from './src/cli/page/readPageData.ts';

/** Runs the engine over the shipped corpus and writes what the page loads, and what it reads further documents with. */
function writeData(): Plugin {
  return {
    name: 'write-data',
    async generateBundle() {
      const effects: Effects = {
        writeResult: () => Promise.resolve(),
        writeNotice: (line) => {
          this.warn(line);
        },
        readInput: () => {
          throw new Error('the page is built from files only');
        },
        showProgress: null,
        inputSize: () => null,
        onInterrupt: () => () => undefined,
        startThread: () => {
          throw new Error('the page is built by one job');
        },
        cores: 1,
        commandName: 'vite',
        corpusFolder: 'corpus',
      };
      const { data, setup } = await readPageData([], { corrections: true, jobs: 1 }, effects);
      this.emitFile({ type: 'asset', fileName: 'data.json', source: JSON.stringify(data) });
      this.emitFile({ type: 'asset', fileName: 'setup.json', source: JSON.stringify(setup) });
    },
  };
}

/** Tells the service worker which files make the page, and names its cache after their content. */
function listFiles(): Plugin {
  return {
    name: 'list-files',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const worker = bundle['service-worker.js'];
        if (worker?.type !== 'chunk') throw new Error('no service worker was built');
        const files = Object.values(bundle).filter((file) => file !== worker);
        const hash = createHash('sha256').update(worker.code);
        for (const file of files)
          hash.update(file.fileName).update(file.type === 'chunk' ? file.code : file.source);
        const names = files
          .map(({ fileName }) => (fileName === 'index.html' ? './' : `./${fileName}`))
          .sort();
        worker.code = worker.code
          .replaceAll('__FILES__', JSON.stringify(names))
          .replaceAll('__VERSION__', JSON.stringify(hash.digest('hex').slice(0, 16)));
      },
    },
  };
}

export default defineConfig({
  root: 'web',
  base: './',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    target: 'es2022',
    outDir: '../dist/web',
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rollupOptions: {
      input: { index: 'web/index.html', 'service-worker': 'web/offline/serviceWorker.ts' },
      output: {
        entryFileNames: ({ name }) => (name === 'service-worker' ? '[name].js' : 'assets/[name]-[hash].js'),
      },
    },
  },
  // The worker loads the parser of a format when the first file of its kind comes.
  worker: { format: 'es' },
  plugins: [writeData(), listFiles()],
});
