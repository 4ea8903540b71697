import { describe, expect, it } from 'vitest';
import { touches } from './touches';

describe('which answers a change reaches', () => {
  const book = { event: 'book.changed', refs: null, customerIds: null } as const;
  it('a change of the book reaches cards and badges, not the settings', () => {
    expect(touches(book, 'card.get')).toBe(true);
    expect(touches(book, 'context.get')).toBe(true);
    expect(touches(book, 'settings.get')).toBe(false);
  });
  it('another page reaches only the context', () => {
    const context = { event: 'context.changed', tabId: 1 } as const;
    expect(touches(context, 'context.get')).toBe(true);
    expect(touches(context, 'card.get')).toBe(false);
  });
  it('events for content scripts reach nothing', () => {
    expect(touches({ event: 'sidebar.toggle' }, 'context.get')).toBe(false);
  });
});
