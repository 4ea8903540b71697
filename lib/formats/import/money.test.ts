import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bareAmount, readMoney } from './money';
import { decimalMarks, markReadings, readNumber } from './values';

describe('an amount as people write it', () => {
  it.each([
    ['$1,234.50', '1234.50', ['USD']],
    ['US$ 1,234.50', '1234.50', ['USD']],
    ['1.234,50 €', '1234.50', ['EUR']],
    ['€1.234,50', '1234.50', ['EUR']],
    ['₩1,000', '1000', ['KRW']],
    ['1,000원', '1000', ['KRW']],
    ['￥1,000', '1000', ['JPY', 'CNY']],
    ['EUR 99.00', '99.00', ['EUR']],
    ['99.00 chf', '99.00', ['CHF']],
    ['(99.00)', '-99.00', null],
    ['($99.00)', '-99.00', ['USD']],
    ['$(99.00)', '-99.00', ['USD']],
    ['-$99.00', '-99.00', ['USD']],
    ['$-99.00', '-99.00', ['USD']],
    ['99.00-', '-99.00', null],
    ['1,00,000', '100000', null],
    ['12,34,567.50', '1234567.50', null],
    ['1234', '1234', null],
  ])('%s is %s', (cell, value, currencies) => {
    const read = readMoney(cell, 'point');
    expect(read?.value).toBe(value);
    if (currencies === null) expect(read?.currencies).toBeNull();
    else expect(read?.currencies).toEqual(expect.arrayContaining(currencies));
  });

  it.each(['', 'free', '1,2,3', '$', '12 pcs each', '1,00,00', '$$5', '((5))', '1.2.3,4'])(
    '%j is none',
    (cell) => {
      expect(readMoney(cell, 'point')).toBeNull();
    },
  );

  it('leaves to the file what one number does not say', () => {
    expect(readMoney('$1,234', 'point')?.value).toBe('1234');
    expect(readMoney('1,234 €', 'comma')?.value).toBe('1.234');
    expect(markReadings().noteAll(['₩1,000', '1,000원'].map(bareAmount)).choice).toMatchObject({
      ambiguous: true,
    });
    expect(markReadings().noteAll(['1,000 €', '9,50 €'].map(bareAmount)).choice).toEqual({
      value: 'comma',
      ambiguous: false,
    });
  });

  it('is what the plain number is, whatever sign stands where', () => {
    const number = fc
      .tuple(fc.nat(999_999), fc.nat(99))
      .map(([whole, cents]) => `${whole}.${String(cents).padStart(2, '0')}`);
    const shape = fc.constantFrom<(text: string) => string>(
      (text) => `$${text}`,
      (text) => `${text} €`,
      (text) => `KRW ${text}`,
      (text) => text,
    );
    fc.assert(
      fc.property(number, shape, (text, as) => {
        expect(readMoney(as(text), 'point')?.value).toBe(readNumber(text, 'point'));
        expect(readMoney(`(${as(text)})`, 'point')?.value).toBe(`-${readNumber(text, 'point')}`);
      }),
    );
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.constantFrom(...decimalMarks), (text, mark) => {
        const read = readMoney(text, mark);
        if (read) expect(read.value).toMatch(/^-?\d+(\.\d+)?$/);
      }),
    );
  });
});
