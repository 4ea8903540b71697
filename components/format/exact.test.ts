import { describe, expect, it } from 'vitest';
import { formatExact } from './exact';

describe('exact figures as shown', () => {
  it('keep every place there is', () => {
    expect(formatExact('440.125', 'EUR', 'en')).toBe('€440.125');
    expect(formatExact('1250.5', 'EUR', 'en')).toBe('€1,250.50');
    expect(formatExact('1250.00', 'EUR', 'en')).toBe('€1,250');
    expect(formatExact('1.500', null, 'en')).toBe('1.5');
    expect(formatExact('1.5', 'KWD', 'en')).toBe('KWD 1.500'.replace(' ', '\u00a0'));
    expect(formatExact('12345678901234567890.125', null, 'de')).toBe(
      '12.345.678.901.234.567.890,125',
    );
  });
  it('are – when they are none', () => {
    expect(formatExact('x', null, 'en')).toBe('–');
  });
});
