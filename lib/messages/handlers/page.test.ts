import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { draftOf, id, testBook } from '../../../tests/support/book';
import type { Book } from '../../services/book';
import { forgetTab } from '../../services/context/memory';
import { createRouter } from '../router';
// Loaded with the first question that needs it, which no test's time should pay for.
import '../rest';
import type { RawSender } from '../sender';

const own = 'own-id';
const sender = (incognito = false): RawSender => ({
  id: own,
  url: 'https://mail.google.com/mail/u/0/',
  frameId: 0,
  tab: { id: 7, incognito },
});
const frame: RawSender = { ...sender(), url: 'chrome-extension://own-id/sidebar.html', frameId: 3 };
const party = (email: string, name: string | null = null) => ({ email, name });

const report = (over: object = {}) => ({
  url: 'https://mail.google.com/mail/u/0/#inbox/1',
  reading: {
    ok: true,
    value: {
      site: 'gmail',
      view: 'conversation',
      account: 'rep@dangol.example',
      own: ['rep@dangol.example'],
      thread: { id: '18c', subject: 'Re: Valves' },
      mailbox: null,
      messages: [
        {
          id: 'm1',
          from: party('ana@porto.example', 'Ana Silva'),
          to: [party('rep@dangol.example')],
          cc: [],
          bcc: [],
          date: 1_760_000_000_000,
          dated: null,
          text: 'Hello\n\nAna Silva\nHead of Buying',
          draft: false,
        },
      ],
      people: [
        { role: 'from', name: 'Ana Silva', email: 'ana@porto.example', linkedin: null },
        { role: 'to', name: 'Rep', email: 'rep@dangol.example', linkedin: null },
      ],
      ...over,
    },
  },
});

let book: Book;
let router: ReturnType<typeof createRouter>;
let told: { tabId: number; message: unknown }[];
const ask = (name: string, args: unknown, from: RawSender = sender()) =>
  router({ dangol: 1, name, args }, from);

beforeEach(async () => {
  fakeBrowser.reset();
  await forgetTab(7);
  told = [];
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(async (tabId: number, message) => {
    told.push({ tabId, message });
  });
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockRejectedValue(new Error('nobody listens'));
  vi.spyOn(fakeBrowser.commands, 'getAll').mockImplementation(async () => []);
  book = testBook();
  router = createRouter(book, own, () => {});
});

async function know(email: string) {
  const contactId = id();
  await ask(
    'contact.add',
    { commandId: id(), contactId, draft: draftOf('Ana Silva', [email]), company: { kind: 'none' } },
    frame,
  );
  return contactId;
}

describe('a page', () => {
  it('says hello and learns where the sidebar stands', async () => {
    await ask('site.choose', { commandId: id(), siteKey: 'gmail', choice: 'panel' }, frame);
    expect(await ask('page.hello', { url: sender().url })).toMatchObject({
      ok: true,
      value: { choice: 'panel', width: 360, private: false },
    });
  });

  it('reports its people, and its own sidebar sees them without the rep', async () => {
    await ask('page.hello', { url: sender().url });
    await ask('page.report', report());
    expect(await ask('context.get', {}, frame)).toMatchObject({
      ok: true,
      value: {
        tabId: 7,
        siteKey: 'gmail',
        logging: null,
        subject: 'Re: Valves',
        people: [{ role: 'from', email: 'ana@porto.example' }],
      },
    });
    expect(told).toContainEqual({
      tabId: 7,
      message: { dangol: 1, change: { event: 'context.changed', tabId: 7 } },
    });
  });

  it('shows the card of the one it is about with its people, nobody’s while they are to be added', async () => {
    await ask('page.hello', { url: sender().url });
    await ask('page.report', report());
    expect(await ask('context.get', {}, frame)).toMatchObject({ value: { card: null } });
    const contactId = await know('ana@porto.example');
    const view = { contact: { id: contactId, name: 'Ana Silva' } };
    expect(await ask('context.get', {}, frame)).toMatchObject({
      value: { card: { ref: 'ana@porto.example', view } },
    });
    await ask('page.report', report({ view: 'list' }));
    expect(await ask('context.get', {}, frame)).toMatchObject({ value: { card: null } });
    await ask('person.choose', { ref: 'ana@porto.example', intent: 'show' }, frame);
    expect(await ask('context.get', {}, frame)).toMatchObject({
      value: { card: { ref: 'ana@porto.example', view } },
    });
  });

  it('is known to the next question before the store has it, and from the store after a sleep', async () => {
    await ask('page.hello', { url: sender().url });
    const set = vi.spyOn(fakeBrowser.storage.session, 'set');
    let stored = () => {};
    set.mockImplementationOnce(async (values) => {
      await new Promise<void>((done) => {
        stored = done;
      });
      await fakeBrowser.storage.session.set(values);
    });
    const reported = ask('page.report', report());
    expect(await ask('context.get', {}, frame)).toMatchObject({ value: { subject: 'Re: Valves' } });
    stored();
    await reported;
    vi.resetModules();
    const { rememberedOf } = await import('../../services/context/memory');
    expect((await rememberedOf(7)).report).toMatchObject(report());
  });

  it('of a private window keeps nothing', async () => {
    await ask('page.hello', { url: sender().url }, sender(true));
    expect(await ask('page.report', report(), sender(true))).toMatchObject({ ok: false });
    expect(JSON.stringify(await fakeBrowser.storage.session.get(null))).not.toContain('google');
  });

  it('of a private window forgets whom the rep clicked once it is out of sight', async () => {
    const secretFrame = { ...frame, tab: { id: 7, incognito: true } };
    let shown = report();
    vi.mocked(fakeBrowser.tabs.sendMessage).mockImplementation(async (_tabId, message) =>
      JSON.stringify(message).includes('page.describe') ? shown : undefined,
    );
    const kept = async () => JSON.stringify(await fakeBrowser.storage.session.get(null));
    const click = () =>
      ask(
        'sidebar.open',
        { ref: 'x@y.example', name: 'X', intent: 'show', choice: 'page' },
        sender(true),
      );
    await ask('page.hello', { url: sender().url }, sender(true));
    await click();
    expect(await ask('context.get', {}, secretFrame)).toMatchObject({
      value: { private: true, chosen: { ref: 'x@y.example' } },
    });
    await ask('sidebar.size', { width: 360, collapsed: true }, secretFrame);
    expect(await kept()).not.toContain('x@y.example');
    await click();
    expect(await kept()).toContain('x@y.example');
    shown = report({ thread: { id: 'other', subject: '' } });
    expect(await ask('context.get', {}, secretFrame)).toMatchObject({ value: { chosen: null } });
    expect(await kept()).not.toContain('x@y.example');
  });

  it('shows the person whose badge was clicked until the view changes', async () => {
    await ask('page.hello', { url: sender().url });
    await ask('page.report', report());
    await ask('sidebar.open', {
      ref: 'x@y.example',
      name: 'X',
      intent: 'capture',
      choice: 'page',
    });
    expect(await ask('context.get', {}, frame)).toMatchObject({
      value: { chosen: { ref: 'x@y.example', intent: 'capture' } },
    });
    await ask('page.report', report({ thread: { id: 'other', subject: '' } }));
    expect(await ask('context.get', {}, frame)).toMatchObject({ value: { chosen: null } });
  });

  it('is not what stands beside the browser’s panel once its tab has gone on to another site', async () => {
    await ask('page.hello', { url: sender().url });
    await ask('page.report', report());
    const panel: RawSender = { id: own, url: 'chrome-extension://own-id/sidepanel.html' };
    const front = { id: 7, incognito: false, url: 'https://mail.google.com/mail/u/0/#inbox/1' };
    vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(async () => [Object.assign({}, front)]);
    expect(await ask('context.get', {}, panel)).toMatchObject({
      value: { site: 'gmail', people: [{ email: 'ana@porto.example' }] },
    });
    for (const [url, siteKey] of [
      ['https://www.tarnholt.example/team', 'https://www.tarnholt.example'],
      // Not told: a page that we were not let into.
      [undefined, null],
    ] as const) {
      vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(async () => [
        Object.assign({}, front, { url }),
      ]);
      expect(await ask('context.get', {}, panel)).toMatchObject({
        value: { tabId: 7, siteKey, view: null, problem: null, people: [], subject: null },
      });
      const logged = await ask('mail.log', { commandId: id() }, panel);
      expect(logged).toMatchObject({ ok: false, error: { code: 'not-found' } });
    }
  });

  it('gets a form filled from the open message', async () => {
    await ask('page.hello', { url: sender().url });
    await ask('page.report', report());
    const answer = await ask(
      'capture.review',
      { ref: 'ana@porto.example', name: null, draft: null },
      frame,
    );
    expect(answer).toMatchObject({
      ok: true,
      value: { draft: { name: 'Ana Silva', companyDomain: 'porto.example' }, duplicates: [] },
    });
  });
});

describe('room beside a page', () => {
  it('is made by one rule and given back by the same', async () => {
    const insert = vi.spyOn(fakeBrowser.scripting, 'insertCSS').mockResolvedValue(undefined);
    const remove = vi.spyOn(fakeBrowser.scripting, 'removeCSS').mockResolvedValue(undefined);
    const css = 'body{width:calc(100% - 360px)!important}';
    expect(await ask('page.room', { css })).toMatchObject({ ok: true });
    await ask('page.room', { css: '' });
    expect(insert).toHaveBeenCalledTimes(1);
    expect(remove).toHaveBeenCalledWith({ target: { tabId: 7, frameIds: [0] }, css });
    expect(await ask('page.room', { css: 'a{color:red}' })).toMatchObject({ ok: false });
  });
});
