import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answersFromOrders } from './credit/from-orders';
import { add, compare } from './decimal';
import { exposureOf } from './exposure';
import { minorDigits } from './minorDigits';
import { inBaseCurrency, lost, openOn, owed, paidBy, type Receivable } from './receivables';

const receivable = (part: Partial<Receivable>): Receivable => ({
  orderedOn: '2026-04-10',
  dueOn: '2026-05-10',
  currency: 'EUR',
  amount: '100.004',
  writtenOff: '0',
  payments: [],
  ...part,
});
const paid = (amount: string, paidOn = '2026-05-01') => ({ paidOn, amount });
const today = '2026-11-27';
const exposed = (items: Receivable[], base = 'EUR', rates: Record<string, string> = {}) =>
  exposureOf(inBaseCurrency(items, { base, rates }).receivables, null, today, base);

describe('what is less than the minor unit of its currency', () => {
  it('is neither open nor late nor missing from what was due: 100.004 paid with 100', () => {
    const item = receivable({ payments: [paid('100')] });
    expect(openOn(item, today)).toBe('0');
    expect(exposed([item])).toMatchObject({ open: '0', overdue: '0', overdueDays: 0 });
    expect(answersFromOrders([item], '2026Q3')).toMatchObject({
      fulfilmentRate: 100,
      onTimeRate: 100,
      badDebtRate: 0,
    });
  });

  it.each([
    ['EUR', '100.004', '99.99', '0.01'],
    ['EUR', '100.005', '100', '0.01'],
    ['EUR', '440.125', '440.125', '0'],
    ['EUR', '440.125', '440.13', '0'],
    ['EUR', '0.004', '0', '0'],
    ['KRW', '1000.4', '1000', '0'],
    ['KRW', '1000.5', '1000', '1'],
    ['KWD', '100.004', '100', '0.004'],
    ['KWD', '100.0004', '100', '0'],
  ])('%s %s less %s leaves %s', (currency, amount, part, open) => {
    expect(openOn(receivable({ currency, amount, payments: [paid(part)] }), today)).toBe(open);
  });

  it('is judged in the currency of the order, not in that of the sum', () => {
    const won = receivable({ currency: 'KRW', amount: '1000.4', payments: [paid('1000')] });
    expect(exposed([won], 'EUR', { KRW: '0.0006' })).toMatchObject({ open: '0', overdue: '0' });
    const owing = { ...won, payments: [paid('900')] };
    expect(exposed([owing], 'EUR', { KRW: '0.0006' })).toMatchObject({ open: '0.06' });
  });

  it('raises no warning that would read nothing', () => {
    const won = receivable({ currency: 'KRW', amount: '5' });
    expect(exposed([won], 'EUR', { KRW: '0.0006' })).toMatchObject({
      open: '0',
      overdue: '0',
      overdueDays: 0,
    });
    const over = exposureOf([receivable({ amount: '100' })], '99.999', today, 'EUR');
    expect(over.overBy).toBeNull();
  });

  it('never makes paid, given up and open more or less than what is owed', () => {
    const cents = fc.integer({ min: 0, max: 400_000 }).map((units) => (units / 1000).toFixed(3));
    fc.assert(
      fc.property(cents, cents, fc.constantFrom('EUR', 'KRW', 'KWD'), (amount, part, currency) => {
        const item = receivable({ currency, amount, payments: [paid(part)] });
        const open = openOn(item, today);
        expect(compare(add(paidBy(item, today), open), owed(item))).toBe(0);
        const given = { ...item, writtenOff: amount };
        expect(openOn(given, today)).toBe('0');
        expect(compare(lost(given), owed(item))).toBe(0);
      }),
    );
  });
});

it('leaves open until its day what was given up later', () => {
  const given = receivable({ amount: '100', writtenOff: '60', writtenOffOn: '2026-09-15' });
  expect([openOn(given, '2026-09-14'), openOn(given, '2026-09-15')]).toEqual(['100', '40']);
  expect(openOn({ ...given, writtenOffOn: null }, '2026-09-14')).toBe('40');
});

it('knows the minor unit of a currency', () => {
  expect(['EUR', 'KRW', 'KWD'].map(minorDigits)).toEqual([2, 0, 3]);
});
