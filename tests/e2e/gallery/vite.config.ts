import { readdirSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'vite';
import { parse } from 'yaml';

const root = resolve(import.meta.dirname, '../../..');
const languages = ['en', 'ko', 'zh_CN'];

const subjects = (language: string) => {
  const folder = resolve(root, 'locales', language);
  return Object.fromEntries(
    readdirSync(folder).map((name) => [
      basename(name, '.yml'),
      parse(readFileSync(resolve(folder, name), 'utf8')),
    ]),
  );
};

/** A page outside the extension has no i18n of the browser: the texts come from the files themselves. */
const texts = `
const all = ${JSON.stringify(Object.fromEntries(languages.map((l) => [l, subjects(l)])))};
const language = new URLSearchParams(location.search).get('lang') ?? 'en';
export const i18n = {
  t(key, ...rest) {
    let text = key.split('.').reduce((at, part) => at?.[part], all[language]) ?? key;
    const count = rest.find((one) => typeof one === 'number');
    const values = rest.find((one) => typeof one === 'object') ?? [];
    if (typeof text === 'object') text = text[count] ?? text.n;
    if (Array.isArray(values)) return text.replace(/\\$(\\d)/g, (_, n) => values[n - 1] ?? '');
    return text.replace(/\\{(\\w+)\\}/g, (_, name) => values[name] ?? '');
  },
};`;

export default defineConfig({
  root: import.meta.dirname,
  base: './',
  plugins: [
    tailwindcss(),
    {
      name: 'texts',
      enforce: 'pre',
      resolveId: (id) => (id === '#i18n' ? '\0texts' : null),
      load: (id) => (id === '\0texts' ? texts : null),
    },
  ],
  resolve: { alias: { '@': root } },
  // light-dark() stays as written, so that islands of the other theme work.
  build: { target: 'es2023', cssTarget: ['chrome123', 'firefox142'], emptyOutDir: true },
});
