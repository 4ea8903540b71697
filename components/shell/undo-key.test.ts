// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { undoKey } from './undo-key';

const press = (over: object = {}) => ({
  key: 'z',
  code: 'KeyZ',
  ctrlKey: true,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  target: document.createElement('button'),
  ...over,
});
const made = (tag: string, type = '') =>
  Object.assign(document.createElement(tag), type ? { type } : {});

describe('the keys that take back', () => {
  it('are Ctrl or ⌘ with Z, and nothing besides', () => {
    expect(undoKey(press())).toBe(true);
    expect(undoKey(press({ ctrlKey: false, metaKey: true }))).toBe(true);
    expect(undoKey(press({ ctrlKey: false }))).toBe(false);
    expect(undoKey(press({ shiftKey: true }))).toBe(false);
    expect(undoKey(press({ altKey: true }))).toBe(false);
    expect(undoKey(press({ key: 'y', code: 'KeyY' }))).toBe(false);
  });
  it('go by the letter, and by the place where the letter is Korean', () => {
    expect(undoKey(press({ key: 'ㅋ' }))).toBe(true);
    expect(undoKey(press({ key: 'z', code: 'KeyW' }))).toBe(true);
    expect(undoKey(press({ key: 'w', code: 'KeyZ' }))).toBe(false);
  });
  it('belong to the field while something is typed', () => {
    expect(undoKey(press({ target: made('textarea') }))).toBe(false);
    expect(undoKey(press({ target: made('input', 'text') }))).toBe(false);
    expect(undoKey(press({ target: made('input', 'radio') }))).toBe(true);
    expect(undoKey(press({ target: null }))).toBe(true);
  });
});
