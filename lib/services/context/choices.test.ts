import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { id, testBook } from '../../../tests/support/book';
import type { SiteChoice } from '../../schema/settings';
import { execute } from '../commands';
import { choiceAt, createChoices } from './choices';

const GMAIL = 'https://mail.google.com/mail/u/0/#inbox';

describe('where the sidebar of an address stands', () => {
  const note = {
    sites: { gmail: 'off', 'https://mail.example': 'panel', 'https://shop.example': 'page' },
    hosts: ['https://mail.example/*', 'http://10.0.0.5/*'],
  } satisfies Parameters<typeof choiceAt>[1];
  const cases: [string | null, SiteChoice][] = [
    [GMAIL, 'off'],
    ['https://www.linkedin.com/in/ana', 'page'],
    ['https://mail.example/?_task=mail', 'panel'],
    ['http://10.0.0.5:8080/roundcube/?_task=mail', 'page'],
    // Nobody serves these: whatever was once chosen, there is no sidebar in the page.
    ['https://shop.example/', 'panel'],
    ['https://news.example/story', 'panel'],
    ['https://mail.example.evil.example/', 'panel'],
    ['chrome://extensions/', 'panel'],
    ['not an address', 'panel'],
    [null, 'panel'],
  ];
  it.each(cases)('%s: %s', (url, choice) => expect(choiceAt(url, note)).toBe(choice));
});

describe('the copy a shortcut reads', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({
      manifest_version: 3,
      name: 'Dangol',
      version: '1',
    });
    vi.spyOn(fakeBrowser.permissions, 'getAll').mockImplementation(async () => ({
      origins: ['https://mail.google.com/*', 'https://mail.example/*'],
    }));
  });
  afterEach(() => vi.unstubAllGlobals());

  /** A background that is a document. */
  function asDocument() {
    const kept = new Map<string, string>();
    vi.stubGlobal('localStorage', {
      getItem: (name: string) => kept.get(name) ?? null,
      setItem: (name: string, text: string) => kept.set(name, text),
    });
    return kept;
  }

  it('is told in the same turn where a document runs the background, also after it slept', async () => {
    asDocument();
    const book = testBook();
    await execute(book, 'site.choose', { commandId: id(), siteKey: 'gmail', choice: 'panel' });
    await createChoices(book).warm();
    const heard: SiteChoice[] = [];
    const woken = createChoices(book);
    woken.within(GMAIL, (choice) => heard.push(choice));
    woken.within('https://mail.example/', (choice) => heard.push(choice));
    woken.within('https://other.example/', (choice) => heard.push(choice));
    expect(heard).toEqual(['panel', 'page', 'panel']);
  });

  it('holds the defaults while there is none, or an unreadable one', () => {
    const kept = asDocument();
    const choices = createChoices(testBook());
    const heard: SiteChoice[] = [];
    const hear = (choice: SiteChoice) => heard.push(choice);
    choices.within(GMAIL, hear);
    kept.set('choices', '{broken');
    choices.within(GMAIL, hear);
    kept.set('choices', '{"sites":{"gmail":"sideways"},"hosts":[]}');
    choices.within(GMAIL, hear);
    choices.within('https://news.example/', hear);
    expect(heard).toEqual(['page', 'page', 'page', 'panel']);
  });

  it('is one question to the browser where a worker runs it: its answer still counts as the press', async () => {
    Reflect.deleteProperty(globalThis, 'localStorage');
    const book = testBook();
    await execute(book, 'site.choose', { commandId: id(), siteKey: 'gmail', choice: 'panel' });
    await createChoices(book).warm();
    const kept = await fakeBrowser.storage.local.get(null);
    const asked = vi.fn((_names: unknown, answer: (all: object) => void) => answer(kept));
    vi.spyOn(fakeBrowser.storage.local, 'get').mockImplementation(Object.assign(asked));
    const heard: SiteChoice[] = [];
    createChoices(book).within(GMAIL, (choice) => heard.push(choice));
    expect(heard).toEqual(['panel']);
    expect(asked).toHaveBeenCalledTimes(1);
  });
});
