import { describe, expect, it } from 'vitest';
import { respelled } from './name-values';

const anna = { name: 'Anna Berg', givenName: 'Anna', familyName: 'Berg' };

describe('a name corrected by its parts', () => {
  it('is no change when nothing else was typed', () => {
    expect(respelled(anna, { given: ' Anna ', family: 'Berg' })).toEqual({});
  });
  it('corrects whole and parts together', () => {
    expect(respelled(anna, { given: 'Anna', family: 'Bergh' })).toEqual({
      name: 'Anna Bergh',
      givenName: 'Anna',
      familyName: 'Bergh',
    });
  });
  it('keeps what stands between and behind the parts', () => {
    const middle = { ...anna, name: 'Anna B. Berg' };
    expect(respelled(middle, { given: 'Hanna', family: 'Berg' }).name).toBe('Hanna B. Berg');
    const both = { name: '민하람 Haram Min', givenName: '하람', familyName: '민' };
    expect(respelled(both, { given: '하늘', family: '민' }).name).toBe('민하늘 Haram Min');
  });
  it('is taken as a whole where it was never split', () => {
    const whole = { name: 'anna', givenName: null, familyName: null };
    expect(respelled(whole, { given: 'Anna Berg', family: '' })).toEqual({ name: 'Anna Berg' });
    expect(respelled(whole, { given: 'Anna', family: 'Berg' })).toEqual(anna);
  });
  it('loses a part that was emptied', () => {
    expect(respelled(anna, { given: 'Anna', family: '' })).toEqual({
      name: 'Anna',
      givenName: 'Anna',
      familyName: null,
    });
  });
});
