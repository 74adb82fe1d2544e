import react from '@vitejs/plugin-react';
import { resolve } from 'node:path';
import { defineConfig } from 'vite';
import { kernTokens } from '../../../build/kernTokens.ts';

/** The bare page, built as the window of the program is. */
export default defineConfig({
  root: resolve(import.meta.dirname, 'bare'),
  base: './',
  plugins: [react()],
  css: { postcss: { plugins: [kernTokens] } },
  logLevel: 'warn',
  build: { outDir: resolve(import.meta.dirname, '../../../out/bench/bare'), emptyOutDir: true, target: 'chrome140' },
});
