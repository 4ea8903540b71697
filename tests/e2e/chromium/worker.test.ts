import type { Frame } from '@playwright/test';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isOpen } from '../../../lib/db/indexing.ts';
import type { Arguments, CommandName } from '../../../lib/messages/protocol.ts';
import { emptyDraft } from '../../../lib/schema/emptyDraft.ts';
import { bookCommandSchemas } from '../../../lib/schema/messages/commands.ts';
import { type SampleBook, sampleBook } from '../../../scripts/sample/book.ts';
import { known } from '../../../scripts/standin/gmail/demo/people.ts';
import { controlWorker, extensionFrame, type WorkerControl } from '../../support/chromium.ts';
import { ask, askUnanswered } from '../../support/messages.ts';
import { bookPrint, contentsOf, tablesOf } from '../../support/seed.ts';
import { settledBadges } from './badges.ts';
import { openStage, type Stage } from './stage.ts';

const now = Date.now();
const whole: SampleBook = sampleBook(now);
/** Read out three times for each command, so with as few orders as the commands need. */
const book: SampleBook = {
  ...whole,
  orders: whole.orders.filter((order, at) => at % 6 === 0 || isOpen(order)),
  interactions: whole.interactions.filter((_, at) => at % 3 === 0),
};
const account = 'mina.keller@dangol-demo.example';
let stage: Stage;
let worker: WorkerControl;
let frame: Frame;

beforeAll(async () => {
  const contents = contentsOf({
    ...book,
    settings: {
      ...book.settings,
      mailboxes: { [account]: 'ask' },
      neverLog: ['@one.example', '@two.example'],
    },
  });
  stage = await openStage({ tables: await tablesOf(contents, now) });
  worker = await controlWorker(stage.chromium);
  const { page, session } = await stage.mail();
  const badges = await settledBadges(session);
  expect(badges.length).toBeGreaterThan(0);
  frame = await extensionFrame(page, 'sidebar.html#docked');
  await open(known.linnea.email);
});
afterAll(() => stage.close());

/** Opens somebody's conversation and waits until the sidebar is about it. */
async function open(email: string): Promise<void> {
  const page = frame.page();
  await page.bringToFront();
  await page.evaluate(() => {
    location.hash = '#inbox';
  });
  await page.locator(`tr[role="row"]:visible:has(span[email="${email}"])`).first().click();
  await frame.locator(`a[href="mailto:${email}"]`).first().waitFor();
}

const draft = (name: string, email: string): Arguments<'contact.add'>['draft'] => ({
  ...emptyDraft(),
  name,
  emails: [email],
});

function nth<Item>(list: readonly Item[], index: number): Item {
  const item = list[index];
  if (item === undefined) throw new Error(`the sample has no item ${index}`);
  return item;
}

/** Beyond those that other commands change. */
const otherOrders = book.orders.slice(8);
const openOrders = otherOrders.filter(isOpen);
const paidOrders = otherOrders.filter(({ payments }) => payments.length > 0);

type Cases = { [Name in CommandName]: (turn: 0 | 1) => Omit<Arguments<Name>, 'commandId'> };
let undoId = '';
let mergeId = '';
let distinctionId = '';

/** Each command with arguments that change something, other ones for each of two turns. */
const cases: Cases = {
  'contact.add': (turn) => ({
    contactId: v7(),
    draft: draft('New Person', `new${turn}@fresh.example`),
    company: { kind: 'new', companyId: v7(), name: `Fresh ${turn}` },
  }),
  'contacts.add': (turn) => ({
    people: ['One', 'Two'].map((name) => ({
      kind: 'add',
      contactId: v7(),
      draft: draft(name, `${name.toLowerCase()}${turn}@batch.example`),
      company: { kind: 'none' },
    })),
  }),
  'contact.extend': (turn) => ({
    contactId: nth(book.contacts, 5 + turn).id,
    draft: draft('More', `more${turn}@fresh.example`),
  }),
  'contact.edit': (turn) => ({
    contactId: nth(book.contacts, 8 + turn).id,
    changes: { title: `Title ${turn}` },
  }),
  'contact.move': (turn) => ({
    contactId: nth(book.contacts, 11 + turn).id,
    company: { kind: 'none' },
  }),
  'contact.delete': (turn) => ({ contactId: nth(book.contacts, 14 + turn).id }),
  'contact.unmatch': (turn) => {
    const contact = nth(book.contacts, 17 + turn);
    return { ref: nth(contact.emails, 0).address, targetId: contact.id };
  },
  'company.edit': (turn) => ({
    companyId: nth(book.companies, 20 + turn).id,
    changes: { note: `Note ${turn}` },
  }),
  'company.delete': (turn) => ({ companyId: nth(book.companies, 22 + turn).id }),
  'profile.verify': (turn) => ({
    kind: 'company',
    id: nth(book.companies, 24 + turn).id,
    fields: ['name'],
  }),
  'contact.merge': (turn) => ({
    mergeId: v7(),
    survivorId: nth(book.contacts, 31 + turn).id,
    mergedId: nth(book.contacts, 35 + turn).id,
    fields: {},
  }),
  'company.merge': (turn) => ({
    mergeId: v7(),
    survivorId: nth(book.companies, 15 + turn).id,
    mergedId: nth(book.companies, 17 + turn).id,
    fields: { name: 'merged' },
  }),
  'merge.undo': () => ({ mergeId }),
  'distinction.add': (turn) => ({
    kind: 'company',
    ids: [nth(book.companies, 3 + turn).id, nth(book.companies, 5).id],
  }),
  'distinction.remove': () => ({ distinctionId }),
  'interaction.log': (turn) => ({
    interactionId: v7(),
    kind: 'call',
    at: now,
    minutes: 5,
    contactIds: [nth(book.contacts, 0).id],
    customerId: nth(book.companies, 0).id,
    subject: `Call ${turn}`,
    text: null,
    nextStep: null,
    complaint: null,
  }),
  'interaction.edit': (turn) => ({
    interactionId: nth(book.interactions, turn).id,
    changes: { subject: `Edited ${turn}` },
  }),
  'interaction.delete': (turn) => ({ interactionId: nth(book.interactions, 4 + turn).id }),
  'mail.log': () => ({}),
  'order.add': (turn) => ({
    orderId: v7(),
    customerId: nth(book.companies, 1).id,
    contactId: null,
    number: `N-${turn}`,
    orderedOn: '2026-01-05',
    dueOn: null,
    currency: 'EUR',
    lines: [],
    amount: '100',
    note: null,
  }),
  'order.edit': (turn) => ({
    orderId: nth(book.orders, turn).id,
    changes: { note: `Note ${turn}` },
  }),
  'order.delete': (turn) => ({ orderId: nth(book.orders, 4 + turn).id }),
  'order.writeOff': (turn) => ({ orderId: nth(openOrders, turn).id, what: 'rest' }),
  'payment.save': (turn) => ({
    orderId: nth(openOrders, 2 + turn).id,
    payment: { id: v7(), paidOn: '2026-01-07', amount: '5.50' },
  }),
  'payment.remove': (turn) => {
    const order = nth(paidOrders, turn);
    return { orderId: order.id, paymentId: nth(order.payments, 0).id };
  },
  'customer.link': (turn) => ({
    customerId: nth(book.companies, 26 + turn).id,
    companyId: nth(book.companies, 2).id,
  }),
  'rating.save': (turn) => ({
    ratingId: v7(),
    customerId: nth(book.companies, 28 + turn).id,
    quarter: '2026Q4',
    answers: { overallImpression: 'good' },
  }),
  'settings.change': (turn) => ({ changes: { ratedBy: `Rater ${turn}` } }),
  'mailbox.logging': (turn) => ({ account: `box${turn}@fresh.example`, logging: 'off' }),
  'never.add': (turn) => ({ entry: `@never${turn}.example` }),
  'never.remove': (turn) => ({ entry: turn === 0 ? '@one.example' : '@two.example' }),
  'site.choose': (turn) => ({ siteKey: `https://mail${turn}.example`, choice: 'panel' }),
  undo: () => ({ undoId }),
};

const names = Object.keys(cases) as CommandName[];

/** Sends the command until it is answered, as a client does that got none; at most five times. */
async function insist<Name extends CommandName>(name: Name, args: Arguments<Name>) {
  for (let tries = 0; ; tries += 1) {
    const reply = await askUnanswered(frame, name, args);
    if (reply?.ok) return reply.value;
    if (reply || tries === 5) throw new Error(`${name}: ${JSON.stringify(reply)}`);
  }
}

async function mergeTwo(turn: 0 | 1): Promise<string> {
  const args = {
    mergeId: v7(),
    survivorId: nth(book.contacts, 39 + turn).id,
    mergedId: nth(book.contacts, 42 + turn).id,
    fields: {},
  };
  await insist('contact.merge', { ...args, commandId: v7() });
  return args.mergeId;
}

async function tellApart(turn: 0 | 1): Promise<string> {
  const ids: [string, string] = [
    nth(book.contacts, 45 + turn).id,
    nth(book.contacts, 47 + turn).id,
  ];
  await insist('distinction.add', { commandId: v7(), kind: 'contact', ids });
  const pairs = await ask(frame, 'duplicates.refused', { limit: 50 });
  return (pairs.ok && pairs.value.find(({ kind }) => kind === 'contact')?.id) || '';
}

/** One command, run with the given trouble, sent once more, and compared. */
async function once<Name extends CommandName>(
  name: Name,
  turn: 0 | 1,
  trouble: (send: () => Promise<unknown>) => Promise<void>,
): Promise<void> {
  if (name === 'undo') {
    const made = await ask(frame, 'never.add', {
      commandId: v7(),
      entry: `@undone${turn}.example`,
    });
    undoId = (made.ok && made.value.undoId) || '';
  }
  if (name === 'merge.undo') mergeId = await mergeTwo(turn);
  if (name === 'distinction.remove') distinctionId = await tellApart(turn);
  if (name === 'mail.log' && turn === 1) await open(known.daon.email);
  const args = { ...cases[name](turn), commandId: v7() } as Arguments<Name>;
  const before = await bookPrint(stage.desk);
  await worker.stop();
  await trouble(() => askUnanswered(frame, name, args));
  const first = await insist(name, args);
  const after = await bookPrint(stage.desk);
  expect(after.records, 'the command changed nothing').not.toEqual(before.records);
  expect(after.commands - before.commands, 'commands written').toBe(1);
  const second = await insist(name, args);
  expect(second).toEqual(first);
  expect(await bookPrint(stage.desk), 'sent again').toEqual(after);
}

describe('a command has one effect', () => {
  it('is asked of every command there is', () => {
    expect(names.sort()).toEqual(Object.keys(bookCommandSchemas).sort());
  });

  for (const name of names) {
    it(`${name}, with the worker stopped before it and during it`, async () => {
      await once(name, 0, async (send) => {
        await send();
      });
      await once(name, 1, async (send) => {
        const sent = send();
        await worker.running();
        await worker.stop();
        await sent;
      });
    });
  }
});
