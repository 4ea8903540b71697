import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'wxt';
import { manifestFor } from './lib/platform/manifest';

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  manifest: ({ browser }) => manifestFor(browser),
  vite: () => ({
    plugins: [tailwindcss()],
    build: { sourcemap: false, target: 'es2023' },
  }),
  ...(process.env.DANGOL_OUT ? { outDir: process.env.DANGOL_OUT } : {}),
  zip: { artifactTemplate: '{{name}}-{{version}}-{{browser}}.zip' },
});
