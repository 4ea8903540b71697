import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LedgerEntry } from '../../schema/records/order';
import { lastFullMonths, monthOf, within } from '../calendar';
import { sum } from '../exact-sum';
import { applyToLedger, customerTotal, type LedgerChange, ledgerTotals } from './ledger';

const today = '2026-11-22';
const period = lastFullMonths(today);
const table = { base: 'EUR', rates: { USD: '0.9' } };
const entry = (month: string, amount: string, currency = 'EUR', orders = 1): LedgerEntry => ({
  customerId: 'a',
  month,
  currency,
  amount,
  orders,
});

describe('a customer’s total', () => {
  it('takes the last 12 full months and lets the running one wait', () => {
    const entries = [entry('2025-10', '1'), entry('2025-11', '10'), entry('2026-10', '100')];
    const total = customerTotal('a', [...entries, entry('2026-11', '4200')], period, table, today);
    expect(total.amount).toBe('110');
    expect(total.waiting).toEqual({ amount: '4200', from: '2026-12-01' });
    expect(customerTotal('a', entries, period, table, today).waiting).toBeNull();
  });

  it('counts the running month at once when the period reaches it', () => {
    const reaching = { from: '2026-01-01', to: '2026-11-30' };
    const total = customerTotal('a', [entry('2026-11', '5')], reaching, table, today);
    expect(total).toMatchObject({ amount: '5', waiting: null });
  });

  it('promises nothing to a fixed period that is over', () => {
    const past = { from: '2025-01-01', to: '2025-12-31' };
    const total = customerTotal('a', [entry('2026-11', '5')], past, table, today);
    expect(total).toMatchObject({ amount: '0', waiting: null });
  });

  it('converts by the user’s rates and never guesses a missing one', () => {
    const entries = [
      entry('2026-03', '100', 'USD'),
      entry('2026-03', '7', 'CHF', 2),
      entry('2026-04', '8', 'CHF'),
      entry('2026-04', '1', 'EUR'),
    ];
    const total = customerTotal('a', entries, period, table, today);
    expect(total.amount).toBe('91');
    expect(total.leftOut).toEqual([{ currency: 'CHF', amount: '15', orders: 3 }]);
  });

  it('has no rate called like a property of every object', () => {
    const total = customerTotal('a', [entry('2026-03', '1', 'constructor')], period, table, today);
    expect(total.leftOut).toHaveLength(1);
  });
});

describe('the ledger', () => {
  it('keeps customers with old orders in the base, with nothing in the period', () => {
    const totals = ledgerTotals([entry('2019-01', '50')], period, table, today);
    expect(totals).toEqual([{ customerId: 'a', amount: '0', leftOut: [], waiting: null }]);
  });

  it('drops an entry with its last order', () => {
    const change = { customerId: 'a', orderedOn: '2026-03-05', currency: 'EUR' };
    const one = applyToLedger(null, { ...change, amount: '10.10', orders: 1 });
    expect(one).toEqual(entry('2026-03', '10.1'));
    const edited = applyToLedger(one, { ...change, amount: '-0.1', orders: 0 });
    expect(edited).toEqual(entry('2026-03', '10'));
    expect(applyToLedger(edited, { ...change, amount: '-10', orders: -1 })).toBeNull();
  });

  it('kept order by order equals adding the orders up', () => {
    const days = fc
      .integer({ min: 0, max: 35 })
      .map((i) => `${2024 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}-15`);
    const changes: fc.Arbitrary<LedgerChange> = fc.record({
      customerId: fc.constantFrom('a', 'b', 'c'),
      orderedOn: days,
      currency: fc.constant('EUR'),
      amount: fc.integer({ min: -500, max: 9999 }).map((cents) => (cents / 100).toFixed(2)),
      orders: fc.constant(1),
    });
    fc.assert(
      fc.property(fc.array(changes, { maxLength: 60 }), (orders) => {
        const ledger = new Map<string, LedgerEntry>();
        for (const order of orders) {
          const key = `${order.customerId} ${monthOf(order.orderedOn)}`;
          const next = applyToLedger(ledger.get(key) ?? null, order);
          if (next !== null) ledger.set(key, next);
        }
        for (const total of ledgerTotals(ledger.values(), period, table, today)) {
          const own = orders.filter((order) => order.customerId === total.customerId);
          const counted = own.filter((order) => within(period, order.orderedOn));
          expect(total.amount).toBe(sum(counted.map((order) => order.amount)));
        }
      }),
    );
  });
});
