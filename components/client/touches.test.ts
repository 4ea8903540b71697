import { describe, expect, it } from 'vitest';
import { touches } from './touches';

describe('which answers a change reaches', () => {
  const book = { event: 'book.changed', refs: null, customerIds: null } as const;
  it('a change of the book reaches cards and badges, not the settings', () => {
    expect(touches(book, 'card.get')).toBe(true);
    expect(touches(book, 'context.get')).toBe(true);
    expect(touches(book, 'settings.get')).toBe(false);
  });
  it('another page reaches only the context and what was read there', () => {
    const context = { event: 'context.changed', tabId: 1 } as const;
    expect(touches(context, 'context.get')).toBe(true);
    expect(touches(context, 'capture.get')).toBe(true);
    expect(touches(context, 'card.get')).toBe(false);
  });
  it('another page of a frame’s own tab reaches what was read there, if anything was', () => {
    const context = { event: 'context.changed', tabId: 1 } as const;
    const touched = (value: unknown, embedded: boolean) =>
      touches(context, 'capture.get', { value, embedded });
    expect(touched(null, true)).toBe(false);
    expect(touched(undefined, true)).toBe(true);
    expect(touched({ tabId: 1 }, true)).toBe(true);
    expect(touched(null, false)).toBe(true);
    expect(touches(context, 'context.get', { value: null, embedded: true })).toBe(true);
  });
  it('another reading of a page reaches only what was read', () => {
    const read = { event: 'capture.changed', tabId: 1 } as const;
    expect(touches(read, 'capture.get')).toBe(true);
    expect(touches(read, 'context.get')).toBe(false);
  });
  it('events for content scripts reach nothing', () => {
    expect(touches({ event: 'sidebar.toggle' }, 'context.get')).toBe(false);
  });
});
