import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { resolve } from 'node:path';
import { familyPage } from './familyPage.ts';
import { kernTokens } from './kernTokens.ts';
import { questionnairePage } from './questionnairePage.ts';
import { thirdPartyNotices } from './thirdPartyNotices.ts';

const root = resolve(import.meta.dirname, '..');
const notices = thirdPartyNotices();

/** Host entries, the sandboxed preload and the window, bundled to out/. Everything in devDependencies is bundled. */
export default defineConfig({
  main: {
    root,
    plugins: [notices.collect, familyPage()],
    build: {
      outDir: resolve(root, 'out/main'),
      target: 'node20',
      rollupOptions: {
        input: {
          desktopMain: resolve(root, 'electron/desktopMain.ts'),
          serveMain: resolve(root, 'electron/serveMain.ts'),
          cliMain: resolve(root, 'electron/cliMain.ts'),
          checkMain: resolve(root, 'electron/checkMain.ts'),
        },
        // Chunks lie beside the entries, so that import.meta.dirname is out/main in all of them.
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
        // Optional native accelerators of ws and ssh2; both work without them.
        external: ['bufferutil', 'utf-8-validate', 'cpu-features', /sshcrypto\.node$/],
      },
    },
  },
  preload: {
    root,
    plugins: [notices.collect],
    build: {
      outDir: resolve(root, 'out/preload'),
      rollupOptions: {
        input: { preload: resolve(root, 'electron/preload/preload.ts') },
        // A sandboxed preload is one CommonJS file.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: resolve(root, 'renderer'),
    base: './',
    plugins: [react(), questionnairePage(), notices.write],
    css: { postcss: { plugins: [notices.styles, kernTokens] } },
    build: {
      outDir: resolve(root, 'out/renderer'),
      target: 'chrome140',
      minify: true,
      // MapLibre is one file of a megabyte, loaded with the first map.
      chunkSizeWarningLimit: 1200,
      rolldownOptions: {
        input: resolve(root, 'renderer/index.html'),
        output: {
          codeSplitting: {
            groups: [
              { name: 'start', tags: ['$initial'] },
              // What several views share is one file: left alone, each set of views that shares something has one, which
              // makes more than 200 files to ask for when a catalogue opens. What is large and seldom wanted stays apart.
              { name: 'views', minShareCount: 2, test: /^(?!.*[\\/](maplibre-gl|pmtiles|libphonenumber-js)[\\/])/ },
            ],
          },
        },
      },
    },
  },
});
