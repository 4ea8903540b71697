import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { allSources, isTest, rootFolder } from './source';

const languages = ['en', 'ko', 'zh_CN'] as const;
type Language = (typeof languages)[number];

/** Texts that are rightly the same in every language. */
const same: Record<string, string> = {};

function flatten(value: unknown, key: string): [string, string][] {
  if (typeof value === 'string') return [[key, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => flatten(inner, `${key}.${name}`));
}

function texts(language: Language): Map<string, string> {
  const folder = join(rootFolder, 'locales', language);
  const entries = readdirSync(folder).flatMap((file) =>
    flatten(parse(readFileSync(join(folder, file), 'utf8')), file.replace(/\.yml$/, '')),
  );
  return new Map(entries);
}

const all = Object.fromEntries(languages.map((l) => [l, texts(l)])) as Record<
  Language,
  Map<string, string>
>;
const marks = (text: string) => [...text.matchAll(/\$\d|\{\w+\}/g)].map(([m]) => m).sort();
/** Plural forms differ by language: English has `1` and `n`, Korean and Chinese may have `n` alone. */
const base = (key: string) => key.replace(/\.(\d+|n)$/, '');

describe('texts', () => {
  it.each(['ko', 'zh_CN'] as const)('are complete in %s', (language) => {
    const wanted = new Set([...all.en.keys()].map(base));
    const given = new Set([...all[language].keys()].map(base));
    expect([...wanted].filter((key) => !given.has(key))).toEqual([]);
    expect([...given].filter((key) => !wanted.has(key))).toEqual([]);
  });

  it.each(['ko', 'zh_CN'] as const)('are translated in %s', (language) => {
    const left = [...all.en].filter(
      ([key, text]) => /[a-z]{2}/i.test(text) && all[language].get(key) === text && !(key in same),
    );
    expect(left.map(([key]) => key)).toEqual([]);
  });

  it('have keys that a browser takes: others keep the whole extension from loading', () => {
    const refused = [...all.en.keys()].filter((key) => !/^[\w.]+$/.test(key));
    expect(refused).toEqual([]);
  });

  it('take the same values in every language', () => {
    const wrong = (['ko', 'zh_CN'] as const).flatMap((language) =>
      [...all[language]].flatMap(([key, text]) => {
        const english = all.en.get(key);
        if (english === undefined) return [];
        return marks(english).join() === marks(text).join() ? [] : [`${language}: ${key}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('name only exceptions that exist', () => {
    expect(Object.keys(same).filter((key) => !all.en.has(key))).toEqual([]);
  });

  it('exist wherever they are used', () => {
    const code = allSources().filter(({ path }) => !isTest(path) && !path.startsWith('scripts/'));
    const known = new Set([...all.en.keys()].map(base));
    const used = code.flatMap(({ path, text }) =>
      [...text.matchAll(/i18n\.t\(\s*'([\w.-]+)'/g)].map(([, key]) => ({ path, key: key ?? '' })),
    );
    expect(
      used.filter(({ key }) => !known.has(key)).map(({ path, key }) => `${path}: ${key}`),
    ).toEqual([]);
  });

  it('are all used: nobody translates what nobody reads', () => {
    const code = allSources()
      .filter(({ path }) => !isTest(path) && !path.startsWith('scripts/'))
      .map(({ text }) => text)
      .join('\n');
    const unused = [...new Set([...all.en.keys()].map(base))].filter((key) => {
      // The manifest and content scripts name them as the browser does.
      const plain = key.replaceAll('.', '_');
      return (
        !code.includes(`'${key}'`) && !new RegExp(`\\b(?:__MSG_)?${plain}(?:__|\\b)`).test(code)
      );
    });
    expect(unused).toEqual([]);
  });
});
