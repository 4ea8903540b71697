import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { isCurrent, ownPages } from './pages';

const current = (at: string) =>
  ownPages.filter((page) => isCurrent(page, at)).map(({ address }) => address);

it('knows the page in front, and the one a part belongs to', () => {
  expect(current('/dashboard.html#/import')).toEqual(['/dashboard.html#/import']);
  expect(current('/dashboard.html#/backup/scheduled')).toEqual(['/dashboard.html#/backup']);
  expect(current('/dashboard.html')).toEqual(['/dashboard.html#/']);
  expect(current('/options.html')).toEqual(['/options.html']);
});

it('takes a page that is not listed for none of them', () => {
  expect(current('/dashboard.html#/rating/1')).toEqual([]);
  expect(current('/dashboard.html#/importer')).toEqual([]);
});

it('names only pages there are', () => {
  for (const { address } of ownPages) {
    const [file] = address.slice(1).split('.html');
    expect(existsSync(`entrypoints/${file}/index.html`), address).toBe(true);
  }
});
