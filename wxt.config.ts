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
    // The style sheets keep light-dark() as written: rewritten, a part of a page could not have the other theme.
    build: { sourcemap: false, target: 'es2023', cssTarget: ['chrome123', 'firefox142'] },
  }),
  ...(process.env.DANGOL_OUT ? { outDir: process.env.DANGOL_OUT } : {}),
  zip: { artifactTemplate: '{{name}}-{{version}}-{{browser}}.zip' },
});
