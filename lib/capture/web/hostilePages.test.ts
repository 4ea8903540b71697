import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contactDraftSchema } from '../../schema/draft';
import {
  evidenceLimits,
  type PageEvidence,
  type PageItem,
  pageEvidenceSchema,
} from '../../schema/evidence';
import { draftsFromPage } from './drafts';
import { emailsInText } from './emailText';
import { itemsOfJsonLd } from './jsonLd';
import { MOST_DRAFTS } from './limits';
import { isObject, readLooseJson } from './looseJson';
import { draftsFromLink, draftsFromSelection } from './pointed';

const empty: PageEvidence = {
  url: 'https://firm.example/',
  title: '',
  language: '',
  metas: [],
  jsonLd: [],
  microformats: [],
  microdata: [],
  rdfa: [],
  lines: [],
  selection: null,
  cut: false,
};
const read = (evidence: Partial<PageEvidence>) => {
  const parsed = pageEvidenceSchema.parse({ ...empty, ...evidence });
  return draftsFromPage(parsed).map((draft) => contactDraftSchema.parse(draft));
};
const line = (text: string, common = 1) => ({ text, common, heading: 0, margin: false, links: [] });

describe('hostile pages', () => {
  it('with ten thousand people give a bounded list', () => {
    const people = Array.from({ length: 10_000 }, (_, n) => ({
      '@type': 'Person',
      name: `Anna Berg${n}`,
      email: `p${n}@firm.example`,
    }));
    const texts = Array.from({ length: 10 }, (_, n) =>
      JSON.stringify(people.slice(n * 1000, n * 1000 + 1000)),
    );
    const lines = Array.from({ length: evidenceLimits.lines }, (_, n) =>
      line(`Anna Berg, p${n}@firm.example`),
    );
    const drafts = read({ jsonLd: texts, lines });
    expect(drafts.length).toBeGreaterThan(50);
    expect(drafts.length).toBeLessThanOrEqual(MOST_DRAFTS);
  }, 60_000);

  it('with things that hold themselves end, and are read', () => {
    const thing = (name: string, item: number): PageItem => ({
      types: ['https://schema.org/Person'],
      id: '#a',
      top: true,
      properties: [
        { name: 'name', values: [name] },
        ...['worksFor', 'address', 'contactPoint', 'location', 'url', 'org', 'adr'].map(
          (property) => ({ name: property, values: [{ item, text: null }] }),
        ),
      ],
    });
    const loop = [thing('Anna Berg', 1), thing('Jonas Lund', 0), thing('Jo', 2)];
    expect(
      read({ microdata: loop, rdfa: loop, microformats: loop }).map(({ name }) => name),
    ).toContain('Anna Berg');
    const byId =
      '[{"@id":"#a","@type":"Person","name":"Anna Berg","knows":{"@id":"#b"}},{"@id":"#b","@type":"Person","name":"Jo Lund","knows":{"@id":"#a"}}]';
    expect(read({ jsonLd: [byId] }).map(({ name }) => name)).toEqual(['Anna Berg', 'Jo Lund']);
  });

  it('cannot name keys of every object', () => {
    const [thing] = readLooseJson(
      '{"__proto__":{"@type":"Person","name":"x"},"constructor":1,"@type":"Person","name":"Anna Berg"}',
    );
    const keys = isObject(thing) ? thing.pairs.map(([name]) => name) : [];
    expect(keys).toEqual(['__proto__', 'constructor', '@type', 'name']);
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
    const item = {
      types: ['Person'],
      id: '__proto__',
      top: true,
      properties: names.map((name) => ({ name, values: [name] })),
    };
    read({
      microdata: [item],
      rdfa: [item],
      metas: names.map((name) => ({ name, content: name })),
    });
    expect(Object.hasOwn(Object.prototype, '@type')).toBe(false);
    expect(Object.hasOwn(Object.prototype, 'name')).toBe(false);
  });

  it('with deep or endless JSON are read as far as the limits go', () => {
    const deep = `${'{"a":['.repeat(60_000)}1`;
    expect(itemsOfJsonLd([deep]).length).toBeLessThanOrEqual(evidenceLimits.items);
    for (const unit of [
      '{',
      '[',
      '"',
      "'",
      '/*',
      '//',
      '<!--',
      '{"a":',
      ',',
      '\\',
      '{"@graph":[',
      '{"@id":"#a","b":{"@id":"#a"}},',
      ']]>',
      '\u0000',
      ':',
    ])
      expect(itemsOfJsonLd([unit.repeat(100_000 / unit.length)]).length).toBeLessThanOrEqual(
        evidenceLimits.items,
      );
  }, 60_000);

  it('with long runs of one sign are read', () => {
    for (const unit of [
      'a',
      '@',
      'a@',
      'a.',
      'a dot ',
      ' at ',
      '[at]',
      '(',
      '+1 ',
      '1-',
      'Tel ',
      'A ',
      '김',
      '., ',
      'a@b.c ',
    ]) {
      const text = unit.repeat(evidenceLimits.line / unit.length);
      expect(emailsInText(text).length).toBeLessThan(200);
      read({ lines: Array.from({ length: 40 }, () => line(text)), title: text });
    }
  }, 60_000);

  it('never make the readers throw, whatever the evidence says', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constantFrom(
        'Anna Berg',
        'a@b.example',
        'mailto:a@b.example',
        '+49 40 123456',
        'name',
        'email',
        'telephone',
        'http://schema.org/Person',
        'address',
        'Tarnholt GmbH',
        '🙂',
        '\ud800',
        '__proto__',
      ),
    );
    const value = fc.oneof(text, fc.record({ item: fc.nat(5), text: fc.option(text) }));
    const items = fc.array(
      fc.record({
        types: fc.array(
          fc.oneof(text, fc.constantFrom('Person', 'h-card', 'h-adr', 'Organization')),
          { maxLength: 3 },
        ),
        id: fc.option(text),
        top: fc.boolean(),
        properties: fc.array(fc.record({ name: text, values: fc.array(value, { maxLength: 3 }) }), {
          maxLength: 6,
        }),
      }),
      { maxLength: 5 },
    );
    const links = fc.array(
      fc.record({
        href: fc.oneof(
          text,
          text.map((to) => `mailto:${to}`),
          text.map((to) => `tel:${to}`),
        ),
        text,
      }),
      { maxLength: 3 },
    );
    const lines = fc.array(
      fc.record({ text, common: fc.nat(5), heading: fc.nat(6), margin: fc.boolean(), links }),
      { maxLength: 12 },
    );
    const evidence = fc.record({
      url: fc.oneof(fc.constant('https://firm.example/a'), text),
      title: text,
      language: text,
      metas: fc.array(
        fc.record({
          name: fc.oneof(
            text,
            fc.constantFrom('og:type', 'og:title', 'profile:first_name', 'og:email'),
          ),
          content: text,
        }),
        { maxLength: 4 },
      ),
      jsonLd: fc.array(text, { maxLength: 3 }),
      microformats: items,
      microdata: items,
      rdfa: items,
      lines,
      selection: fc.option(fc.array(text, { maxLength: 6 }).map((all) => all.join('\n'))),
      cut: fc.boolean(),
    });
    await fc.assert(
      fc.property(evidence, text, (said, href) => {
        const parsed = pageEvidenceSchema.parse(said);
        const found = [
          ...draftsFromPage(parsed),
          ...draftsFromSelection(parsed.selection ?? '', parsed, parsed.url),
          ...draftsFromLink({ href: `mailto:${href}`, text: href }, parsed, parsed.url),
        ];
        for (const draft of found) contactDraftSchema.parse(draft);
      }),
      { numRuns: 120 },
    );
  }, 60_000);
});
