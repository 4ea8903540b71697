import { describe, expect, it } from 'vitest';
import { readCurrency, readNeverEntry, readRate } from './values';

describe('what is typed into the settings', () => {
  it('reads a currency code in any case', () => {
    expect(readCurrency(' eur ')).toBe('EUR');
    expect(readCurrency('euro')).toBeNull();
  });
  it('reads a rate with either decimal mark and refuses zero', () => {
    expect(readRate('0,92')).toBe('0.92');
    expect(readRate('0.00067')).toBe('0.00067');
    expect(readRate('0')).toBeNull();
    expect(readRate('-1')).toBeNull();
    expect(readRate('1.2.3')).toBeNull();
  });
  it('reads an address or a whole domain', () => {
    expect(readNeverEntry('News@Shop.example')).toBe('news@shop.example');
    expect(readNeverEntry('@bank.example')).toBe('@bank.example');
    expect(readNeverEntry('bank.example')).toBeNull();
    expect(readNeverEntry('@bank')).toBeNull();
  });
});
