import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatMoney, formatShare, minorDigits, readAmount } from './money';

describe('money as shown', () => {
  it('shows large amounts in whole units and keeps the cents of small ones', () => {
    expect(formatMoney('412600.49', 'EUR', 'en')).toBe('€412,600');
    expect(formatMoney('18.5', 'EUR', 'en')).toBe('€18.50');
    expect(formatMoney('0', 'EUR', 'en')).toBe('€0');
  });
  it('follows the currency and the language', () => {
    expect(formatMoney('584200000', 'KRW', 'ko')).toBe('₩584,200,000');
    expect(formatMoney('386500', 'CNY', 'zh-CN')).toBe('¥386,500');
  });
  it('shows – for what is no amount', () => {
    expect(formatMoney('', 'EUR', 'en')).toBe('–');
  });
  it('keeps every digit of amounts beyond the range of a double', () => {
    expect(formatMoney('12345678901234567890', 'EUR', 'en')).toBe('€12,345,678,901,234,567,890');
  });
  it('shows shares without decimals', () => {
    expect(formatShare(0.124, 'en')).toBe('12%');
  });
  it('knows the minor unit of a currency', () => {
    expect(minorDigits('EUR')).toBe(2);
    expect(minorDigits('KRW')).toBe(0);
  });
});

describe('amounts as typed', () => {
  it.each([
    ['1234', '1234'],
    ['1,234', '1234'],
    ['1.234', '1234'],
    ['1 234,50', '1234.50'],
    ['1.234,5', '1234.5'],
    ["12'345.60", '12345.60'],
    ['1,234,567', '1234567'],
    ['0.125', '0.125'],
    ['12,5', '12.5'],
    ['007', '7'],
    ['-3.20', '-3.20'],
  ])('%s is %s', (typed, exact) => {
    expect(readAmount(typed)).toBe(exact);
  });
  it.each(['', 'abc', '1.2.3', '12,34,5', '€5', '-'])('%j is no amount', (typed) => {
    expect(readAmount(typed)).toBeNull();
  });
  it('reads back what Intl writes with two decimals in any of our languages', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e9 }),
        fc.constantFrom('en', 'ko', 'zh-CN', 'de', 'fr'),
        (cents, language) => {
          const written = new Intl.NumberFormat(language, {
            minimumFractionDigits: 2,
          }).format(cents / 100);
          expect(Number(readAmount(written))).toBe(cents / 100);
        },
      ),
    );
  });
});
