// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evidenceOf } from '../../../tests/support/page';
import { draftsFromPage } from '../../capture/web/drafts';

/** As Cloudflare writes a text: a key byte, then each byte crossed with it. */
const crossed = (text: string, key = 0x5e): string =>
  [key, ...new TextEncoder().encode(text).map((byte) => byte ^ key)]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
const span = (digits: string): string =>
  `<span class="__cf_email__" data-cfemail="${digits}">[email&#160;protected]</span>`;
const link = (digits: string, words: string): string =>
  `<a href="/cdn-cgi/l/email-protection#${digits}">${words}</a>`;
const emails = (html: string): string[] =>
  draftsFromPage(evidenceOf(html)).flatMap((draft) => draft.emails);

describe('an address that Cloudflare hides from machines', () => {
  const digits = crossed('anna.berg@tarnholt.example');
  const person = (contact: string): string =>
    `<div><h3>Anna Berg</h3><p>Head of Sales</p><p>${contact}</p></div>`;

  it.each([
    ['in the text', span(digits)],
    ['in a link', link(digits, span(digits))],
    [
      'on the link itself',
      `<a href="/cdn-cgi/l/email-protection" data-cfemail="${digits}">[x]</a>`,
    ],
    ['behind words', link(crossed('anna.berg@tarnholt.example?subject=Hello', 0xff), 'Write')],
  ])('%s is read beside its person', (_where, contact) => {
    expect(draftsFromPage(evidenceOf(person(contact)))).toMatchObject([
      { name: 'Anna Berg', title: 'Head of Sales', emails: ['anna.berg@tarnholt.example'] },
    ]);
  });

  it('stands in the line as a visitor sees it', () => {
    const { lines } = evidenceOf(`<p>Mail: ${span(digits)} or call</p>`);
    expect(lines.map(({ text }) => text)).toEqual(['Mail: anna.berg@tarnholt.example or call']);
  });

  it.each([
    [
      'microformats',
      `<div class="h-card"><p class="p-name">Anna Berg</p>${link(digits, 'Write').replace('<a', '<a class="u-email"')}</div>`,
    ],
    [
      'microdata',
      `<div itemscope itemtype="https://schema.org/Person"><p itemprop="name">Anna Berg</p><i itemprop="email">${span(digits)}</i></div>`,
    ],
    [
      'RDFa',
      `<div vocab="https://schema.org/" typeof="Person"><p property="name">Anna Berg</p>${link(digits, 'Write').replace('<a', '<a property="email"')}</div>`,
    ],
  ])('is read in %s', (_format, html) => {
    const { microformats, microdata, rdfa } = evidenceOf(html);
    expect(JSON.stringify([microformats, microdata, rdfa])).toContain('anna.berg@tarnholt.example');
    expect(emails(html)).toEqual(['anna.berg@tarnholt.example']);
  });

  it('is none where nobody sees it, or where the digits hold something else', () => {
    expect(emails(`<p style="display:none">${span(digits)}</p>`)).toEqual([]);
    for (const other of ['', '5e', 'zz'.repeat(20), crossed('no address here'), `${digits}0`])
      expect(emails(`<p>${span(other)}</p><p>${link(other, 'Write')}</p>`)).toEqual([]);
    expect(evidenceOf(`<p>${span('5e5e')}</p>`).lines[0]?.text).toBe('[email protected]');
  });

  it('is safe whatever the attribute holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.nat(255), (text, key) => {
        const { lines } = evidenceOf(
          `<p>${span(crossed(text, key))}${link(crossed(text, key), 'x')}</p>`,
        );
        for (const { href } of lines.flatMap(({ links }) => links))
          expect(href).toMatch(/^(?:https?|mailto):/);
      }),
    );
  });
});
