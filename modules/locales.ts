import { readdir } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import {
  generateChromeMessagesText,
  generateTypeText,
  parseMessagesFile,
} from '@wxt-dev/i18n/build';
import { addAlias, defineWxtModule } from 'wxt/modules';

/**
 * Texts are kept one file per subject (`locales/<language>/<subject>.yml`), so that a key reads
 * `subject.key` and no file grows beyond one screenful. The i18n package itself wants one file per language.
 */
async function readLanguage(folder: string) {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.yml')).sort();
  const subjects = await Promise.all(
    files.map(async (name) => {
      const messages = await parseMessagesFile(join(folder, name));
      return messages.map((m) => ({ ...m, key: [basename(name, '.yml'), ...m.key] }));
    }),
  );
  return subjects.flat();
}

export default defineWxtModule({
  name: 'locales',
  setup(wxt) {
    const localesDir = resolve(wxt.config.srcDir, 'locales');
    const source = resolve(wxt.config.wxtDir, 'i18n/index.ts');
    addAlias(wxt, '#i18n', source);

    wxt.hooks.hook('prepare:types', async (_, entries) => {
      entries.push({
        path: source,
        text: [
          "import { createI18n } from '@wxt-dev/i18n';",
          "import type { GeneratedI18nStructure } from './structure';",
          'export const i18n = createI18n<GeneratedI18nStructure>();',
          'export type { GeneratedI18nStructure };',
          '',
        ].join('\n'),
      });
      entries.push({
        path: resolve(wxt.config.wxtDir, 'i18n/structure.d.ts'),
        text: generateTypeText(await readLanguage(join(localesDir, 'en'))),
      });
    });

    wxt.hooks.hook('build:publicAssets', async (_, assets) => {
      for (const language of await readdir(localesDir)) {
        assets.push({
          contents: generateChromeMessagesText(await readLanguage(join(localesDir, language))),
          relativeDest: join('_locales', language, 'messages.json'),
        });
      }
    });
  },
});
