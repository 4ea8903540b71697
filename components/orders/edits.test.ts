import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OrderLine } from '@/lib/schema/records/order';
import { writeAmount } from '../format/amount';
import { emptyLine, type OrderValues, typedLine } from './draft';
import { editsOf } from './edits';

const writingIn = (language: string) => ({ language, places: 2 });
const english = writingIn('en');
const line: OrderLine = {
  product: 'Oil',
  quantity: '1.500',
  price: '2.125',
  discount: '0.15',
  amount: '2.709375',
};

const formOf = (
  { amount, lines }: { amount: string; lines: OrderLine[] },
  writing = english,
): OrderValues => ({
  number: 'A1',
  orderedOn: '2026-05-01',
  dueOn: '',
  currency: 'EUR',
  note: '',
  amount: writeAmount(amount, writing.language),
  lines: lines.map((stored) => typedLine(stored, writing)),
});

describe('an edited order', () => {
  it.each(['en', 'de', 'ko'])('in %s keeps its amount when only a due day is set', (language) => {
    const writing = writingIn(language);
    const stored = { amount: '440.125', lines: [] };
    const before = formOf(stored, writing);
    const after = { ...before, dueOn: '2026-06-01' };
    expect(editsOf(stored, before, after, writing)).toEqual({ dueOn: '2026-06-01' });
  });

  it('keeps every stored amount and line, whatever they are', () => {
    const decimal = fc.stringMatching(/^-?\d{1,24}(\.\d{1,24})?$/);
    const lines = fc.array(
      fc.record({
        product: fc.string(),
        quantity: decimal,
        price: decimal,
        discount: decimal,
        amount: decimal,
      }),
      { maxLength: 3 },
    );
    const stored = fc.record({ amount: decimal, lines });
    fc.assert(
      fc.property(stored, fc.constantFrom('en', 'de', 'fr', 'ko', 'zh-CN'), (order, language) => {
        const writing = writingIn(language);
        const before = formOf(order, writing);
        const after = { ...before, lines: before.lines.map((typed) => ({ ...typed })) };
        expect(editsOf(order, before, after, writing)).toEqual({});
      }),
    );
  });

  it('names a typed total exactly', () => {
    const stored = { amount: '440.125', lines: [] };
    const before = formOf(stored);
    expect(editsOf(stored, before, { ...before, amount: '1,440.50' }, english)).toEqual({
      amount: '1440.50',
    });
  });

  it('corrects one line and leaves the others exactly as they were', () => {
    const other = { ...line, product: 'Seal', amount: '2.71' };
    const stored = { amount: '5.419375', lines: [line, other] };
    const before = formOf(stored);
    const [first, second] = before.lines;
    expect(first).toMatchObject({ quantity: '1.500', price: '2.125', discount: '15' });
    const typed = { ...(first ?? emptyLine()), quantity: '2', discount: '' };
    const after = { ...before, lines: [typed, second ?? emptyLine()] };
    expect(editsOf(stored, before, after, english)).toEqual({
      lines: [{ ...line, quantity: '2', discount: '0', amount: '4.25' }, other],
      amount: '6.96',
    });
  });

  it('may lose a line and gain one', () => {
    const stored = { amount: '2.709375', lines: [line] };
    const before = formOf(stored);
    const added = { ...emptyLine(), product: 'Nut', price: '0.5' };
    expect(editsOf(stored, before, { ...before, lines: [added, emptyLine()] }, english)).toEqual({
      lines: [{ product: 'Nut', quantity: '1', price: '0.5', discount: '0', amount: '0.5' }],
      amount: '0.5',
    });
  });
});
