// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { draftsFromPage } from '../../lib/capture/web/drafts';
import { evidenceOf } from '../../tests/support/page';
import { sharedPath } from '../../tests/support/shared';
import { inspectedDraft } from './inspect-drafts';

const folder = sharedPath('fixtures', 'microformats');
const cases = ['microformats-v1/hcard', 'microformats-v2/h-card', 'microformats-mixed/h-card']
  .map((kind) => join(folder ?? '', kind))
  .flatMap((kind) => (folder === null ? [] : readdirSync(kind).map((name) => join(kind, name))))
  .filter((file) => file.endsWith('.json'));

/** Only what is written out: a nested card is told by the case that has it outermost. */
const written = z.catch(z.nullable(z.string()), null);
const expected = z.object({
  items: z.array(
    z.object({
      properties: z.object({
        name: z.optional(z.array(written)),
        url: z.optional(z.array(written)),
        org: z.optional(z.array(written)),
      }),
    }),
  ),
});
const words = (text: string | null): string[] =>
  text === null ? [] : [text.replace(/\s+/g, ' ').trim()];

describe('the drafts of the official cards', () => {
  it.skipIf(folder === null)('are tried (skipped without the reference folder)', () => {
    expect(cases).toHaveLength(25);
  });

  it.each(cases.map((file) => [file.split('/').slice(-3).join('/'), file]))(
    '%s have the names, firms and addresses of the case',
    (_name, file) => {
      const html = readFileSync(file.replace(/json$/, 'html'), 'utf8');
      const base = html.includes('<base') ? '' : '<base href="http://example.com">';
      const page = evidenceOf(`${base}${html}`, 'http://example.com/');
      const drafts = draftsFromPage(page).map(inspectedDraft);
      const { items } = expected.parse(JSON.parse(readFileSync(file, 'utf8')));
      for (const { properties } of items) {
        const [name] = (properties.name ?? []).flatMap(words);
        const [firm] = (properties.org ?? []).flatMap(words);
        if (name !== undefined) expect(drafts.map((draft) => draft.name)).toContain(name);
        if (firm !== undefined) expect(drafts.map(({ company }) => company)).toContain(firm);
        for (const url of (properties.url ?? []).flatMap(words))
          expect(drafts.flatMap(({ urls }) => urls)).toContain(url);
      }
    },
  );
});

it('names the reader of an inspected draft, whatever was read first', () => {
  const how = (html: string) =>
    draftsFromPage(evidenceOf(html)).map((draft) => inspectedDraft(draft).source.how);
  expect(how('<p class="h-adr">Hafenstraße 12, 20095 Hamburg</p>')).toEqual(['h-card']);
  expect(how('<title>Tarnholt</title><p>Write to info@tarnholt.example</p>')).toEqual(['link']);
  expect(how('<p>kvb [at] tarnholt [dot] com</p>')).toEqual(['text']);
});

describe('the name of an inspected draft', () => {
  const names = (html: string) =>
    draftsFromPage(evidenceOf(html))
      .map(inspectedDraft)
      .map(({ name, company }) => [name, company]);

  it('is the firm of a card that is a firm, and null for a mailbox that nobody is named at', () => {
    expect(
      names(
        '<p class="vcard"><b class="fn org">Tarnholt GmbH</b> <i class="tel">+49 40 1234567</i></p>',
      ),
    ).toEqual([['Tarnholt GmbH', 'Tarnholt GmbH']]);
    expect(names('<title>Tarnholt</title><p>Write to info@tarnholt.example</p>')).toEqual([
      [null, 'Tarnholt'],
    ]);
  });
});
