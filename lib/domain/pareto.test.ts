import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lorenz, pareto } from './pareto';

const named = (amounts: readonly number[]) =>
  amounts.map((amount, index) => ({ customerId: `c${index + 1}`, amount: String(amount) }));
const worked = named([50, 20, 10, 5, 5, 4, 3, 1, 1, 1]);

describe('80/20 analysis', () => {
  it('gives the worked figures', () => {
    const figures = pareto(worked);
    expect(figures).toMatchObject({
      total: '100',
      top20Share: 0.7,
      customersFor80: 3,
      shareFor80: 0.3,
    });
    expect(figures.gini).toBeCloseTo(0.626, 10);
  });

  it('is even for equal customers', () => {
    expect(pareto(named([5, 5, 5, 5, 5]))).toMatchObject({
      top20Share: 0.2,
      gini: 0,
      customersFor80: 4,
    });
  });

  it('counts negative totals as 0 in Gini and curve, and lists them', () => {
    const figures = pareto(named([10, 10, -5]));
    expect(figures.negative).toEqual(['c3']);
    expect(figures.gini).toBeCloseTo(pareto(named([10, 10, 0])).gini ?? Number.NaN, 12);
    expect(lorenz(named([10, 10, -5]))?.[1]).toEqual({ customers: 1 / 3, amount: 0 });
  });

  it('says nothing when there is nothing to share', () => {
    const none = { top20Share: null, customersFor80: null, shareFor80: null, gini: null };
    expect(pareto(named([0, 0]))).toMatchObject(none);
    expect(pareto(named([5, -5]))).toMatchObject(none);
    expect(pareto([])).toMatchObject(none);
    expect(lorenz(named([5, -9]))).toBeNull();
  });

  it('keeps Gini between 0 and 1 and independent of order and unit', () => {
    const amounts = fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(amounts, (values) => {
        fc.pre(values.some((value) => value > 0));
        const { gini, top20Share, shareFor80 } = pareto(named(values));
        expect(gini).toBeGreaterThanOrEqual(0);
        expect(gini).toBeLessThan(1);
        expect(top20Share).toBeGreaterThanOrEqual(0.2);
        expect(shareFor80).toBeLessThanOrEqual(1);
        expect(pareto(named([...values].reverse()))).toMatchObject({
          gini,
          top20Share,
          shareFor80,
        });
        expect(pareto(named(values.map((value) => value * 7))).gini).toBeCloseTo(gini ?? -1, 12);
      }),
    );
  });
});

describe('the Lorenz curve', () => {
  it('runs from nothing to everything below the diagonal', () => {
    const curve = lorenz(worked) ?? [];
    expect(curve).toHaveLength(11);
    expect(curve[0]).toEqual({ customers: 0, amount: 0 });
    expect(curve[3]).toEqual({ customers: 0.3, amount: 0.03 });
    expect(curve.at(-1)).toEqual({ customers: 1, amount: 1 });
  });

  it('is thinned for very many customers but keeps its ends', () => {
    const curve = lorenz(named(Array.from({ length: 12_345 }, (_, i) => i))) ?? [];
    expect(curve.length).toBeLessThan(105);
    expect(curve.at(-1)).toEqual({ customers: 1, amount: 1 });
  });
});
