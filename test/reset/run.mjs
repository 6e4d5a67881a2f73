// Sets the shipped documents anew in other formats, reads them, and prints how many fields are the same as read from the
// text: npm run reset. Words behind it choose forms: npm run reset -- docx "pdf ruled".
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

await build({
  configFile: false,
  logLevel: 'error',
  build: {
    ssr: true,
    target: 'node20',
    outDir: 'build/reset',
    emptyOutDir: false,
    minify: false,
    rollupOptions: {
      input: { main: 'test/reset/main.ts' },
      output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name].js', format: 'es' },
    },
  },
});
await import(fileURLToPath(new URL('../../build/reset/main.js', import.meta.url)));
