import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fixture, type GmailReader, startGmailReader } from './reader';

let gmail: GmailReader;
beforeAll(async () => {
  gmail = await startGmailReader();
}, 60_000);
afterAll(() => gmail.close());

declare global {
  var calls: number;
  var halt: AbortController | undefined;
}

/** Starts watching the loaded page; answers come from `callsAfter`. */
async function watchPage(html: string): Promise<void> {
  // A page that is written anew stays the same document, and its earlier watcher with it.
  await gmail.page.evaluate(() => globalThis.halt?.abort());
  await gmail.load(html);
  await gmail.page.evaluate(async () => {
    globalThis.calls = 0;
    const halt = new AbortController();
    globalThis.halt = halt;
    dangolGmail.gmail.watch(document, () => (globalThis.calls += 1), halt.signal);
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    globalThis.calls = 0;
  });
}

/** How often the watcher spoke, `frames` frames after `act`. */
const callsAfter = (act: () => void, frames = 2): Promise<number> =>
  gmail.page.evaluate(
    `(async () => { (${act.toString()})(); for (let i = 0; i < ${frames}; i += 1) await new Promise((done) => requestAnimationFrame(() => setTimeout(done))); const seen = calls; calls = 0; return seen; })()`,
  );

describe('watching a list', () => {
  beforeEach(() => watchPage(fixture('list-2026-10.html')));

  it('speaks once for a burst of new rows', async () => {
    expect(
      await callsAfter(() => {
        const row = document.querySelector('[role="main"] tbody tr');
        for (let i = 0; i < 40; i += 1) row?.after(row.cloneNode(true));
      }),
    ).toBe(1);
  });

  it('speaks when a row is re-used for another mail', async () => {
    expect(
      await callsAfter(() =>
        document.querySelector('[role="main"] .yW [email]')?.setAttribute('email', 'x@y.example'),
      ),
    ).toBe(1);
  });

  it('speaks when a view comes back that was hidden, not for pointer classes', async () => {
    expect(
      await callsAfter(() => {
        for (const row of document.querySelectorAll('tr')) row.classList.add('aqw');
        document.querySelector('.aRv')?.setAttribute('class', 'T-I-JW');
      }),
    ).toBe(0);
    expect(
      await callsAfter(() => document.querySelector('body > .nH')?.removeAttribute('style')),
    ).toBe(1);
  });

  it('speaks for the title and for the address', async () => {
    expect(
      await callsAfter(() => (document.title = 'Inbox (4) - rep@dangol.example - Gmail')),
    ).toBe(1);
    // The view may be about to follow: looked at right away, it would be taken for what stands at the new address.
    const moved = () => window.dispatchEvent(new HashChangeEvent('hashchange'));
    expect(await callsAfter(moved, 0)).toBe(0);
    await gmail.page.waitForFunction(() => globalThis.calls === 1);
    expect(await callsAfter(() => undefined)).toBe(1);
  });

  it('waits for no frame when a conversation comes', async () => {
    const calls = await gmail.page.evaluate(async () => {
      const { requestAnimationFrame } = window;
      window.requestAnimationFrame = () => 1;
      const view = document.createElement('div');
      view.append(document.createElement('div'));
      view.firstElementChild?.setAttribute('data-message-id', '#msg-f:1');
      document.querySelector('[role="main"]')?.append(view);
      for (let i = 0; i < 3; i += 1) await new Promise((done) => setTimeout(done, 1));
      Object.assign(window, { requestAnimationFrame });
      return globalThis.calls;
    });
    expect(calls).toBe(1);
  });

  it('is silent for our own elements and for things without people', async () => {
    expect(
      await callsAfter(() => {
        document
          .querySelector('[role="main"] td.yX')
          ?.append(document.createElement('dangol-badge'));
        document.body.append(document.createElement('aside'));
      }),
    ).toBe(0);
  });

  it('ends with the signal, in the middle of a burst too', async () => {
    expect(
      await callsAfter(() => {
        document.querySelector('[role="main"] tbody tr')?.remove();
        queueMicrotask(() => halt?.abort());
      }),
    ).toBe(0);
    expect(await callsAfter(() => document.querySelector('[role="main"] tbody tr')?.remove())).toBe(
      0,
    );
  });
});

describe('watching a window for writing', () => {
  it('is silent while text is written and speaks for a chosen recipient', async () => {
    await watchPage(fixture('compose-2026-10.html'));
    await gmail.page.locator('[contenteditable="true"]').last().click();
    await gmail.page.keyboard.type('Dear all,\nthe price\n\nis right', { delay: 2 });
    expect(await callsAfter(() => undefined)).toBe(0);
    expect(
      await callsAfter(() => {
        const chip = document.querySelector('.M9 [name="to"] [role="option"]');
        chip?.after(chip.cloneNode(true));
      }),
    ).toBe(1);
  });
});
