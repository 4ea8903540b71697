import { readFileSync } from 'node:fs';
import tailwindcss from '@tailwindcss/vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { manifestFor } from './lib/platform/manifest';

/** The plans of all countries' phone numbers as text: a literal of that size costs every start more than its reading. */
const phonePlans = (): Plugin => ({
  name: 'phone-plans',
  load: {
    filter: { id: /libphonenumber-js\/metadata\.min\.json\.js$/ },
    handler(id) {
      const plans: unknown = JSON.parse(readFileSync(id.replace(/\.js$/, ''), 'utf8'));
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(plans))});`;
    },
  },
});

/** WXT wraps a script in a logger that says nothing once built; scripts in others' pages do without it. */
const bareScripts = (): Plugin => ({
  name: 'bare-scripts',
  enforce: 'pre',
  transform: {
    filter: { id: /wxt-unlisted-script-entrypoint/ },
    handler(code) {
      const script = /import definition from (".+?")/.exec(code)?.[1];
      return script ? `import script from ${script};\nexport default script.main();` : null;
    },
  },
  // A script is one expression: what it ends with reaches whoever had it run, and it leaves no name behind.
  generateBundle({ format }, bundle) {
    if (format !== 'iife') return;
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk' || !chunk.isEntry) continue;
      chunk.code = chunk.code.replace(/^var \w+\s*=\s*(function[\s\S]*\));?\s*$/, '($1)');
    }
  },
});

/**
 * Terser is much slower than the built-in minifier, and a fortieth smaller. Scripts in others' pages are worth it: one
 * is loaded with every Gmail. Pages and workers of our own come from the disk.
 */
const smallScripts = (): Plugin => ({
  name: 'small-scripts',
  config: ({ build }) =>
    build?.lib && build.lib.fileName !== 'background'
      ? {
          build: {
            minify: 'terser',
            terserOptions: {
              ecma: 2020,
              compress: {
                passes: 3,
                unsafe_arrows: true,
                unsafe_methods: true,
                pure_getters: true,
              },
            },
          },
        }
      : {},
});

/**
 * A worker's script in plain ASCII is read, kept and started from as bytes; one Korean letter in it, and the browser
 * makes two bytes of every character at each start.
 */
const plainWorker = (): Plugin => ({
  name: 'plain-worker',
  generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type === 'chunk' && chunk.fileName.startsWith('background'))
        chunk.code = chunk.code.replace(
          /[^\0-\x7f]/g,
          (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
        );
    }
  },
});

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  modules: ['@wxt-dev/module-react'],
  manifest: ({ browser }) => manifestFor(browser),
  vite: () => ({
    plugins: [phonePlans(), bareScripts(), smallScripts(), plainWorker(), tailwindcss()],
    // The style sheets keep light-dark() as written: rewritten, a part of a page could not have the other theme.
    build: {
      sourcemap: false,
      target: 'es2023',
      // What is loaded from the disk may be large.
      chunkSizeWarningLimit: 1500,
      rolldownOptions: { checks: { bundlerTimings: false } },
      cssTarget: ['chrome123', 'firefox142'],
    },
  }),
  ...(process.env.DANGOL_OUT ? { outDir: process.env.DANGOL_OUT } : {}),
  zip: { artifactTemplate: '{{name}}-{{version}}-{{browser}}.zip' },
});
