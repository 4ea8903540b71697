import { describe, expect, it } from 'vitest';
import { formatMoney, formatShare } from './money';

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
});
