import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { REF_LIMIT, readRef, refOf, sameRef, steadyRef } from './ref';

const person = fc.record({
  email: fc.constant(null),
  linkedin: fc.record({
    slug: fc.option(fc.string({ minLength: 1, maxLength: 200, unit: 'binary' })),
    memberId: fc.option(fc.stringMatching(/^ACoA[\w-]{20,40}$/)),
  }),
  name: fc.option(fc.string({ minLength: 1, maxLength: 120, unit: 'binary' })),
  company: fc.option(fc.string({ minLength: 1, maxLength: 120, unit: 'binary' })),
});

describe('a person reference', () => {
  it('says again what it was made of, whatever the page writes', () => {
    fc.assert(
      fc.property(person, (one) => {
        const ref = refOf(one);
        if (ref === null) return;
        expect(ref.length).toBeLessThanOrEqual(REF_LIMIT);
        const { slug, memberId } = one.linkedin;
        const linkedin = slug === null && memberId === null ? null : one.linkedin;
        expect(readRef(ref)).toEqual({ ...one, linkedin });
      }),
    );
  });
  it('is the address where there is one', () => {
    const mail = { email: 'a@b.example', linkedin: null, name: 'A' };
    expect(refOf(mail)).toBe('a@b.example');
    expect(readRef('a@b.example')).toMatchObject({ email: 'a@b.example', linkedin: null });
  });
  it('is none for a name alone', () => {
    expect(refOf({ email: null, linkedin: null, name: 'Ana' })).toBeNull();
  });
  it('stays one person while more is read, and is another with another profile', () => {
    const seen = 'in:ana name:Ana';
    const read = 'in:ana id:ACoA1 name:Ana at:Porto';
    expect(sameRef(seen, read)).toBe(true);
    expect(steadyRef(seen)).toBe(steadyRef(read));
    expect(sameRef(seen, 'in:bo name:Ana')).toBe(false);
    expect(sameRef('in:ana', 'ana@in.example')).toBe(false);
  });
  it('reads anything a page may send', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void readRef(text)));
    expect(readRef('in:a%E0%zz')).toMatchObject({ linkedin: { slug: 'a%E0%zz' } });
  });
});
