import { beforeEach, describe, expect, it } from 'vitest';
import { draftOf, id } from '../../../tests/support/book';
import { orderCommands } from '../../../tests/support/orderCommands';
import {
  content,
  conversation,
  knowAna,
  orderOf,
  type Stage,
  stage,
} from '../../../tests/support/stage';
import { bookCommandSchemas } from '../../schema/messages/commands';
import type { Arguments, CommandName } from '../protocol';

let on: Stage;
let contactId: string;
let companyId: string;
const email = 'ana@porto.example';
const account = 'rep@dangol.example';

const done = { ok: true, value: { undoId: expect.any(String) } };
const refused = (code: string) => ({ ok: false, error: { code } });
const shown = async (answer: Promise<unknown>) => Object(await answer).value;
const card = () => shown(on.ask('card.get', { contactId, ref: email }));
const peopleAt = (firm: string) =>
  shown(on.ask('colleagues.list', { companyId: firm, butId: null }));
const settings = () => shown(on.ask('settings.get', {}));
const timeline = () =>
  shown(
    on.ask('timeline.list', {
      customerId: companyId,
      contactId: null,
      kinds: [],
      search: '',
      before: null,
      limit: 20,
    }),
  );

const call = (over: Partial<Arguments<'interaction.log'>> = {}) => ({
  commandId: id(),
  interactionId: id(),
  kind: 'call' as const,
  at: on.book.clock.now(),
  minutes: 5,
  contactIds: [contactId],
  customerId: null,
  subject: 'Prices',
  text: null,
  nextStep: null,
  complaint: null,
  ...over,
});

/** Somebody without a company, who may be Ana as well. */
async function knowBea(): Promise<string> {
  const bea = id();
  await on.ask('contact.add', {
    commandId: id(),
    contactId: bea,
    draft: draftOf('Bea', ['bea@home.example']),
    company: { kind: 'none' },
  });
  return bea;
}

async function knowOtherFirm() {
  const ids = { contactId: id(), companyId: id() };
  await on.ask('contact.add', {
    commandId: id(),
    contactId: ids.contactId,
    draft: draftOf('Carl', ['carl@porto-sa.example'], { companyDomain: 'porto-sa.example' }),
    company: { kind: 'new', companyId: ids.companyId, name: 'Porto SA' },
  });
  return ids;
}

/** What each command does to the book, seen through the questions a page asks. */
const cases: { [Name in CommandName]: () => Promise<void> } = {
  'contact.add': async () => {
    const args = {
      commandId: id(),
      contactId: id(),
      draft: draftOf('Bea', ['bea@porto.example']),
      company: { kind: 'existing' as const, companyId },
    };
    expect(await on.ask('contact.add', args, content)).toMatchObject(refused('not-allowed'));
    expect(await on.ask('contact.add', args)).toMatchObject(done);
    expect(await peopleAt(companyId)).toMatchObject([{ contactId }, { name: 'Bea' }]);
  },
  'contacts.add': async () => {
    const made = id();
    const add = (name: string, address: string) => ({
      kind: 'add' as const,
      contactId: id(),
      draft: draftOf(name, [address]),
    });
    const people = [
      {
        ...add('Bea', 'bea@tarnholt.example'),
        company: { kind: 'new' as const, companyId: made, name: 'Tarnholt' },
      },
      {
        ...add('Carl', 'carl@tarnholt.example'),
        company: { kind: 'existing' as const, companyId: made },
      },
      { kind: 'extend' as const, contactId, draft: draftOf('Ana', ['ana@home.example']) },
    ];
    expect(await on.ask('contacts.add', { commandId: id(), people }, content)).toMatchObject(
      refused('not-allowed'),
    );
    const taken = { ...add('Dora', email), company: { kind: 'none' as const } };
    expect(
      await on.ask('contacts.add', { commandId: id(), people: [...people, taken] }),
    ).toMatchObject({ ok: false, error: { code: 'duplicate', where: taken.contactId } });
    expect(await shown(on.ask('book.stats', {}))).toMatchObject({ contacts: 1, companies: 1 });
    const commandId = id();
    expect(await on.ask('contacts.add', { commandId, people })).toMatchObject(done);
    expect(await shown(on.ask('book.stats', {}))).toMatchObject({ contacts: 3, companies: 2 });
    expect(await peopleAt(made)).toMatchObject([{ name: 'Bea' }, { name: 'Carl' }]);
    expect(await on.ask('undo', { commandId: id(), undoId: commandId })).toMatchObject(done);
    expect(await shown(on.ask('book.stats', {}))).toMatchObject({ contacts: 1, companies: 1 });
    const crowd = Array.from({ length: 26 }, () => taken);
    expect(await on.ask('contacts.add', { commandId: id(), people: crowd })).toMatchObject(
      refused('bad-input'),
    );
  },
  'contact.extend': async () => {
    const draft = draftOf('Ana', ['ana@home.example'], { title: 'Buyer' });
    expect(await on.ask('contact.extend', { commandId: id(), contactId, draft })).toMatchObject(
      done,
    );
    expect(await card()).toMatchObject({
      contact: {
        name: 'Ana Silva',
        title: 'Buyer',
        emails: [{ address: email }, { address: 'ana@home.example' }],
      },
    });
  },
  'contact.edit': async () => {
    const changes = { name: 'Ana Reis', emails: ['reis@porto.example'] };
    expect(await on.ask('contact.edit', { commandId: id(), contactId, changes })).toMatchObject(
      done,
    );
    expect(await card()).toMatchObject({ contact: { name: 'Ana Reis' } });
    expect(await shown(on.ask('hover.get', { ref: email }))).toMatchObject({ state: 'company' });
  },
  'contact.move': async () => {
    const company = { kind: 'new' as const, companyId: id(), name: 'Tarnholt' };
    expect(await on.ask('contact.move', { commandId: id(), contactId, company })).toMatchObject(
      done,
    );
    expect(await card()).toMatchObject({
      company: { name: 'Tarnholt' },
      customerId: company.companyId,
    });
  },
  'contact.delete': async () => {
    expect(await on.ask('contact.delete', { commandId: id(), contactId })).toMatchObject(done);
    expect(await card()).toMatchObject({ contact: null, company: { id: companyId } });
    const again = { commandId: id(), contactId };
    expect(await on.ask('contact.delete', again)).toMatchObject(refused('not-found'));
  },
  'contact.unmatch': async () => {
    const stranger = 'temp@porto.example';
    const args = { commandId: id(), ref: stranger, targetId: companyId };
    expect(await shown(on.ask('hover.get', { ref: stranger }))).toMatchObject({
      state: 'company',
    });
    expect(await on.ask('contact.unmatch', args)).toMatchObject(done);
    expect(await shown(on.ask('hover.get', { ref: stranger }))).toMatchObject({
      state: 'unknown',
    });
    expect(await shown(on.ask('hover.get', { ref: email }))).toMatchObject({ state: 'known' });
  },
  'company.edit': async () => {
    const args = { commandId: id(), companyId, changes: { name: 'Porto SA' } };
    expect(await on.ask('company.edit', args)).toMatchObject(done);
    expect(await shown(on.ask('hover.get', { ref: email }))).toMatchObject({ company: 'Porto SA' });
  },
  'profile.verify': async () => {
    const args = { commandId: id(), kind: 'contact' as const, id: contactId, fields: ['emails'] };
    expect(await on.ask('profile.verify', args, content)).toMatchObject(refused('not-allowed'));
    expect(await on.ask('profile.verify', args)).toMatchObject(done);
    const nothing = { ...args, commandId: id(), fields: ['birthday'] };
    expect(await on.ask('profile.verify', nothing)).toMatchObject(refused('bad-input'));
  },
  'company.delete': async () => {
    expect(await on.ask('company.delete', { commandId: id(), companyId })).toMatchObject(done);
    expect(await card()).toMatchObject({ company: null, contact: { companyId: null } });
  },
  'contact.merge': async () => {
    const other = await knowBea();
    const orderId = id();
    const number = 'B7';
    await on.ask('order.add', orderOf(other, { orderId, number, contactId: other }));
    const pair = { survivorId: contactId, mergedId: other };
    const args = { commandId: id(), mergeId: id(), ...pair, fields: {} };
    expect(await on.ask('contact.merge', args, content)).toMatchObject(refused('not-allowed'));
    expect(await on.ask('contact.merge', args)).toMatchObject(done);
    expect(await card()).toMatchObject({
      contact: { emails: [{ address: email }, { address: 'bea@home.example' }] },
      badge: { prospect: false },
    });
    expect(await timeline()).toMatchObject({ entries: [{ id: orderId }] });
    const again = { ...args, commandId: id(), mergeId: id() };
    expect(await on.ask('contact.merge', again)).toMatchObject(refused('not-found'));
    const itself = { ...again, mergedId: contactId };
    expect(await on.ask('contact.merge', itself)).toMatchObject(refused('bad-input'));
  },
  'company.merge': async () => {
    const { companyId: other } = await knowOtherFirm();
    const pair = { survivorId: companyId, mergedId: other };
    const fields = { name: 'merged' as const };
    const args = { commandId: id(), mergeId: id(), ...pair, fields };
    expect(await on.ask('company.merge', args)).toMatchObject(done);
    expect(await card()).toMatchObject({
      company: { name: 'Porto SA', domains: ['porto.example', 'porto-sa.example'] },
    });
    expect(await peopleAt(companyId)).toMatchObject([{ contactId }, { name: 'Carl' }]);
  },
  'merge.undo': async () => {
    const other = await knowBea();
    const mergeId = id();
    const pair = { survivorId: contactId, mergedId: other, fields: {} };
    await on.ask('contact.merge', { commandId: id(), mergeId, ...pair });
    await on.ask('contact.edit', { commandId: id(), contactId, changes: { title: 'Head' } });
    expect(await on.ask('merge.undo', { commandId: id(), mergeId })).toMatchObject(done);
    expect(await card()).toMatchObject({
      contact: { title: 'Head', emails: [{ address: email }] },
    });
    expect(await shown(on.ask('card.get', { contactId: other }))).toMatchObject({
      contact: { name: 'Bea' },
    });
    expect(await on.ask('merge.undo', { commandId: id(), mergeId })).toMatchObject(
      refused('conflict'),
    );
  },
  'distinction.add': async () => {
    const other = await knowBea();
    const ids: [string, string] = [contactId, other];
    const args = { commandId: id(), kind: 'contact' as const, ids };
    expect(await on.ask('distinction.add', args)).toMatchObject(done);
    const turned: [string, string] = [other, contactId];
    expect(
      await on.ask('distinction.add', { ...args, commandId: id(), ids: turned }),
    ).toMatchObject({ ok: true, value: { undoId: null } });
    expect(await shown(on.ask('duplicates.pairs', { pairs: [args] }))).toEqual([]);
  },
  'distinction.remove': async () => {
    const ids: [string, string] = [contactId, await knowBea()];
    const pairs = [{ kind: 'contact' as const, ids }];
    await on.ask('distinction.add', { commandId: id(), kind: 'contact', ids });
    const [pair] = await shown(on.ask('duplicates.refused', { limit: 5 }));
    const args = { commandId: id(), distinctionId: pair.id };
    expect(await on.ask('distinction.remove', args)).toMatchObject(done);
    expect(await shown(on.ask('duplicates.pairs', { pairs }))).toHaveLength(1);
  },
  'interaction.log': async () => {
    const nextStep = { text: 'Send list', due: '2026-11-20', doneAt: null };
    expect(await on.ask('interaction.log', call({ nextStep }))).toMatchObject(done);
    expect(await card()).toMatchObject({ due: [{ what: 'step', overdue: true }] });
    expect(await timeline()).toMatchObject({
      entries: [{ kind: 'call', people: ['Ana Silva'], interaction: { url: null, channel: null } }],
    });
    const empty = call({ kind: 'note', subject: '', text: ' ' });
    expect(await on.ask('interaction.log', empty)).toMatchObject(refused('bad-input'));
  },
  'interaction.edit': async () => {
    const args = call();
    await on.ask('interaction.log', args);
    const { interactionId } = args;
    const edit = { commandId: id(), interactionId, changes: { subject: 'Offer' } };
    expect(await on.ask('interaction.edit', edit)).toMatchObject(done);
    expect(await timeline()).toMatchObject({ entries: [{ title: 'Offer' }] });
  },
  'interaction.delete': async () => {
    const args = call();
    await on.ask('interaction.log', args);
    const { interactionId } = args;
    const answer = await on.ask('interaction.delete', { commandId: id(), interactionId });
    expect(answer).toMatchObject(done);
    expect(await timeline()).toMatchObject({ total: 0 });
  },
  'mail.log': async () => {
    expect(await on.ask('mail.log', { commandId: id() })).toMatchObject(refused('not-found'));
    await on.ask('page.report', conversation(), content);
    expect(await on.ask('mail.log', { commandId: id() })).toMatchObject(done);
    expect(await timeline()).toMatchObject({
      entries: [{ kind: 'mail-received', title: 'Valves', people: ['Ana Silva'] }],
    });
    const beside = call({ kind: 'note', text: 'Tea' });
    expect(await on.ask('interaction.log', beside)).toMatchObject(done);
    const [newest] = (await timeline()).entries;
    expect(newest.interaction).toMatchObject({ text: 'Tea', url: conversation().url });
  },
  'order.add': () => orderCommands['order.add']({ on, companyId, card }),
  'order.edit': () => orderCommands['order.edit']({ on, companyId, card }),
  'order.delete': () => orderCommands['order.delete']({ on, companyId, card }),
  'order.writeOff': () => orderCommands['order.writeOff']({ on, companyId, card }),
  'payment.save': () => orderCommands['payment.save']({ on, companyId, card }),
  'payment.remove': () => orderCommands['payment.remove']({ on, companyId, card }),
  'customer.link': async () => {
    const other = { commandId: id(), contactId: id(), draft: draftOf('Lone', []) };
    const lonely = id();
    await on.ask('contact.add', {
      ...other,
      company: { kind: 'new', companyId: lonely, name: 'Porto (shop)' },
    });
    await on.ask('order.add', orderOf(lonely));
    const link = { commandId: id(), customerId: lonely, companyId };
    expect(await on.ask('customer.link', link)).toMatchObject(done);
    expect(await card()).toMatchObject({ badge: { tier: 'VIP' } });
    expect(await timeline()).toMatchObject({ total: 1 });
  },
  'rating.save': async () => {
    const answers = { fulfilmentRate: 100, onTimeRate: 100, badDebtRate: 0 };
    const rating = { commandId: id(), ratingId: id(), customerId: companyId, answers };
    expect(await on.ask('rating.save', { ...rating, quarter: '2026Q4' })).toMatchObject(done);
    expect(await card()).toMatchObject({
      badge: { grade: expect.any(String), provisional: true },
      worth: { credit: { ratedQuarter: '2026Q4', status: 'current' } },
    });
    const later = { ...rating, commandId: id(), ratingId: id(), quarter: '2027Q1' };
    expect(await on.ask('rating.save', later)).toMatchObject(refused('bad-input'));
  },
  'settings.change': async () => {
    const args = { commandId: id(), changes: { baseCurrency: 'USD', rates: { EUR: '1.1' } } };
    expect(await on.ask('settings.change', args)).toMatchObject(done);
    expect(await card()).toMatchObject({ worth: { currency: 'USD' } });
    expect(on.told).toContainEqual({ tabId: null, change: { event: 'settings.changed' } });
  },
  'mailbox.logging': async () => {
    const args = { commandId: id(), account, logging: 'automatic' as const };
    expect(await on.ask('mailbox.logging', args)).toMatchObject(done);
    await on.ask('page.report', conversation(), content);
    expect(await timeline()).toMatchObject({ total: 1 });
  },
  'never.add': async () => {
    expect(await on.ask('never.add', { commandId: id(), entry: '@porto.example' })).toMatchObject(
      done,
    );
    expect(await shown(on.ask('hover.get', { ref: email }))).toMatchObject({ state: 'never' });
  },
  'never.remove': async () => {
    await on.ask('never.add', { commandId: id(), entry: '@porto.example' });
    const args = { commandId: id(), entry: '@porto.example' };
    expect(await on.ask('never.remove', args)).toMatchObject(done);
    expect(await shown(on.ask('hover.get', { ref: email }))).toMatchObject({ state: 'known' });
  },
  'site.choose': async () => {
    await on.ask('page.hello', { url: content.url ?? '' }, content);
    const args = { commandId: id(), siteKey: 'gmail', choice: 'panel' as const };
    expect(await on.ask('site.choose', args)).toMatchObject(done);
    expect(await settings()).toMatchObject({ sites: { gmail: 'panel' } });
    await expect
      .poll(() => on.told)
      .toContainEqual({ tabId: 7, change: { event: 'site.chosen', choice: 'panel' } });
  },
  undo: async () => {
    const order = orderOf(companyId);
    await on.ask('order.add', order);
    const undone = await on.ask('undo', { commandId: id(), undoId: order.commandId });
    expect(undone).toMatchObject(done);
    expect(await card()).toMatchObject({ badge: { prospect: true } });
    const unknown = await on.ask('undo', { commandId: id(), undoId: id() });
    expect(unknown).toMatchObject(refused('not-found'));
  },
};

describe('every command', () => {
  beforeEach(async () => {
    on = stage();
    ({ contactId, companyId } = await knowAna(on));
    on.asked.clear();
  });

  it('is sent here', () => {
    expect(Object.keys(cases).sort()).toEqual(Object.keys(bookCommandSchemas).sort());
  });

  it.each(Object.entries(cases))('%s', async (name, run) => {
    await run();
    expect([...on.asked]).toContain(name);
  });
});
