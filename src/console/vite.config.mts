import { brotliCompressSync, gzipSync } from 'node:zlib';
import { defineConfig, type Plugin } from 'vite';

/** GraphiQL carries 375 kB of fonts; a system's own show Vietnamese as well and load nothing. */
const withoutFonts: Plugin = {
  name: 'without-fonts',
  enforce: 'pre',
  transform: (code, id) =>
    id.endsWith('graphiql/dist/style.css') ? code.replace(/@font-face\s*\{[^}]*\}/g, '') : null,
};

/** Writes each text also compressed, so that the server need not compress it at every request. */
const compressed: Plugin = {
  name: 'compressed',
  apply: 'build',
  enforce: 'post',
  generateBundle(_options, bundle) {
    for (const { fileName, ...file } of Object.values(bundle)) {
      const source = 'code' in file ? file.code : file.source;
      this.emitFile({ type: 'asset', fileName: `${fileName}.gz`, source: gzipSync(source, { level: 9 }) });
      this.emitFile({ type: 'asset', fileName: `${fileName}.br`, source: brotliCompressSync(source) });
    }
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
      // "use client" means nothing outside a framework that renders on servers.
      checks: { moduleLevelDirective: false },
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
