import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { draftOf, id, testBook } from '../../tests/support/book';
import type { Book } from '../services/book';
import { allowed } from './allowed';
import { first } from './first';
import { handlers, schemas } from './rest';
import { createRouter } from './router';
import type { RawSender } from './sender';

const OWN = 'own-id';
const content: RawSender = {
  id: OWN,
  url: 'https://mail.google.com/mail/u/0/',
  frameId: 0,
  tab: { id: 7, incognito: false },
};
const frame: RawSender = { ...content, url: 'chrome-extension://own-id/sidebar.html', frameId: 4 };
const page: RawSender = { id: OWN, url: 'chrome-extension://own-id/dashboard.html' };

let book: Book;
let router: ReturnType<typeof createRouter>;
const ask = (name: string, args: unknown, sender: RawSender = frame) =>
  router({ dangol: 1, name, args }, sender);

beforeEach(() => {
  fakeBrowser.reset();
  book = testBook();
  router = createRouter(book, OWN, () => {});
});

describe('every request', () => {
  it('has a schema, a handler and somebody who may ask it', () => {
    const names = Object.keys(schemas).sort();
    expect(Object.keys(handlers).sort()).toEqual(names);
    expect(Object.keys(allowed).sort()).toEqual(names);
    for (const senders of Object.values(allowed)) expect(senders.length).toBeGreaterThan(0);
  });

  it('is answered the same whether at hand or loaded later', () => {
    const schemasOf: Record<string, unknown> = schemas;
    const handlersOf: Record<string, unknown> = handlers;
    for (const [name, schema] of Object.entries(first.schemas))
      expect(schema, name).toBe(schemasOf[name]);
    for (const [name, handler] of Object.entries(first.handlers))
      expect(handler, name).toBe(handlersOf[name]);
  });

  it('may come from a content script only where a page needs it', () => {
    const forContent = Object.entries(allowed)
      .filter(([, senders]) => senders.includes('content'))
      .map(([name]) => name)
      .sort();
    expect(forContent).toEqual([
      'badges.lookup',
      'drift.note',
      'hover.show',
      'page.hello',
      'page.report',
      'page.room',
      'sidebar.open',
      'sidebar.size',
    ]);
  });

  it('is left alone when it is not ours', () => {
    expect(router({ type: 'other' }, frame)).toBeUndefined();
    expect(router('text', frame)).toBeUndefined();
    expect(router({ dangol: 1, change: { event: 'settings.changed' } }, frame)).toBeUndefined();
  });

  it.each([
    ['another extension', { ...frame, id: 'other' }],
    ['a content script that lists customers', content],
  ])('is refused to %s', async (_who, sender) => {
    expect(await ask('book.latest', { limit: 5 }, sender)).toMatchObject({
      ok: false,
      error: { code: 'not-allowed' },
    });
  });

  it('names the field that cannot be read', async () => {
    expect(await ask('book.latest', { limit: 0 })).toMatchObject({
      ok: false,
      error: { code: 'bad-input', where: 'limit' },
    });
    expect(await ask('__proto__', {})).toMatchObject({ ok: false });
    expect(await ask('no.such', {})).toMatchObject({ ok: false, error: { code: 'not-allowed' } });
  });

  it('answers a broken database with an error, not with silence', async () => {
    book.db.close();
    vi.spyOn(book.db, 'transaction').mockRejectedValue(
      Object.assign(new Error('no'), { name: 'DatabaseClosedError' }),
    );
    expect(await ask('card.get', { email: 'a@b.example' })).toMatchObject({
      ok: false,
      error: { code: 'storage' },
    });
  });
});

describe('the first trips', () => {
  it('capture a person, log a call, show both', async () => {
    const contactId = id();
    const companyId = id();
    const added = await ask('contact.add', {
      commandId: id(),
      contactId,
      draft: draftOf('Ana Silva', ['ana@porto.example'], { companyDomain: 'porto.example' }),
      company: { kind: 'new', companyId, name: 'Porto Lda' },
    });
    expect(added).toMatchObject({ ok: true, value: { undoId: expect.any(String) } });
    const badges = await ask('badges.lookup', { refs: ['ana@porto.example'], own: [] }, content);
    expect(badges).toMatchObject({ ok: true, value: [{ state: 'known', name: 'Ana Silva' }] });
    const interactionId = id();
    await ask('interaction.log', {
      commandId: id(),
      interactionId,
      kind: 'call',
      at: book.clock.now(),
      minutes: 12,
      contactIds: [contactId],
      customerId: null,
      subject: 'Prices',
      text: null,
      nextStep: { text: 'Send list', due: '2026-11-30', doneAt: null },
      complaint: null,
    });
    expect(await ask('card.get', { contactId })).toMatchObject({
      ok: true,
      value: {
        company: { id: companyId },
        due: [{ what: 'step', due: '2026-11-30', overdue: false }],
      },
    });
    expect(
      await ask('timeline.list', {
        customerId: companyId,
        contactId: null,
        kinds: ['call'],
        search: 'price',
        before: null,
        limit: 5,
      }),
    ).toMatchObject({
      ok: true,
      value: { total: 1, entries: [{ id: interactionId, people: ['Ana Silva'] }] },
    });
    expect(await ask('book.search', { text: 'silv', limit: 5 })).toMatchObject({
      ok: true,
      value: [{ kind: 'contact', id: contactId }],
    });
    expect(await ask('book.stats', {}, page)).toMatchObject({
      ok: true,
      value: { contacts: 1, companies: 1, orders: 0, interactions: 1 },
    });
  });
});
