import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fixture, type LinkedinReader, profileUrl, startLinkedinReader } from './reader';

let linkedin: LinkedinReader;
beforeAll(async () => {
  linkedin = await startLinkedinReader();
}, 60_000);
afterAll(() => linkedin.close());

declare global {
  var heard: number;
  var ending: AbortController;
}

/** Starts watching the loaded page; answers come from `heardAfter`. */
async function watchPage(name: string, url: string): Promise<void> {
  await linkedin.load(fixture(name), url);
  await linkedin.page.evaluate(async () => {
    globalThis.heard = 0;
    globalThis.ending = new AbortController();
    dangolLinkedin.linkedin.watch(
      document,
      () => (globalThis.heard += 1),
      globalThis.ending.signal,
    );
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    globalThis.heard = 0;
  });
}

/** How often the watcher spoke, two frames after `act`. */
const heardAfter = (act: () => void): Promise<number> =>
  linkedin.page.evaluate(
    `(async () => { (${act.toString()})(); for (let i = 0; i < 2; i += 1) await new Promise((done) => requestAnimationFrame(() => setTimeout(done))); const seen = heard; heard = 0; return seen; })()`,
  );

describe('watching a profile', () => {
  beforeEach(() => watchPage('profile-2026-10.xhtml', profileUrl('jonas-lindqvist')));

  it('speaks when the address changes, before anything of the page does', async () => {
    expect(await heardAfter(() => history.pushState(null, '', '/in/mira-oduya/'))).toBe(1);
  });

  it('speaks when an element comes to stand for somebody else', async () => {
    expect(
      await heardAfter(() =>
        document
          .querySelector('main h2')
          ?.closest('a')
          ?.setAttribute('href', 'https://www.linkedin.com/in/mira-oduya/'),
      ),
    ).toBe(1);
  });

  it('speaks once for many cards coming in', async () => {
    expect(
      await heardAfter(() => {
        const card = document.querySelector('main section');
        for (let at = 0; at < 30; at += 1) card?.after(card.cloneNode(true));
      }),
    ).toBe(1);
  });

  it('speaks when the name is put in by itself, and when a dialog opens', async () => {
    expect(
      await heardAfter(() => document.querySelector('main h2')?.replaceChildren('Mira Oduya')),
    ).toBe(1);
    expect(await heardAfter(() => document.body.append(document.createElement('dialog')))).toBe(1);
  });

  it('stays silent for what is not about people, for our own hosts and for styles of the pointer', async () => {
    // What is drawn is remembered at the first change of a part; from then on only coming and going counts.
    await heardAfter(() => document.querySelector('main section')?.classList.add('near'));
    expect(
      await heardAfter(() => {
        document.querySelector('nav')?.append(document.createElement('i'));
        document.querySelector('main h2')?.append(document.createElement('dangol-badge'));
        document.querySelector('main section')?.classList.add('hover');
      }),
    ).toBe(0);
  });

  it('stays silent when the signal has ended', async () => {
    expect(
      await heardAfter(() => {
        globalThis.ending.abort();
        document.querySelector('main section')?.after(document.createElement('h2'));
        history.pushState(null, '', '/in/tom-akers/');
      }),
    ).toBe(0);
  });
});

describe('watching messages', () => {
  it('hears new ones, and none of what is being written', async () => {
    await watchPage(
      'messaging-classic-2026-10.html',
      'https://www.linkedin.com/messaging/thread/2-i/',
    );
    expect(
      await heardAfter(() => {
        const box = document.querySelector('[contenteditable="true"]');
        box?.append(document.createElement('p'), 'typing');
        box?.querySelector('p')?.append('more', document.createElement('h2'));
      }),
    ).toBe(0);
    expect(
      await heardAfter(() => {
        const last = document.querySelector('.msg-s-message-list-content > li:last-child');
        last?.after(last.cloneNode(true));
      }),
    ).toBe(1);
  });

  it('hears the overlay inside the shadow root, also one that comes late', async () => {
    await watchPage('overlay-2026-10.html', 'https://www.linkedin.com/feed/');
    expect(
      await heardAfter(() => {
        const list = document.querySelector('#interop-outlet')?.shadowRoot?.querySelector('ul');
        list?.lastElementChild?.after(list.lastElementChild.cloneNode(true));
      }),
    ).toBe(1);
    await watchPage('feed-2026-10.html', 'https://www.linkedin.com/feed/');
    await heardAfter(() => {
      document.querySelector('#interop-outlet')?.attachShadow({ mode: 'open' });
      document.body.append(document.createElement('p'));
    });
    expect(
      await heardAfter(() =>
        document.querySelector('#interop-outlet')?.shadowRoot?.append(document.createElement('h2')),
      ),
    ).toBe(1);
  });
});
