import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDraft, line } from '../../../tests/support/drafts';
import { fold } from './fold';
import { readCards } from './read';
import { cardVersions, writeCard } from './write';

describe.each(cardVersions)('a vCard %s', (version) => {
  it('gives back every record that was written', () => {
    fc.assert(
      fc.property(fc.array(anyDraft, { maxLength: 4 }), (drafts) => {
        const text = drafts.map((draft) => writeCard(draft, version)).join('');
        const { drafts: read, faults } = readCards(text);
        expect(faults).toEqual([]);
        expect(read.map(({ draft }) => draft)).toEqual(drafts);
      }),
    );
  });

  it('has lines of at most 75 octets and whole characters', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const written = writeCard(draft, version);
        for (const one of written.split('\r\n')) {
          expect(Buffer.byteLength(one)).toBeLessThanOrEqual(75);
          expect(one.isWellFormed()).toBe(true);
        }
      }),
    );
  });
});

describe('folding', () => {
  it('is undone by leaving out each line end with its blank', () => {
    fc.assert(
      fc.property(line(400), (text) => {
        expect(fold(text).replace(/\r\n /g, '')).toBe(`${text}\r\n`);
      }),
    );
  });
  it('parts no surrogate pair', () => {
    const folded = fold(`NOTE:${'😀'.repeat(60)}`);
    expect(folded.split('\r\n ').every((part) => part.isWellFormed())).toBe(true);
  });
});
