// @vitest-environment happy-dom
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { evidenceOf } from '../../../tests/support/page';
import { sharedPath } from '../../../tests/support/shared';
import { contactDraftSchema } from '../../schema/draft';
import { draftsFromPage } from './drafts';
import { partyKind } from './schemaTypes';

const folder = sharedPath('fixtures', 'structured-data', 'extruct', 'tests', 'samples');
const all =
  folder === null
    ? []
    : readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
        name.endsWith('.html'),
      );

/** What the collection's own files say the page holds. */
function expected(name: string): string {
  const stem = join(folder ?? '', name.replace(/html$/, ''));
  return ['json', 'jsonld', 'expanded.json']
    .map((end) => `${stem}${end}`)
    .filter((file) => existsSync(file))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
}
const types = (text: string): string[] =>
  [...text.matchAll(/"@?type"\s*:\s*(\[[^\]]*\]|"[^"]*")/g)].flatMap(([, list = '']) =>
    [...list.matchAll(/"([^"]+)"/g)].map(([, type = '']) => type),
  );
const pages = all.filter((name) => partyKind(types(expected(name))) !== null).sort();

const read = (name: string) =>
  draftsFromPage(
    evidenceOf(readFileSync(join(folder ?? '', name), 'utf8'), 'https://page.example/about'),
  );

describe('samples of structured data with a person or organisation', () => {
  it.skipIf(folder === null)('are 24 (skipped without the reference folder)', () => {
    expect(pages).toHaveLength(24);
  });

  it.each(pages)(
    '%s gives a draft',
    (name) => {
      const drafts = read(name).map((draft) => contactDraftSchema.parse(draft));
      expect(drafts.length).toBeGreaterThan(0);
    },
    60_000,
  );
});
