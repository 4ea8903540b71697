import { describe, expect, it } from 'vitest';
import { safeLink } from './safe-link';

describe('links that may be clicked', () => {
  it('completes a bare host', () => {
    expect(safeLink('firm.example/about')).toBe('https://firm.example/about');
  });
  it.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'http://', '', null])(
    'refuses %j',
    (text) => {
      expect(safeLink(text)).toBeNull();
    },
  );
});
