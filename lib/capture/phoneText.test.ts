import { describe, expect, it } from 'vitest';
import { phoneText } from './phoneText';

describe('phoneText', () => {
  it('groups a number as its country does', () => {
    expect(phoneText('+4722554462')).toBe('+47 22 55 44 62');
    expect(phoneText('+82255500134')).toBe('+82 2 5550 0134');
    expect(phoneText('+8613800138000')).toBe('+86 138 0013 8000');
  });

  it('leaves alone what it cannot be sure of', () => {
    for (const typed of ['02-5550-0134', 'ask Mina', '+1', '+47 22 55 44 62 ext. 7'])
      expect(phoneText(typed)).toBe(typed);
  });
});
