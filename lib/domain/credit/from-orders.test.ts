import { describe, expect, it } from 'vitest';
import { inBaseCurrency, openTotal, type Receivable } from '../receivables';
import { answersFromOrders } from './from-orders';

const receivable = (part: Partial<Receivable>): Receivable => ({
  orderedOn: '2026-04-10',
  dueOn: '2026-05-10',
  currency: 'EUR',
  amount: '100',
  writtenOff: '0',
  payments: [],
  ...part,
});
const paid = (paidOn: string, amount: string) => ({ paidOn, amount });

describe('answers from orders, for 2026Q3', () => {
  const of = (...items: Receivable[]) => answersFromOrders(items, '2026Q3');

  it('take what fell due in the second quarter, by amount', () => {
    const answers = of(
      receivable({ amount: '300', payments: [paid('2026-05-10', '300')] }),
      receivable({ payments: [paid('2026-06-30', '50'), paid('2026-07-01', '50')] }),
      receivable({ dueOn: '2026-07-01', payments: [] }),
      receivable({ dueOn: '2026-03-31', payments: [] }),
      receivable({ dueOn: null }),
    );
    expect(answers.fulfilmentRate).toBe(87.5);
    expect(answers.onTimeRate).toBe(75);
  });

  it('let no overpaid order make up for another', () => {
    const answers = of(
      receivable({ payments: [paid('2026-05-01', '500')] }),
      receivable({ payments: [] }),
    );
    expect(answers.fulfilmentRate).toBe(50);
  });

  it('are missing, not 0 or 100, when nothing was due', () => {
    expect(of(receivable({ dueOn: '2026-08-01' }))).toMatchObject({
      fulfilmentRate: null,
      onTimeRate: null,
      badDebtRate: null,
    });
    const none = of();
    expect(Object.values(none).every((answer) => answer === null)).toBe(true);
  });

  it('see bad debt of the last four quarters, however small', () => {
    const tiny = receivable({ dueOn: '2025-07-01', amount: '9999999999999', writtenOff: '0.01' });
    expect(of(tiny).badDebtRate).toBeGreaterThan(0);
    expect(of({ ...tiny, dueOn: '2025-06-30' }).badDebtRate).toBeNull();
    expect(of(receivable({ writtenOff: '2' })).badDebtRate).toBe(2);
  });

  it('see what was given up in the last four quarters, however long ago it was due', () => {
    const old = receivable({ orderedOn: '2023-01-10', dueOn: '2023-02-10', writtenOff: '40' });
    const lostOn = (writtenOffOn: string | null) => of({ ...old, writtenOffOn }).badDebtRate;
    expect([lostOn('2025-07-01'), lostOn('2026-06-30')]).toEqual([40, 40]);
    expect([lostOn('2025-06-30'), lostOn('2026-07-01'), lostOn(null)]).toEqual([null, null, null]);
    expect(of({ ...old, writtenOffOn: '2026-05-01' }, receivable({})).badDebtRate).toBe(20);
    // What fell due in them counts once, on whatever day it was given up.
    const both = receivable({ writtenOff: '40' });
    expect(of({ ...both, writtenOffOn: '2026-06-01' }).badDebtRate).toBe(40);
    expect(of({ ...both, writtenOffOn: '2026-08-01' }).badDebtRate).toBe(40);
  });

  it('see bad debt of orders for which no due day was agreed', () => {
    const undated = receivable({ dueOn: null, writtenOff: '100' });
    expect(of(undated).badDebtRate).toBe(100);
    expect(of(undated, receivable({ amount: '300' })).badDebtRate).toBe(25);
    expect(of(undated).fulfilmentRate).toBeNull();
    expect(of(receivable({ dueOn: null }), receivable({})).badDebtRate).toBe(0);
    expect(of({ ...undated, orderedOn: '2025-06-30' }).badDebtRate).toBeNull();
  });

  it('measure length and strength of the relationship up to the quarter', () => {
    const answers = of(
      receivable({ orderedOn: '2021-07-01' }),
      receivable({ orderedOn: '2025-07-01' }),
      receivable({ orderedOn: '2026-06-30' }),
      receivable({ orderedOn: '2026-07-01' }),
    );
    expect(answers).toMatchObject({ relationshipYears: 5, ordersLastFourQuarters: 2 });
    const fresh = of(receivable({ orderedOn: '2026-07-02' }));
    expect(fresh).toMatchObject({ relationshipYears: null, ordersLastFourQuarters: null });
    expect(of(receivable({ orderedOn: '2024-01-01' })).ordersLastFourQuarters).toBe(0);
  });

  it('measure receivables days over the second quarter', () => {
    const before = receivable({ orderedOn: '2026-03-01', payments: [paid('2026-04-01', '100')] });
    const during = receivable({ amount: '200' });
    expect(of(before, during).receivablesDays).toBe((150 * 91) / 200);
    expect(of(before).receivablesDays).toBeNull();
  });
});

describe('receivables in the base currency', () => {
  it('leave out and count what has no rate', () => {
    const usd = receivable({ currency: 'USD', payments: [paid('2026-05-01', '10')] });
    const table = { base: 'EUR', rates: { USD: '0.5' } };
    const result = inBaseCurrency([usd, receivable({ currency: 'CHF' })], table);
    expect(result.receivables).toEqual([{ ...usd, rate: '0.5' }]);
    expect(openTotal(result.receivables, '2026-06-01')).toBe('45');
    expect(result.leftOut).toEqual([{ currency: 'CHF', amount: '100', orders: 1 }]);
  });
});
