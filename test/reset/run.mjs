// Sets the shipped documents anew in other formats, reads them, and prints how many fields are the same as read from the
// text: npm run reset. Words behind it choose forms: npm run reset -- docx "pdf ruled". With the word `layouts` first it
// draws made-up documents in many layouts instead: npm run reset -- layouts "no rules".
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
      input: { main: 'test/reset/main.ts', layouts: 'test/reset/layouts/main.ts' },
      output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name].js', format: 'es' },
    },
  },
});
const name = process.argv[2] === 'layouts' ? 'layouts' : 'main';
await import(fileURLToPath(new URL(`../../build/reset/${name}.js`, import.meta.url)));
