import { describe, expect, it } from 'vitest';
import { placeOfKey } from './keys';

const key = (code: string, more = {}) => ({
  altKey: true,
  ctrlKey: false,
  metaKey: false,
  code,
  ...more,
});

describe('keys that jump between the parts', () => {
  it('reads the digit by its place on the keyboard, because ⌥ changes the character', () => {
    expect(placeOfKey(key('Digit1'))).toBe('who');
    expect(placeOfKey(key('Numpad4'))).toBe('now');
  });
  it('leaves other keys and other combinations alone', () => {
    expect(placeOfKey(key('Digit5'))).toBeNull();
    expect(placeOfKey(key('Digit1', { altKey: false }))).toBeNull();
    expect(placeOfKey(key('Digit1', { ctrlKey: true }))).toBeNull();
  });
});
