import { beforeEach, describe, expect, it } from 'vitest';
import { draftOf, id } from '../../../tests/support/book';
import {
  content,
  conversation,
  frame,
  knowAna,
  orderOf,
  page,
  type Stage,
  stage,
} from '../../../tests/support/stage';
import { querySchemas } from '../../schema/messages/queries';
import type { QueryName } from '../protocol';

let on: Stage;
const good = (value: unknown) => ({ ok: true, value });

/** Ana, and Ana once more at the same company. */
async function twoAnas() {
  const { contactId, companyId } = await knowAna(on);
  const again = id();
  await on.ask('contact.add', {
    commandId: id(),
    contactId: again,
    draft: draftOf('Silva, Ana', []),
    company: { kind: 'existing', companyId },
  });
  const ids: [string, string] = [contactId, again];
  return { ids, companyId };
}

/** What every question answers about Ana of Porto. */
const cases: { [Name in QueryName]: () => Promise<void> } = {
  'badges.lookup': async () => {
    await knowAna(on);
    const refs = ['ANA@porto.example', 'x@porto.example', 'x@gmail.com', 'me@rep.example'];
    expect(await on.ask('badges.lookup', { refs, own: ['me@rep.example'] }, content)).toMatchObject(
      good([{ state: 'known' }, { state: 'company' }, { state: 'unknown' }, { state: 'own' }]),
    );
  },
  'hover.get': async () => {
    const { contactId, email } = await knowAna(on);
    expect(await on.ask('hover.get', { ref: email })).toMatchObject(
      good({ state: 'known', contactId, name: 'Ana Silva', company: 'Porto Lda', prospect: true }),
    );
    expect(await on.ask('hover.get', { ref: 'x@gmail.com' })).toMatchObject(
      good({ state: 'unknown', title: 'unknown', others: [] }),
    );
    const others = ['x@porto.example', 'x@gmail.com'];
    expect(await on.ask('hover.get', { ref: email, others })).toMatchObject(
      good({ state: 'known', others: [{ state: 'company' }, { state: 'unknown' }] }),
    );
    expect(await on.ask('hover.get', { ref: email }, content)).toMatchObject({ ok: false });
  },
  'context.get': async () => {
    const { email } = await knowAna(on);
    await on.ask('page.report', conversation(), content);
    expect(await on.ask('context.get', {}, frame)).toMatchObject(
      good({ tabId: 7, subject: 'Valves', people: [{ email, badge: { state: 'known' } }] }),
    );
  },
  'card.get': async () => {
    const { contactId, companyId, email } = await knowAna(on);
    await on.ask('order.add', orderOf(companyId));
    const card = { contact: { id: contactId }, company: { id: companyId }, customerId: companyId };
    expect(await on.ask('card.get', { ref: email })).toMatchObject(
      good({ ...card, worth: { tier: { tier: 'VIP', amount: '1000' } } }),
    );
    expect(await on.ask('card.get', { companyId })).toMatchObject(
      good({ contact: null, customerId: companyId }),
    );
    expect(await on.ask('card.get', { ref: 'x@gmail.com' })).toEqual(good(null));
  },
  'colleagues.list': async () => {
    const { contactId, companyId } = await knowAna(on);
    const beside = (butId: string | null) => on.ask('colleagues.list', { companyId, butId });
    expect(await beside(null)).toMatchObject(good([{ contactId }]));
    expect(await beside(contactId)).toEqual(good([]));
    expect(await on.ask('colleagues.list', { companyId, butId: null }, content)).toMatchObject({
      ok: false,
      error: { code: 'not-allowed' },
    });
  },
  'timeline.list': async () => {
    const { companyId } = await knowAna(on);
    const orderId = id();
    await on.ask('order.add', orderOf(companyId, { orderId }));
    const question = { customerId: companyId, contactId: null, search: '', before: null, limit: 5 };
    expect(await on.ask('timeline.list', { ...question, kinds: [] })).toMatchObject(
      good({
        total: 1,
        cursor: null,
        entries: [{ id: orderId, kind: 'order-entry', title: 'A1' }],
      }),
    );
    expect(await on.ask('timeline.list', { ...question, kinds: ['call'] })).toMatchObject(
      good({ total: 0, entries: [] }),
    );
  },
  'backup.state': async () => {
    expect(await on.ask('backup.state', {})).toMatchObject(
      good({ lastAt: null, remind: false, locked: false, plan: { everyDays: 0, remindDays: 14 } }),
    );
    expect(await on.ask('backup.state', {}, content)).toMatchObject({ ok: false });
  },
  'book.search': async () => {
    const { contactId } = await knowAna(on);
    expect(await on.ask('book.search', { text: 'sil', limit: 5 })).toMatchObject(
      good([{ kind: 'contact', id: contactId, badge: { state: 'known' } }]),
    );
    expect(await on.ask('book.search', { text: 'nobody', limit: 5 })).toEqual(good([]));
  },
  'book.latest': async () => {
    const { contactId, companyId } = await knowAna(on);
    await on.ask('company.edit', { commandId: id(), companyId, changes: { note: 'new' } });
    expect(await on.ask('book.latest', { limit: 5 })).toMatchObject(
      good([
        { kind: 'company', id: companyId },
        { kind: 'contact', id: contactId },
      ]),
    );
    expect(await on.ask('book.latest', { limit: 1 })).toMatchObject(good([{ id: companyId }]));
  },
  'book.stats': async () => {
    const { contactId, companyId } = await knowAna(on);
    await on.ask('order.add', orderOf(companyId));
    await on.ask('contact.delete', { commandId: id(), contactId });
    expect(await on.ask('book.stats', {})).toEqual(
      good({ contacts: 0, companies: 1, orders: 1, interactions: 0 }),
    );
  },
  'capture.review': async () => {
    await on.ask('page.report', conversation(), content);
    const asked = { ref: 'ana@porto.example', name: null, draft: null };
    expect(await on.ask('capture.review', asked)).toMatchObject(
      good({ draft: { name: 'Ana Silva', emails: ['ana@porto.example'] }, duplicates: [] }),
    );
    const { contactId } = await knowAna(on);
    expect(await on.ask('capture.review', asked)).toMatchObject(
      good({ duplicates: [{ contactId, reason: 'same-address' }] }),
    );
  },
  'capture.drafts': async () => {
    await on.ask('page.report', conversation(), content);
    expect(await on.ask('capture.drafts', { refs: ['ana@porto.example'] }, frame)).toMatchObject(
      good([{ name: 'Ana Silva', emails: ['ana@porto.example'] }]),
    );
  },
  'capture.reviewAll': async () => {
    const { contactId, companyId } = await knowAna(on);
    const drafts = [
      draftOf('Ana Silva', ['ana@porto.example']),
      draftOf('Bea', ['bea@porto.example']),
    ];
    expect(await on.ask('capture.reviewAll', { drafts })).toMatchObject(
      good([
        { draft: drafts[0], duplicates: [{ contactId, reason: 'same-address' }] },
        { draft: drafts[1], duplicates: [], companies: [{ companyId, reason: 'domain' }] },
      ]),
    );
    expect(await on.ask('capture.reviewAll', { drafts }, content)).toMatchObject({ ok: false });
  },
  'rating.form': async () => {
    const { companyId } = await knowAna(on);
    const orderId = id();
    await on.ask('order.add', orderOf(companyId, { orderId }));
    const payments = [{ id: id(), paidOn: '2026-08-10', amount: '900' }];
    await on.ask('order.edit', { commandId: id(), orderId, changes: { payments } });
    const answer = await on.ask('rating.form', { customerId: companyId, quarter: null });
    expect(answer).toMatchObject(
      good({
        name: 'Porto Lda',
        quarter: '2026Q4',
        running: true,
        saved: null,
        ratings: [],
        ratedBy: '',
        previous: null,
      }),
    );
    const facts: { key: string; value: number; basis: string }[] = Object(answer).value.fromOrders;
    expect(facts.every(({ basis }) => basis !== '')).toBe(true);
    expect(facts.find(({ key }) => key === 'fulfilmentRate')).toEqual({
      key: 'fulfilmentRate',
      value: 90,
      basis: expect.stringMatching(/^€900 of €1,000 due Jul 1.+Sep 30, 2026 was paid$/),
    });
    expect(await on.ask('rating.form', { customerId: id(), quarter: null })).toMatchObject({
      ok: false,
      error: { code: 'not-found' },
    });
  },
  'orders.unlinked': async () => {
    const { contactId, companyId } = await knowAna(on);
    await on.ask('order.add', orderOf(companyId));
    expect(await on.ask('orders.unlinked', {})).toEqual(good([]));
    await on.ask('contact.delete', { commandId: id(), contactId });
    const changes = { domains: [] };
    await on.ask('company.edit', { commandId: id(), companyId, changes });
    expect(await on.ask('orders.unlinked', {})).toEqual(
      good([{ customerId: companyId, name: 'Porto Lda', orders: 1, amount: '1000' }]),
    );
  },
  'duplicates.pairs': async () => {
    const { ids } = await twoAnas();
    const pairs = [{ kind: 'contact' as const, ids }];
    const first = { name: 'Ana Silva', beside: 'Porto Lda', known: ['ana@porto.example'] };
    expect(await on.ask('duplicates.pairs', { pairs })).toMatchObject(
      good([{ kind: 'contact', sides: [first, { id: ids[1], name: 'Silva, Ana' }] }]),
    );
    await on.ask('contact.delete', { commandId: id(), contactId: ids[1] });
    expect(await on.ask('duplicates.pairs', { pairs })).toEqual(good([]));
  },
  'duplicates.of': async () => {
    const { ids } = await twoAnas();
    const subject = { kind: 'contact' as const, id: ids[0] };
    expect(await on.ask('duplicates.of', subject)).toMatchObject(
      good([{ id: ids[1], reasons: ['name-company'] }]),
    );
    await on.ask('distinction.add', { commandId: id(), kind: 'contact', ids });
    expect(await on.ask('duplicates.of', subject)).toEqual(good([]));
    expect(await on.ask('duplicates.of', { kind: 'company', id: ids[0] })).toEqual(good([]));
  },
  'duplicates.refused': async () => {
    const { ids } = await twoAnas();
    await on.ask('distinction.add', { commandId: id(), kind: 'contact', ids });
    expect(await on.ask('duplicates.refused', { limit: 5 })).toMatchObject(
      good([{ kind: 'contact', sides: expect.any(Array) }]),
    );
  },
  'merge.review': async () => {
    const { ids, companyId } = await twoAnas();
    await on.ask('order.add', orderOf(companyId, { contactId: ids[1] }));
    expect(await on.ask('merge.review', { kind: 'contact', ids })).toMatchObject(
      good({
        kind: 'contact',
        companies: ['Porto Lda', 'Porto Lda'],
        weights: [{ orders: 0 }, { orders: 1 }],
        clashes: [],
      }),
    );
    const gone: [string, string] = [companyId, id()];
    expect(await on.ask('merge.review', { kind: 'company', ids: gone })).toEqual(good(null));
  },
  'merge.list': async () => {
    const { ids } = await twoAnas();
    const [survivorId, mergedId] = ids;
    const mergeId = id();
    await on.ask('contact.merge', { commandId: id(), mergeId, survivorId, mergedId, fields: {} });
    const entry = { id: mergeId, survivor: { name: 'Ana Silva' }, merged: { name: 'Silva, Ana' } };
    expect(await on.ask('merge.list', { offset: 0, limit: 5 })).toMatchObject(
      good({ total: 1, merges: [{ ...entry, undoneAt: null, waitsFor: null }] }),
    );
    await on.ask('merge.undo', { commandId: id(), mergeId });
    expect(await on.ask('merge.list', { offset: 0, limit: 5 })).toMatchObject(
      good({ total: 1, merges: [{ ...entry, undoneAt: expect.any(Number) }] }),
    );
  },
  'merge.since': async () => {
    const { ids, companyId } = await twoAnas();
    const [survivorId, mergedId] = ids;
    const mergeId = id();
    await on.ask('contact.merge', { commandId: id(), mergeId, survivorId, mergedId, fields: {} });
    expect(await on.ask('merge.since', { mergeId })).toEqual(good([]));
    const changes = { title: 'Head' };
    await on.ask('contact.edit', { commandId: id(), contactId: survivorId, changes });
    await on.ask('order.add', orderOf(companyId, { contactId: survivorId }));
    expect(await on.ask('merge.since', { mergeId })).toMatchObject(
      good([
        { table: 'contacts', field: 'title', label: null },
        { table: 'orders', field: null, label: 'A1' },
      ]),
    );
  },
  'settings.get': async () => {
    expect(await on.ask('settings.get', {})).toMatchObject(good({ baseCurrency: 'EUR' }));
    await on.ask('settings.change', { commandId: id(), changes: { ratedBy: 'Mina' } });
    expect(await on.ask('settings.get', {})).toMatchObject(good({ ratedBy: 'Mina' }));
  },
  'database.id': async () => {
    const first = await on.ask('database.id', {}, page);
    expect(first).toEqual(good(expect.stringMatching(/^[0-9a-f-]{36}$/)));
    expect(await on.ask('database.id', {}, page)).toEqual(first);
    on = stage();
    expect(await on.ask('database.id', {}, page)).not.toEqual(first);
  },
};

describe('every question', () => {
  beforeEach(() => {
    on = stage();
  });

  it('is asked here', () => {
    expect(Object.keys(cases).sort()).toEqual(Object.keys(querySchemas).sort());
  });

  it.each(Object.entries(cases))('%s', async (name, run) => {
    await run();
    expect([...on.asked]).toContain(name);
  });
});
