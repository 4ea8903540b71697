import { describe, expect, it } from 'vitest';
import { callerOf } from './sender';

const tab = { id: 3, incognito: true };
const own = 'me';

describe('callerOf', () => {
  it.each([
    ['a content script', { id: own, url: 'https://a.example/', frameId: 0, tab }, 'content'],
    [
      'our frame in a page',
      { id: own, url: 'moz-extension://u/sidebar.html', frameId: 2, tab },
      'frame',
    ],
    [
      'our page in a tab',
      { id: own, url: 'chrome-extension://me/options.html', frameId: 0, tab },
      'page',
    ],
    ['our panel', { id: own, url: 'chrome-extension://me/sidepanel.html' }, 'page'],
  ])('knows %s', (_who, sender, kind) => expect(callerOf(sender, own)?.class).toBe(kind));

  it.each([
    ['another extension', { id: 'you', url: 'chrome-extension://you/x.html' }],
    ['a page without a tab', { id: own, url: 'https://a.example/' }],
    ['a file', { id: own, url: 'file:///etc/passwd', tab }],
    ['nobody', {}],
  ])('refuses %s', (_who, sender) => expect(callerOf(sender, own)).toBeNull());

  it('says when a window is private', () => {
    expect(callerOf({ id: own, url: 'https://a.example/', tab }, own)?.private).toBe(true);
  });
});
