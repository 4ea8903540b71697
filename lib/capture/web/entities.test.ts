import fc from 'fast-check';
import { expect, it } from 'vitest';
import { plainText } from './entities';

it.each([
  ['Sean O&#039;Brien', "Sean O'Brien"],
  ['Smith &amp; Sons', 'Smith & Sons'],
  ['J&uuml;rgen Gro&szlig;', 'Jürgen Groß'],
  ['&#x7530;', '田'],
  // Once only: what was written to be read as a sign stays that.
  ['&amp;lt;', '&lt;'],
  ['AT&T; R&D &unknown; &#xD800; &#0;', 'AT&T; R&D &unknown; &#xD800; &#0;'],
])('%s is %s', (written, text) => {
  expect(plainText(written)).toBe(text);
});

it('leaves text without escapes alone and makes well-formed text of any', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(plainText(text).isWellFormed()).toBe(text.isWellFormed());
      if (!text.includes('&')) expect(plainText(text)).toBe(text);
    }),
  );
});
