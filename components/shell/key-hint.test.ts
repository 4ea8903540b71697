import { describe, expect, it } from 'vitest';
import { saveKeyHint, undoKeyHint } from './key-hint';

describe('keys', () => {
  it('are written as on the keyboard at hand', () => {
    expect(saveKeyHint('MacIntel')).toBe('⌘↵');
    expect(saveKeyHint('Win32')).toBe('Ctrl+↵');
    expect(saveKeyHint('Linux x86_64')).toBe('Ctrl+↵');
    expect(undoKeyHint('MacIntel')).toBe('⌘Z');
    expect(undoKeyHint('Win32')).toBe('Ctrl+Z');
  });
});
