import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { defineConfig, type Plugin } from 'vite';

/** GraphiQL carries 375 kB of fonts; a system's own show Vietnamese as well and load nothing. */
const withoutFonts: Plugin = {
  name: 'without-fonts',
  enforce: 'pre',
  transform: (code, id) =>
    id.endsWith('graphiql/dist/style.css') ? code.replace(/@font-face\s*\{[^}]*\}/g, '') : null,
};

/** Writes each file also compressed, so that the server need not compress it at every request. */
const compressed: Plugin = {
  name: 'compressed',
  apply: 'build',
  // From the disk, as Vite goes on changing what it has until it is written.
  async writeBundle({ dir = '' }, bundle) {
    const compress = async (path: string): Promise<void> => {
      const bytes = await readFile(path);
      await writeFile(`${path}.gz`, gzipSync(bytes, { level: 9 }));
      await writeFile(`${path}.br`, brotliCompressSync(bytes));
    };
    await Promise.all(Object.keys(bundle).map(fileName => compress(join(dir, fileName))));
  },
};

export default defineConfig({
  root: import.meta.dirname,
  base: '/playground/',
  plugins: [withoutFonts, compressed],
  build: {
    outDir: '../../dist/console',
    emptyOutDir: true,
    target: 'es2022',
    // GraphiQL is what the page is; there is nothing to show without it.
    chunkSizeWarningLimit: 1000,
    rolldownOptions: {
      // "use client" means nothing outside a framework that renders on servers; compressing takes a second or two.
      checks: { moduleLevelDirective: false, bundlerTimings: false },
      // GraphiQL asks for each of the editors' 25 small parts on its own, and always for all of them.
      output: {
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [{ name: 'editors', test: /node_modules\/codemirror/ }],
        },
      },
    },
  },
});
