import { describe, expect, it } from 'vitest';
import { addressText } from './address';

const nowhere = { street: null, city: null, region: null, postalCode: null, country: null };

describe('an address in one line', () => {
  it('goes from small to large in Latin letters', () => {
    const address = { ...nowhere, street: 'Rua 1', city: 'Porto', country: 'Portugal' };
    expect(addressText(address)).toBe('Rua 1, Porto, Portugal');
  });
  it('goes from large to small in Korean and Chinese', () => {
    const seoul = { ...nowhere, street: '세종대로 110', city: '중구', region: '서울' };
    expect(addressText({ ...seoul, postalCode: '04524' })).toBe('서울 중구 세종대로 110 04524');
  });
  it('is empty without anything', () => {
    expect(addressText(null)).toBe('');
    expect(addressText(nowhere)).toBe('');
  });
});
