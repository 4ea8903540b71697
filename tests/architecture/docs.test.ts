import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { allSources, filesUnder, rootFolder } from './source';

const read = (path: string) => readFileSync(join(rootFolder, path), 'utf8');
const pages = ['README.md', 'CHANGELOG.md', ...filesUnder('docs', /\.md$/)];
const quoted = (text: string) => [...text.matchAll(/`([^`\n]+)`/g)].map(([, code]) => code ?? '');
/** Written for many: `lib/sites/<site>`, `tests/*`; and what a build makes. */
const general = /[<>*…{]|^\.output/;
const folders = /^(\.ci|components|docs|entrypoints|lib|locales|modules|public|scripts|tests)\//;

describe.each(pages)('%s', (page) => {
  it('names files and folders that are there', () => {
    const named = quoted(read(page)).filter((path) => folders.test(path) && !general.test(path));
    expect(named.filter((path) => !existsSync(join(rootFolder, path)))).toEqual([]);
  });

  it('links to pages that are there', () => {
    const links = [...read(page).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)];
    const from = join(rootFolder, page, '..');
    expect(
      links.map(([, link]) => link ?? '').filter((link) => !existsSync(join(from, link))),
    ).toEqual([]);
  });

  it('names commands that are there', () => {
    const { scripts } = z
      .looseObject({ scripts: z.record(z.string(), z.string()) })
      .parse(JSON.parse(read('package.json')));
    const named = [...read(page).matchAll(/(?:`|^\s*)npm run (?:-\w+ )*([\w:]+)/gm)].map(
      ([, name]) => name ?? '',
    );
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});

describe('the stand-in and the saved pages', () => {
  it('share no constant with the adapters that read them', () => {
    const theirs = allSources().filter(({ path }) =>
      /^(scripts\/standin|tests\/fixtures)\//.test(path),
    );
    expect(theirs.length).toBeGreaterThan(0);
    const shared = theirs.filter(({ imports }) =>
      imports.some(({ target }) => target?.startsWith('lib/sites/')),
    );
    expect(shared.map(({ path }) => path)).toEqual([]);
  });
});
