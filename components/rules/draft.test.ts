import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { checkScheme } from '@/lib/domain/credit/check-scheme';
import { defaultCreditScheme as scheme } from '@/lib/domain/credit/scheme';
import { creditSchemeSchema } from '@/lib/schema/credit';
import { draftOf, field, readScheme, type SchemeDraft } from './draft';

vi.mock('#i18n', () => ({ i18n: { t: (key: string) => key } }));

const draft = draftOf(scheme, 'en');
const typed = (texts: Record<string, string>): SchemeDraft => ({
  ...draft,
  texts: { ...draft.texts, ...texts },
});
const read = (candidate: SchemeDraft) => readScheme(candidate, scheme, 'en');
const faultsOf = (texts: Record<string, string>) => Object.fromEntries(read(typed(texts)).faults);

describe('a scheme being written', () => {
  it('says what the scheme says until something is typed', () => {
    const { scheme: same, faults, total, financial, classPoints } = read(draft);
    expect(same).toEqual(scheme);
    expect(faults.size).toBe(0);
    expect([total, financial, classPoints.get('performance')]).toEqual(['100', '30', '42']);
  });

  it('takes points, bands, floors, ceilings and policies, with point or comma', () => {
    const { scheme: now } = read({
      ...typed({
        [field.points('employees')]: '1,5',
        [field.points('relationshipYears')]: '3.5',
        [field.edge('employees', 0)]: '1000',
        [field.floor('AAA')]: '92',
        [field.limit('AA')]: '2,5',
        [field.days('AA')]: '45',
        [field.threshold]: '80',
      }),
      open: { ...draft.open, onTimeRate: [true, false, false, false] },
      ceilings: { ...draft.ceilings, badDebt: 'C', litigation: null },
    });
    expect(now?.indicators.find(({ key }) => key === 'employees')).toMatchObject({
      points: 1.5,
      bands: { edges: [1000, 100, 50, 10] },
    });
    expect(now?.indicators.find(({ key }) => key === 'onTimeRate')?.bands?.open[0]).toBe(true);
    expect(now?.gradeFloors.AAA).toBe(92);
    expect(now?.policies.find(({ grade }) => grade === 'AA')).toMatchObject({
      limitMonths: 2.5,
      days: 45,
    });
    expect(now?.ceilings).toEqual([
      { key: 'badDebt', atMost: 'C', threshold: null },
      { key: 'lowFulfilment', atMost: 'A', threshold: 80 },
    ]);
  });

  it('names every field that is wrong, each with what is wrong with it', () => {
    expect(faultsOf({ [field.points('employees')]: 'two' })).toEqual({
      [field.points('employees')]: 'number',
      [field.total]: 'sum',
    });
    expect(
      faultsOf({ [field.points('employees')]: '-1', [field.points('overallImpression')]: '7' }),
    ).toEqual({ [field.points('employees')]: 'range' });
    expect(faultsOf({ [field.points('netMargin')]: '6' })).toEqual({
      [field.total]: 'sum',
      [field.financial]: 'sum',
    });
    expect(faultsOf({ [field.days('A')]: '7.5', [field.limit('A')]: '-1' })).toEqual({
      [field.days('A')]: 'whole',
      [field.limit('A')]: 'range',
    });
    expect(faultsOf({ [field.edge('debtToAssets', 1)]: '30' })).toEqual({
      [field.bands('debtToAssets')]: 'order',
    });
    expect(faultsOf({ [field.floor('AA')]: '95', [field.edge('employees', 3)]: '' })).toEqual({
      [field.floors]: 'order',
      [field.edge('employees', 3)]: 'number',
    });
    expect(faultsOf({ [field.floor('B')]: 'x' })).toEqual({ [field.floor('B')]: 'number' });
  });

  it('asks for no percentage of a ceiling that is off', () => {
    const off = { ...typed({ [field.threshold]: '' }), ceilings: draft.ceilings };
    expect(read(off).faults.get(field.threshold)).toBe('number');
    const without = { ...off, ceilings: { ...off.ceilings, lowFulfilment: null } };
    expect(read(without).faults.size).toBe(0);
    expect(draftOf({ ...scheme, ceilings: [] }, 'en').texts[field.threshold]).toBe('85');
  });

  it('takes how much must be answered and when a rating is late, each within its bounds', () => {
    const { scheme: now } = read({
      ...typed({
        [field.leastPoints]: '52,5',
        [field.under]: '18',
        [field.overdueDays]: '45',
      }),
      unconfirmedAtMost: 'B',
    });
    expect(now).toMatchObject({
      leastPoints: 52.5,
      unconfirmed: { under: 18, atMost: 'B' },
      overdueDays: 45,
    });
    expect(
      faultsOf({ [field.leastPoints]: '0', [field.under]: '21', [field.overdueDays]: '90' }),
    ).toEqual({
      [field.leastPoints]: 'range',
      [field.under]: 'range',
      [field.overdueDays]: 'range',
    });
    expect(
      faultsOf({ [field.leastPoints]: '', [field.under]: '1.5', [field.overdueDays]: '30,5' }),
    ).toEqual({
      [field.leastPoints]: 'number',
      [field.under]: 'whole',
      [field.overdueDays]: 'whole',
    });
    const { leastPoints: _, unconfirmed: _u, overdueDays: _o, ...older } = scheme;
    expect(draftOf(older, 'en')).toEqual(draft);
  });

  it('never passes a scheme that the book would refuse, whatever is typed', () => {
    const names = Object.keys(draft.texts);
    const text = fc.oneof(
      fc.integer({ min: -5, max: 120 }).map(String),
      fc.double({ min: 0, max: 100, noNaN: true }).map((value) => value.toFixed(2)),
      fc.string({ maxLength: 6 }),
    );
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...names), text), { maxLength: 4 }),
        (changes) => {
          const result = read(typed(Object.fromEntries(changes)));
          expect(result.scheme === null).toBe(result.faults.size > 0);
          if (result.scheme === null) return;
          expect(checkScheme(result.scheme).ok).toBe(true);
          expect(creditSchemeSchema.safeParse(result.scheme).success).toBe(true);
        },
      ),
    );
  });
});
