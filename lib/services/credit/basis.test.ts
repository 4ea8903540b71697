import { describe, expect, it } from 'vitest';
import { testBook } from '../../../tests/support/book';
import { orderFigures } from '../../domain/credit/order-figures';
import type { Receivable } from '../../domain/receivables';
import { basisTexts } from './basis';

const { words } = testBook();
const receivable = (part: Partial<Receivable>): Receivable => ({
  orderedOn: '2026-06-15',
  dueOn: '2026-07-15',
  currency: 'EUR',
  amount: '20000',
  writtenOff: '0',
  payments: [],
  ...part,
});

const figures = orderFigures(
  [
    receivable({ payments: [{ paidOn: '2026-07-10', amount: '20000' }] }),
    receivable({
      orderedOn: '2026-08-01',
      dueOn: '2026-08-31',
      amount: '13000',
      writtenOff: '300',
      payments: [
        { paidOn: '2026-09-20', amount: '11200' },
        { paidOn: '2026-10-02', amount: '1500' },
      ],
    }),
  ],
  '2026Q4',
);

describe('the basis of an answer from orders', () => {
  it('names amounts and days', () => {
    // The browser's own thin spaces around a dash are of no interest here.
    const texts = Object.fromEntries(
      Object.entries(basisTexts(figures, 'EUR', words)).map(([key, text]) => [
        key,
        text.replace(/\s/g, ' '),
      ]),
    );
    expect(texts).toEqual({
      relationshipYears: 'first order Jun 15, 2026',
      ordersLastFourQuarters: '2 orders, Oct 1, 2025 – Sep 30, 2026',
      fulfilmentRate: '€31,200 of €33,000 due Jul 1 – Sep 30, 2026 was paid',
      onTimeRate: '€20,000 of €33,000 due Jul 1 – Sep 30, 2026 was paid on time',
      badDebtRate: '€300 of €33,000 due Oct 1, 2025 – Sep 30, 2026 was written off',
      receivablesDays: '€20,000 before and €1,500 after Jul 1 – Sep 30, 2026, sales €13,000',
    });
  });

  it('writes days and money as the rep does', () => {
    expect(basisTexts(figures, 'KRW', { ...words, language: 'ko' })).toMatchObject({
      relationshipYears: 'first order 2026년 6월 15일',
      fulfilmentRate: expect.stringMatching(/^₩31,200 of ₩33,000 due 2026년 7월 1일.+9월 30일/),
    });
  });
});
