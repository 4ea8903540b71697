import { describe, expect, it } from 'vitest';
import { readCurrency, readNeverEntry, readRate } from './values';

describe('what is typed into the settings', () => {
  it('reads a currency code in any case', () => {
    expect(readCurrency(' eur ')).toBe('EUR');
    expect(readCurrency('euro')).toBeNull();
  });
  it('reads a rate in the marks of the language and refuses zero', () => {
    expect(readRate('0,92', 'en')).toBe('0.92');
    expect(readRate('0.00067', 'de')).toBe('0.00067');
    expect(readRate('0', 'en')).toBeNull();
    expect(readRate('-1', 'en')).toBeNull();
    expect(readRate('1.2.3', 'en')).toBeNull();
    expect([readRate('1,085', 'en'), readRate('1,085', 'de')]).toEqual(['1085', '1.085']);
    expect([readRate('1,350.5', 'ko'), readRate('1.350,5', 'de')]).toEqual(['1350.5', '1350.5']);
    expect(readRate('0.0000000000001', 'en')).toBeNull();
  });
  it('reads an address or a whole domain', () => {
    expect(readNeverEntry('News@Shop.example')).toBe('news@shop.example');
    expect(readNeverEntry('@bank.example')).toBe('@bank.example');
    expect(readNeverEntry('bank.example')).toBeNull();
    expect(readNeverEntry('@bank')).toBeNull();
  });
});
