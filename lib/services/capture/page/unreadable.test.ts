import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDocumentType, refusedAt, unreadableAt } from './unreadable';

describe('pages that cannot be read', () => {
  it.each([
    ['chrome://settings/', 'browser'],
    ['edge://extensions', 'browser'],
    ['about:addons', 'browser'],
    ['about:blank', 'browser'],
    ['view-source:https://firm.example/', 'browser'],
    ['devtools://devtools/bundled/inspector.html', 'browser'],
    ['chrome-extension://abcdefghijklmnop/page.html', 'browser'],
    ['moz-extension://0b6f/page.html', 'browser'],
    ['data:text/html,hello', 'browser'],
    ['not an address', 'browser'],
    [null, 'browser'],
    ['https://chromewebstore.google.com/detail/x', 'closed'],
    ['https://chrome.google.com/webstore/category/extensions', 'closed'],
    ['https://microsoftedge.microsoft.com/addons/Microsoft-Edge-Extensions-Home', 'closed'],
    ['https://addons.mozilla.org/firefox/', 'closed'],
    ['https://chrome.google.com/other', null],
    ['https://firm.example/team', null],
    ['http://firm.example/team.pdf', null],
    ['file:///home/rep/team.html', null],
  ])('%s: %s', (url, reason) => {
    expect(unreadableAt(url)).toBe(reason);
  });

  it('are told apart once the browser has refused', () => {
    expect(refusedAt('https://firm.example/prices.PDF?v=2')).toBe('viewer');
    expect(refusedAt('file:///home/rep/prices.pdf')).toBe('viewer');
    expect(refusedAt('file:///home/rep/team.html')).toBe('file');
    expect(refusedAt('https://firm.example/')).toBe('refused');
  });

  it('are told by the kind of what is shown', () => {
    for (const type of ['application/pdf', 'image/png', 'video/mp4'])
      expect(isDocumentType(type)).toBe(true);
    for (const type of ['text/html', 'application/xhtml+xml', 'text/plain', 'image/svg+xml', ''])
      expect(isDocumentType(type)).toBe(false);
  });

  it('never throw, whatever the address', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl()), (url) => {
        const reason = unreadableAt(url);
        return reason !== null || ['viewer', 'file', 'refused'].includes(refusedAt(url));
      }),
    );
  });
});
