import { describe, expect, it } from 'vitest';
import type { SidebarContext } from '@/lib/schema/views/sidebar';
import { siteState } from './site-state';

const pattern = 'https://mail.google.com/*';
const context = (over: Partial<SidebarContext> = {}): SidebarContext => ({
  tabId: 1,
  site: 'gmail',
  siteKey: 'gmail',
  choice: 'page',
  view: 'list',
  problem: null,
  private: false,
  account: null,
  logging: null,
  unlogged: 0,
  subject: null,
  people: [],
  found: [],
  chosen: null,
  card: null,
  ...over,
});

describe('what the popup says of the page in front', () => {
  it('believes the page that reported', () => {
    expect(siteState(context(), pattern, [], true)).toBe('read');
    expect(siteState(context({ view: null, problem: 'loading' }), pattern, [], true)).toBe(
      'reading',
    );
    expect(siteState(context({ problem: 'unrecognised' }), pattern, [], true)).toBe('unrecognised');
  });

  it('does not take a mail address that has not reported for one that is read', () => {
    expect(siteState(context({ view: null }), pattern, [], true)).toBe('reading');
    expect(siteState(context({ view: null, private: true }), pattern, [], true)).toBe('read');
  });

  it('offers to read a mail page whose host was taken away, whatever it reported before', () => {
    expect(siteState(context(), pattern, [], false)).toBe('could-be-added');
    expect(siteState(context({ view: null }), pattern, [], false)).toBe('could-be-added');
    expect(siteState(context({ choice: 'off' }), pattern, [], false)).toBe('off');
  });

  it('asks for other pages only where there is a host to ask for', () => {
    const web = context({ site: 'web', siteKey: 'https://mail.firm.example', view: null });
    expect(siteState(web, 'https://mail.firm.example/*', [], true)).toBe('could-be-added');
    expect(siteState(web, 'https://mail.firm.example/*', ['https://mail.firm.example'], true)).toBe(
      'not-read',
    );
    expect(siteState(undefined, null, [], true)).toBe('not-read');
  });
});
