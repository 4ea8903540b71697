import { describe, expect, it } from 'vitest';
import { saveKeyHint } from './save-key-hint';

describe('saveKeyHint', () => {
  it('is written as on the keyboard at hand', () => {
    expect(saveKeyHint('MacIntel')).toBe('⌘↵');
    expect(saveKeyHint('Win32')).toBe('Ctrl+↵');
    expect(saveKeyHint('Linux x86_64')).toBe('Ctrl+↵');
  });
});
