import { describe, expect, it } from 'vitest';
import { addressText } from './address';

const nowhere = { street: null, city: null, region: null, postalCode: null, country: null };

describe('an address in one line', () => {
  it('goes from small to large in Latin letters', () => {
    const address = { ...nowhere, street: 'Rua 1', city: 'Porto', country: 'Portugal' };
    expect(addressText(address, 'en')).toBe('Rua 1, Porto, Portugal');
  });
  it('goes from large to small in Korean and Chinese', () => {
    const seoul = { ...nowhere, street: '세종대로 110', city: '중구', region: '서울' };
    expect(addressText({ ...seoul, postalCode: '04524' }, 'ko')).toBe(
      '서울 중구 세종대로 110 04524',
    );
  });
  it('names a country that is kept by its code, and keeps the order of where it lies', () => {
    const oslo = { ...nowhere, city: 'Oslo', country: 'NO' };
    expect(addressText(oslo, 'en')).toBe('Oslo, Norway');
    expect(addressText(oslo, 'ko')).toBe('Oslo, 노르웨이');
    expect(addressText({ ...nowhere, country: 'XQ' }, 'en')).toBe('XQ');
  });
  it('is empty without anything', () => {
    expect(addressText(null, 'en')).toBe('');
    expect(addressText(nowhere, 'en')).toBe('');
  });
});
