import { describe, expect, it } from 'vitest';
import { strengthOf } from './strength';

describe('the strength of a passphrase', () => {
  it.each([
    ['', 'short'],
    ['sh0rt!', 'short'],
    ['aaaaaaaaaaaaaaaa', 'weak'],
    ['1234567890', 'weak'],
    ['abcdefghijklmnop', 'weak'],
    ['tr0ub4dor&3x', 'fair'],
    ['correct horse battery staple', 'good'],
    ['서울에서 부산까지 기차로 갑니다', 'good'],
  ])('%j is %s', (passphrase, strength) => {
    expect(strengthOf(passphrase)).toBe(strength);
  });
});
