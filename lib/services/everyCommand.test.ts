import { describe, expect, it, vi } from 'vitest';
import { draftOf, id, testBook } from '../../tests/support/book';
import { derivedTables, recordTables } from '../db/records';
import { bookCommandSchemas } from '../schema/messages/commands';
import type { ReportedFacts } from '../schema/page';
import type { Result } from '../schema/result';
import type { Book, CommandArgs } from './book';
import { execute, executeMailLog, executeUndo, type PlainCommand } from './commands';

const [firm, other, lonely, ana, bob, order, note, call, shared] = Array.from({ length: 9 }, () =>
  id(),
);
const [eva, eve, mergeId, pairId, payment] = Array.from({ length: 5 }, () => id());

const add = (contactId: string, name: string, companyId: string, company: string) => ({
  commandId: id(),
  contactId,
  draft: draftOf(name, [`${name.toLowerCase()}@${company.toLowerCase()}.example`], {
    companyDomain: `${company.toLowerCase()}.example`,
  }),
  company: { kind: 'new' as const, companyId, name: company },
});

const newOrder = (orderId: string, customerId: string) => ({
  commandId: id(),
  orderId,
  customerId,
  contactId: null,
  number: 'A1',
  orderedOn: '2026-03-02',
  dueOn: '2026-04-01',
  currency: 'EUR',
  lines: [],
  amount: '100.50',
  note: null,
});

const logged = (interactionId: string) => ({
  commandId: id(),
  interactionId,
  kind: 'call' as const,
  at: 5,
  minutes: 3,
  contactIds: [ana ?? ''],
  customerId: null,
  subject: 'Prices',
  text: null,
  nextStep: null,
  complaint: null,
});

const run = <Name extends PlainCommand>(
  name: Name,
  args: Omit<CommandArgs<Name>, 'commandId'>,
) => ({
  name,
  do: (book: Book, commandId: string) =>
    execute(book, name, { ...args, commandId } as CommandArgs<Name>),
});

const at = (value: string | undefined): string => value ?? '';
let undoable = '';

/** One call of every command on the book of `filled`. */
const every: { name: string; do: (book: Book, commandId: string) => Promise<Result<unknown>> }[] = [
  run('contact.add', add(id(), 'Carl', id(), 'Neufirma')),
  run('contacts.add', {
    people: [
      { kind: 'add', ...add(id(), 'Dora', at(shared), 'Zweitfirma') },
      {
        kind: 'add',
        contactId: id(),
        draft: draftOf('Emil', ['emil@zweitfirma.example']),
        company: { kind: 'existing', companyId: at(shared) },
      },
      { kind: 'extend', contactId: at(ana), draft: draftOf('Ana', ['a.b@tarnholt.example']) },
    ],
  }),
  run('contact.extend', {
    contactId: at(ana),
    draft: draftOf('Ana', ['ana@private.example'], { title: 'Buyer' }),
  }),
  run('contact.edit', {
    contactId: at(ana),
    changes: { title: 'Head', emails: ['a@tarnholt.example'] },
  }),
  run('contact.move', { contactId: at(ana), company: { kind: 'existing', companyId: at(other) } }),
  run('contact.delete', { contactId: at(ana) }),
  run('contact.unmatch', { ref: 'ana@tarnholt.example', targetId: at(ana) }),
  run('company.edit', {
    companyId: at(firm),
    changes: { name: 'Tarnholt AG', domains: ['tarnholt.example'] },
  }),
  run('company.delete', { companyId: at(firm) }),
  run('profile.verify', { kind: 'contact', id: at(ana), fields: ['emails'] }),
  run('contact.merge', {
    mergeId: id(),
    survivorId: at(bob),
    mergedId: at(ana),
    fields: { companyId: 'merged', note: 'both' },
  }),
  run('company.merge', {
    mergeId: id(),
    survivorId: at(firm),
    mergedId: at(lonely),
    fields: { name: 'merged' },
  }),
  run('merge.undo', { mergeId: at(mergeId) }),
  run('distinction.add', { kind: 'company', ids: [at(firm), at(other)] }),
  run('distinction.remove', { distinctionId: at(pairId) }),
  run('interaction.log', logged(id())),
  run('interaction.edit', { interactionId: at(note), changes: { subject: 'Offer', minutes: 9 } }),
  run('interaction.delete', { interactionId: at(note) }),
  run('order.add', newOrder(id(), at(firm))),
  run('order.edit', { orderId: at(order), changes: { amount: '7', dueOn: null } }),
  run('order.delete', { orderId: at(order) }),
  run('order.writeOff', { orderId: at(order), what: 'rest' }),
  run('payment.save', {
    orderId: at(order),
    payment: { id: id(), paidOn: '2026-04-02', amount: '50.25' },
  }),
  run('payment.remove', { orderId: at(order), paymentId: at(payment) }),
  run('customer.link', { customerId: at(lonely), companyId: at(firm) }),
  run('rating.save', {
    ratingId: id(),
    customerId: at(firm),
    quarter: '2026Q4',
    answers: { fulfilmentRate: 99, onTimeRate: 99, badDebtRate: 0 },
  }),
  run('settings.change', { changes: { baseCurrency: 'USD', rates: { EUR: '1.1' } } }),
  run('mailbox.logging', { account: 'me@rep.example', logging: 'ask' }),
  run('never.add', { entry: 'bank.example' }),
  run('never.remove', { entry: '@old.example' }),
  run('site.choose', { siteKey: 'gmail', choice: 'panel' }),
  {
    name: 'mail.log',
    do: (book, commandId) =>
      executeMailLog(book, { commandId }, { url: 'https://mail.google.com/', facts }),
  },
  { name: 'undo', do: (book, commandId) => executeUndo(book, { commandId, undoId: undoable }) },
];

const facts: ReportedFacts = {
  site: 'gmail',
  view: 'conversation',
  account: 'me@rep.example',
  own: ['me@rep.example'],
  thread: { id: 't', subject: 'Hello' },
  mailbox: null,
  messages: [
    {
      id: 'm',
      from: { name: null, email: 'me@rep.example' },
      to: [{ name: null, email: 'ana@tarnholt.example' }],
      cc: [],
      bcc: [],
      date: null,
      dated: null,
      text: null,
      draft: false,
    },
  ],
  people: [],
  drafts: [],
};

async function filled(): Promise<Book> {
  const book = testBook();
  const must = async (result: Promise<Result<{ undoId: string | null }>>) => {
    const value = await result;
    if (!value.ok) throw new Error(`${value.error.message} ${value.error.where}`);
    return value.value.undoId ?? '';
  };
  await must(execute(book, 'contact.add', add(at(ana), 'Ana', at(firm), 'Tarnholt')));
  await must(execute(book, 'contact.add', add(at(bob), 'Bob', at(other), 'Portomar')));
  await must(execute(book, 'contact.add', { ...add(at(call), 'Lon', at(lonely), 'Lonely') }));
  await must(execute(book, 'order.add', newOrder(at(order), at(firm))));
  const paid = { id: at(payment), paidOn: '2026-04-01', amount: '20' };
  await must(execute(book, 'payment.save', { commandId: id(), orderId: at(order), payment: paid }));
  await must(execute(book, 'order.add', newOrder(id(), at(lonely))));
  await must(execute(book, 'never.add', { commandId: id(), entry: '@old.example' }));
  for (const contactId of [at(eva), at(eve)])
    await must(
      execute(book, 'contact.add', {
        commandId: id(),
        contactId,
        draft: draftOf('Eva', [`${contactId}@private.example`]),
        company: { kind: 'none' },
      }),
    );
  await must(execute(book, 'order.add', newOrder(id(), at(eve))));
  await must(
    execute(book, 'contact.merge', {
      commandId: id(),
      mergeId: at(mergeId),
      survivorId: at(eva),
      mergedId: at(eve),
      fields: {},
    }),
  );
  const ids: [string, string] = [at(eva), at(bob)];
  await must(execute(book, 'distinction.add', { commandId: id(), kind: 'contact', ids }));
  const [stored] = await book.db.rows('distinctions').toArray();
  if (stored) {
    // Its id is the book's to choose; here every book has the same.
    const record = { ...stored.record, id: at(pairId) };
    await book.db.rows('distinctions').delete(stored.id);
    await book.db.rows('distinctions').add({ ...stored, id: record.id, record });
  }
  undoable = await must(execute(book, 'interaction.log', logged(at(note))));
  return book;
}

async function dump(book: Book) {
  const names = [...recordTables, ...derivedTables];
  const tables = await Promise.all(names.map((name) => book.db.table(name).toArray()));
  const changes = await book.db.tierChanges.orderBy('[customerId+day]').toArray();
  // The entry of a day names its latest hour and cause: what it says of tiers is what counts.
  return [
    ...tables,
    changes.map(({ customerId, day, from, to }) => ({ customerId, day, from, to })),
  ];
}

describe('every command', () => {
  it('is tried here', () => {
    expect(every.map(({ name }) => name).sort()).toEqual(Object.keys(bookCommandSchemas).sort());
  });

  it.each(every)('$name: sent twice is done once, with the same answer', async (command) => {
    const book = await filled();
    const before = await dump(book);
    const commandId = id();
    const first = await command.do(book, commandId);
    const once = await dump(book);
    expect(first.ok).toBe(true);
    expect(once).not.toEqual(before);
    const second = await command.do(book, commandId);
    expect(await dump(book)).toEqual(once);
    const undoId = (result: Result<unknown>) => (result.ok ? Object(result.value).undoId : result);
    expect(undoId(second)).toBe(undoId(first));
  });

  it.each(every)('$name: interrupted before its end leaves nothing behind', async (command) => {
    const book = await filled();
    const before = await dump(book);
    // The trace is the last thing written: everything else has happened by then.
    const stop = vi.spyOn(book.db.commands, 'add').mockRejectedValue(new Error('worker stopped'));
    vi.spyOn(book.db, 'commands', 'get').mockReturnValue(book.db.commands);
    const commandId = id();
    expect((await command.do(book, commandId)).ok).toBe(false);
    expect(await dump(book)).toEqual(before);
    stop.mockRestore();
    expect((await command.do(book, commandId)).ok).toBe(true);
  });

  it.each(every)('$name: is taken back exactly', async (command) => {
    const book = await filled();
    const before = await dump(book);
    const commandId = id();
    await command.do(book, commandId);
    const undone = await executeUndo(book, { commandId: id(), undoId: commandId });
    expect(undone).toMatchObject({ ok: true });
    expect(await dump(book)).toEqual(before);
  });
});

describe('taking back', () => {
  it('is refused when a record was changed since, and names the change', async () => {
    const book = await filled();
    const commandId = id();
    const edit = (changes: object, by: string) =>
      execute(book, 'contact.edit', { commandId: by, contactId: at(ana), changes });
    await edit({ title: 'One' }, commandId);
    await edit({ note: 'Two' }, id());
    expect(await executeUndo(book, { commandId: id(), undoId: commandId })).toMatchObject({
      ok: false,
      error: {
        code: 'conflict',
        message: expect.stringContaining('contact.edit'),
        where: `contacts/${ana}`,
      },
    });
  });

  it('of one setting leaves later ones alone', async () => {
    const book = await filled();
    const commandId = id();
    await execute(book, 'never.add', { commandId, entry: '@bank.example' });
    await execute(book, 'site.choose', { commandId: id(), siteKey: 'gmail', choice: 'off' });
    await executeUndo(book, { commandId: id(), undoId: commandId });
    const [settings] = await book.db.rows('settings').toArray();
    expect(settings?.record).toMatchObject({ neverLog: ['@old.example'], sites: { gmail: 'off' } });
  });
});
