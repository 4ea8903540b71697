import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Arguments, ChangeEvent, RequestName } from '../../lib/messages/protocol';
// The router loads it with the first question that needs it, which no test's time should pay for.
import '../../lib/messages/rest';
import { createRouter } from '../../lib/messages/router';
import type { RawSender } from '../../lib/messages/sender';
import type { Book } from '../../lib/services/book';
import { forgetTab } from '../../lib/services/context/memory';
import { draftOf, id, testBook } from './book';

const OWN = 'own-id';
export const TAB = 7;

/** Who can ask: a mail page's content script, our frame inside it, a page of our own. */
export const content: RawSender = {
  id: OWN,
  url: 'https://mail.google.com/mail/u/0/',
  frameId: 0,
  tab: { id: TAB, incognito: false },
};
export const frame: RawSender = {
  ...content,
  url: 'chrome-extension://own-id/sidebar.html',
  frameId: 4,
};
export const page: RawSender = { id: OWN, url: 'chrome-extension://own-id/dashboard.html' };

export interface Stage {
  book: Book;
  /** Every change told so far: to a tab, or with null to pages and panels. */
  told: { tabId: number | null; change: ChangeEvent }[];
  /** Names asked so far. */
  asked: Set<RequestName>;
  /** Asks the router as the browser would; by default as our frame. */
  ask<Name extends RequestName>(
    name: Name,
    args: Arguments<Name>,
    from?: RawSender,
  ): Promise<unknown>;
}

const changeOf = (message: unknown): ChangeEvent => Object(message).change;

/** The background's router over an empty book, in a browser that listens to everything told. */
export function stage(): Stage {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  // A background that starts remembers no page; this one would, for all tests share what is loaded.
  void forgetTab(TAB);
  const told: Stage['told'] = [];
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(async (tabId: number, message) => {
    told.push({ tabId, change: changeOf(message) });
  });
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => {
    told.push({ tabId: null, change: changeOf(message) });
  });
  vi.spyOn(fakeBrowser.commands, 'getAll').mockImplementation(async () => []);
  const book = testBook();
  const router = createRouter(book, OWN, () => {});
  const asked = new Set<RequestName>();
  return {
    book,
    told,
    asked,
    ask: async (name, args, from = frame) => {
      asked.add(name);
      return await router({ dangol: 1, name, args }, from);
    },
  };
}

/** A company with one person in the book. */
export async function knowAna({ ask }: Pick<Stage, 'ask'>) {
  const [contactId, companyId] = [id(), id()];
  await ask('contact.add', {
    commandId: id(),
    contactId,
    draft: draftOf('Ana Silva', ['ana@porto.example'], { companyDomain: 'porto.example' }),
    company: { kind: 'new', companyId, name: 'Porto Lda' },
  });
  return { contactId, companyId, email: 'ana@porto.example' };
}

/** An order of 1,000 EUR, due at the end of July 2026 and paid in time, unless said otherwise. */
export const orderOf = (customerId: string, over: Partial<Arguments<'order.add'>> = {}) => ({
  commandId: id(),
  orderId: id(),
  customerId,
  contactId: null,
  number: 'A1',
  orderedOn: '2026-07-01',
  dueOn: '2026-07-31',
  currency: 'EUR',
  lines: [],
  amount: '1000',
  note: null,
  ...over,
});

/** What a mail page reports of an open conversation with Ana. */
export const conversation = (): Arguments<'page.report'> => ({
  url: 'https://mail.google.com/mail/u/0/#inbox/1',
  reading: {
    ok: true,
    value: {
      site: 'gmail',
      view: 'conversation',
      account: 'rep@dangol.example',
      own: ['rep@dangol.example'],
      thread: { id: '18c', subject: 'Valves' },
      mailbox: null,
      messages: [
        {
          id: 'm1',
          from: { email: 'ana@porto.example', name: 'Ana Silva' },
          to: [{ email: 'rep@dangol.example', name: null }],
          cc: [],
          bcc: [],
          date: 1_760_000_000_000,
          dated: null,
          text: 'Hello\n\nAna Silva\nHead of Buying',
          draft: false,
        },
      ],
      people: [{ role: 'from', name: 'Ana Silva', email: 'ana@porto.example', linkedin: null }],
      drafts: [],
    },
  },
});
