import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { staleFields } from './stale';

const DAY = 86_400_000;
const now = 400 * DAY;
const seen = (days: number) => ({ how: 'page' as const, url: null, verifiedAt: now - days * DAY });

describe('what was not looked at for 180 days', () => {
  it('is stale from the 180th day on, each field by itself', () => {
    const provenance = { name: seen(180), title: seen(179), phones: seen(400) };
    const record = { createdAt: 0, provenance };
    expect(staleFields(['name', 'title', 'phones'], record, now)).toEqual(['name', 'phones']);
  });
  it('is stale sooner or later where the rep says so', () => {
    const record = { createdAt: 0, provenance: { name: seen(90), title: seen(89) } };
    expect(staleFields(['name', 'title'], record, now, 90)).toEqual(['name']);
    expect(staleFields(['name', 'title'], record, now, 1)).toEqual(['name', 'title']);
    expect(staleFields(['name', 'title'], record, now, 365)).toEqual([]);
  });
  it('counts from the making of the record where no source is kept', () => {
    expect(staleFields(['name'], { createdAt: now - 180 * DAY, provenance: {} }, now)).toHaveLength(
      1,
    );
    expect(staleFields(['name'], { createdAt: now, provenance: {} }, now)).toEqual([]);
  });
  it('never names a field that was verified later than another that is fresh', () => {
    const ages = fc.array(fc.integer({ min: 0, max: 399 }), { minLength: 2, maxLength: 9 });
    fc.assert(
      fc.property(ages, (days) => {
        const fields = days.map((_, index) => `f${index}`);
        const provenance = Object.fromEntries(days.map((age, index) => [`f${index}`, seen(age)]));
        const stale = staleFields(fields, { createdAt: 0, provenance }, now);
        const ageOf = (field: string) => days[fields.indexOf(field)] ?? 0;
        const fresh = fields.filter((field) => !stale.includes(field)).map(ageOf);
        for (const field of stale) expect(ageOf(field)).toBeGreaterThan(Math.max(-1, ...fresh));
      }),
    );
  });
});
