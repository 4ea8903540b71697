import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { testJobs } from '../../../tests/support/jobs';
import { newId } from '../../db/id';
import { emptyBook } from '../../schema/book';
import { execute } from '../../services/commands';
import { Cancelled, type JobContext } from '../control';
import { checkImport, runImport } from './jobs';
import { pastImports } from './past';
import { previewFile } from './preview';
import { undoImport } from './undo';

const { context, order, contents, close } = testJobs();
afterEach(close);

const csv = (...lines: string[]) => new Blob([`${lines.join('\n')}\n`]);

async function taken(job: JobContext, file: Blob) {
  const done = await runImport(job, await order(job, file));
  if (!done.ok) throw new Error(done.error.message);
  return done.value;
}
async function tried(job: JobContext, file: Blob) {
  const done = await checkImport(job, await order(job, file));
  if (!done.ok) throw new Error(done.error.message);
  return done.value;
}

const undone = async (job: JobContext, { importId }: { importId: string }) => {
  const done = await undoImport(job, { importId });
  if (!done.ok) throw new Error(done.error.message);
  return done.value;
};
const none = { new: 0, changed: 0 };
const unchanged = { companies: none, contacts: none, orders: none };
/** Everything but the list of imports itself. */
const records = async (job: JobContext) => ({ ...(await contents(job)), imports: [] });

const orderOf = (customerId: string) => ({
  customerId,
  contactId: null,
  number: null,
  orderedOn: '2026-11-01',
  dueOn: null,
  currency: 'EUR',
  amount: '10',
  lines: [],
  note: null,
});

const people = csv(
  'Name,E-mail,Company,Title,Phone',
  'Petra Lindqvist,petra@vellmar.example,Vellmar Pumpen GmbH,Head of Sales,+49 30 1',
  '김민지,minji@hanbit.example,한빛식품,구매팀장,',
  'Max Own,max.own@gmail.com,,,',
  'Bad Address,no where,,,',
  ',,,,',
);

describe('a contact list', () => {
  it('makes people and their companies, and lists what it cannot read by line and field', async () => {
    const job = await context();
    const done = await taken(job, people);
    expect(done.faults).toEqual([
      { line: 5, field: 'email', reason: 'email', text: 'no where' },
      { line: 6, field: 'name', reason: 'noName', text: '' },
    ]);
    const book = await contents(job);
    expect(book.companies.map(({ name, domains }) => [name, domains]).sort()).toEqual([
      ['Vellmar Pumpen GmbH', ['vellmar.example']],
      ['한빛식품', ['hanbit.example']],
    ]);
    const minji = book.contacts.find(({ name }) => name === '김민지');
    expect(minji).toMatchObject({ familyName: '김', givenName: '민지', title: '구매팀장' });
    expect(book.contacts.find(({ name }) => name === 'Max Own')?.companyId).toBeNull();
  });

  it('never overwrites what a person typed, and corrects what came from a file', async () => {
    const job = await context();
    await taken(job, people);
    const petra = (await contents(job)).contacts.find(({ name }) => name === 'Petra Lindqvist');
    if (!petra) throw new Error('no Petra');
    const words = {} as never;
    await execute({ db: job.db, clock: job.clock, words }, 'contact.edit', {
      commandId: newId(job.clock.now()),
      contactId: petra.id,
      changes: { title: 'CEO' },
    });
    const again = csv(
      'Name,E-mail,Company,Title,Phone',
      'Petra Lindqvist-Berg,PETRA@vellmar.example,Vellmar Pumpen,Intern,+49 30 2',
    );
    expect(await taken(job, again)).toMatchObject({ contacts: { new: 0, changed: 1 } });
    const now = (await contents(job)).contacts.find(({ id }) => id === petra.id);
    expect(now).toMatchObject({ name: 'Petra Lindqvist-Berg', title: 'CEO' });
    expect(now?.phones.map(({ number }) => number)).toEqual(['+49 30 1', '+49 30 2']);
  });
});

describe('a dry run', () => {
  it('names new people whom the book may have already, and writes nothing', async () => {
    const job = await context();
    await taken(job, people);
    const before = await contents(job);
    const file = csv(
      'Name,E-mail,Company',
      'Petra Lindqvist,p.lindqvist@vellmar.example,Vellmar Pumpen',
    );
    expect(await tried(job, file)).toMatchObject({
      contacts: { new: 1 },
      alikeCount: 1,
      alike: [{ name: 'Petra Lindqvist', known: 'Petra Lindqvist', reasons: ['name-company'] }],
    });
    expect(await contents(job)).toEqual(before);
  });
});

describe('an order list', () => {
  it('takes an order whole or not at all', async () => {
    const job = await context();
    const done = await taken(
      job,
      csv(
        'Customer,Order no,Order date,Unit price,Quantity,Discount,Product',
        'A,1,2026-01-02,0.1,3,0,Bolt',
        'A,1,2026-01-02,0.2,1,0.15,Nut',
        'A,2,2026-01-02,5,1,0,Bolt',
        'A,2,2026-01-02,x,1,0,Nut',
        'A,3,2026-01-02,5,1,0,Bolt',
        'A,3,2026-01-03,5,1,0,Nut',
      ),
    );
    const { orders } = await contents(job);
    expect(orders.map(({ number, amount, lines }) => [number, amount, lines.length])).toEqual([
      ['1', '0.47', 2],
    ]);
    expect(done.faults.map(({ line, reason }) => [line, reason])).toEqual([
      [4, 'orderLeftOut'],
      [5, 'number'],
      [6, 'orderLeftOut'],
      [7, 'orderDiffers'],
    ]);
  });

  it('knows what is paid and adds only what was paid since', async () => {
    const job = await context();
    const head = 'Customer,Order no,Order date,Due date,Total,Currency,Paid,Paid on';
    await taken(job, csv(head, 'A,1,2026-01-02,2026-02-02,100,KRW,40,2026-01-20'));
    const more = csv(head, 'A,1,2026-01-02,2026-02-02,100,KRW,100,2026-02-01');
    expect(await taken(job, more)).toMatchObject({ orders: { changed: 1 } });
    expect(await tried(job, more)).toMatchObject({ orders: { changed: 0, same: 1 } });
    const [only] = (await contents(job)).orders;
    expect(only?.payments.map(({ amount, paidOn }) => [amount, paidOn])).toEqual([
      ['40', '2026-01-20'],
      ['60', '2026-02-01'],
    ]);
    expect(only).toMatchObject({ currency: 'KRW', dueOn: '2026-02-02' });
  });

  it('takes over what was given up as bad debt, if the order can have lost that', async () => {
    const job = await context();
    const head = 'Customer,Order no,Order date,Total,Currency,Written off';
    const rows = ['A,1,2026-01-02,100,EUR,40', 'A,2,2026-01-02,100,EUR,'];
    const wrong = ['A,3,2026-01-02,100,EUR,100.01', 'A,4,2026-01-02,100,EUR,-1'];
    const done = await taken(job, csv(head, ...rows, ...wrong));
    expect(done.faults.map(({ line, reason }) => [line, reason])).toEqual([
      [4, 'writtenOff'],
      [5, 'writtenOff'],
    ]);
    // A list without the column, or with an empty cell, says nothing about it.
    await taken(job, csv('Customer,Order no,Order date,Total,Currency', 'A,1,2026-01-02,100,EUR'));
    const lost = async () => (await contents(job)).orders.map((order) => order.writtenOff);
    expect(await lost()).toEqual(['40', '0']);
    await taken(job, csv(head, 'A,1,2026-01-02,100,EUR,0'));
    expect(await lost()).toEqual(['0', '0']);
  });

  it('finds its customer by key, address, domain or name, and goes on doing so once linked', async () => {
    const job = await context();
    await taken(job, people);
    const file = csv(
      'Customer ID,Customer name,Contact e-mail,Order no,Order date,Total',
      'K1,Vellmar Pumpen,,1,2026-01-02,10',
      'K2,,minji@hanbit.example,2,2026-01-02,10',
      ',,max.own@gmail.com,3,2026-01-02,10',
      'K9,Osterried,,4,2026-01-02,10',
    );
    await taken(job, file);
    const book = await contents(job);
    const names = new Map([...book.companies, ...book.contacts].map(({ id, name }) => [id, name]));
    expect(book.orders.map(({ customerId }) => names.get(customerId)).sort()).toEqual([
      'Max Own',
      'Osterried',
      'Vellmar Pumpen GmbH',
      '한빛식품',
    ]);
    const id = (name: string) => book.companies.find((one) => one.name === name)?.id ?? '';
    const words = {} as never;
    await execute({ db: job.db, clock: job.clock, words }, 'customer.link', {
      commandId: newId(job.clock.now()),
      customerId: id('Osterried'),
      companyId: id('한빛식품'),
    });
    expect(await tried(job, file)).toMatchObject({
      companies: { new: 0, changed: 0 },
      orders: { new: 0, changed: 0, same: 4 },
    });
  });
});

const cell = fc.constantFrom('', 'A', 'B', 'Acme Ltd', 'ACME', '한빛');
const row = fc.record({
  company: cell,
  key: fc.constantFrom('', 'K1', 'K2'),
  email: fc.constantFrom('', 'a@acme.example', 'b@beta.example', 'c@gmail.com'),
  number: fc.constantFrom('', '1', '2'),
  date: fc.constantFrom('2026-01-02', '2026-03-04', 'never'),
  total: fc.constantFrom('1', '2.50', '-3', ''),
});

describe('any order list', () => {
  it('imported twice is as imported once, and taken back leaves the book as before', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 8 }), async (rows) => {
        const job = await context();
        await taken(job, people);
        const before = await records(job);
        const file = csv(
          'Company,Customer ID,E-mail,Order no,Order date,Total',
          ...rows.map((r) => [r.company, r.key, r.email, r.number, r.date, r.total].join(',')),
        );
        const first = await taken(job, file);
        const once = await records(job);
        const second = await taken(job, file);
        expect(second).toMatchObject(unchanged);
        expect(await records(job)).toEqual(once);
        expect(await undone(job, first)).toEqual({ left: [], leftCount: 0, stopped: null });
        expect(await records(job)).toEqual(before);
      }),
      { numRuns: 100 },
    );
  }, 120_000);
});

/** A job that is stopped at the given turn. */
const stopping = (at: number): Partial<JobContext> => {
  let turns = 0;
  return {
    pause: async () => {
      turns += 1;
      if (turns > at) throw new Cancelled();
    },
  };
};
const crowd = csv(
  'Name,E-mail,Company',
  ...Array.from({ length: 500 }, (_, n) => `P${n} Q,p${n}@firm${n % 40}.example,Firm ${n % 40}`),
);

describe('a stopped import', () => {
  it('keeps whole steps, is known again by its file, and goes on to the same end', async () => {
    const whole = await context();
    await taken(whole, crowd);
    const job = await context();
    const first = await taken({ ...job, ...stopping(1) }, crowd);
    expect(first.stopped).toMatchObject({ code: 'cancelled' });
    const had = (await contents(job)).contacts.length;
    expect(had).toBeGreaterThan(0);
    expect(had).toBeLessThan(500);

    const read = await previewFile(job, { file: crowd, encoding: null, kind: null, mapping: null });
    const unfinished = read.ok ? read.value.unfinished : null;
    expect(unfinished).toMatchObject({ importId: first.importId, total: 500 });
    const resumed = await runImport(job, {
      ...(await order(job, crowd)),
      resumeId: first.importId,
    });
    expect(resumed).toMatchObject({
      ok: true,
      value: {
        importId: first.importId,
        contacts: { new: 500, changed: 0, same: 0 },
        stopped: null,
      },
    });
    const names = async (one: JobContext) =>
      (await contents(one)).contacts.map(({ name, emails }) => [name, emails]).sort();
    expect(await names(job)).toEqual(await names(whole));
    expect((await contents(job)).companies).toHaveLength(40);
    expect((await contents(job)).imports).toMatchObject([{ state: 'done', position: 500 }]);
    const past = await pastImports(job);
    expect(past).toMatchObject({
      value: { imports: [{ undoable: true, contacts: { new: 500 } }] },
    });
    await undone(job, first);
    expect(await records(job)).toEqual(emptyBook());
  }, 60_000);

  it('is not gone on with by another file', async () => {
    const job = await context();
    const first = await taken({ ...job, ...stopping(1) }, crowd);
    const other = { ...(await order(job, people)), resumeId: first.importId };
    expect(await runImport(job, other)).toMatchObject({ ok: false, error: { code: 'conflict' } });
  });
});

describe('an import taken back later', () => {
  it('leaves what was edited or is needed since, and lists it', async () => {
    const job = await context();
    const first = await taken(job, people);
    const book = await contents(job);
    const idOf = (name: string) =>
      [...book.contacts, ...book.companies].find((one) => one.name === name)?.id ?? '';
    const words = {} as never;
    const service = { db: job.db, clock: job.clock, words };
    await execute(service, 'contact.edit', {
      commandId: newId(job.clock.now()),
      contactId: idOf('Petra Lindqvist'),
      changes: { title: 'CEO' },
    });
    await execute(service, 'order.add', {
      commandId: newId(job.clock.now()),
      orderId: newId(job.clock.now()),
      ...orderOf(idOf('Max Own')),
    });
    const done = await undone(job, first);
    expect(done.left.map(({ name, reason }) => [name, reason]).sort()).toEqual([
      ['Max Own', 'used'],
      ['Petra Lindqvist', 'edited'],
      ['Vellmar Pumpen GmbH', 'used'],
    ]);
    const after = await contents(job);
    expect(after.contacts.map(({ name }) => name).sort()).toEqual(['Max Own', 'Petra Lindqvist']);
    expect(after.imports).toMatchObject([{ state: 'undone', counts: { left: 3 } }]);
  });

  it('goes on after an undo that was interrupted', async () => {
    const job = await context();
    const first = await taken(job, crowd);
    const stopped = await undoImport({ ...job, ...stopping(1) }, { importId: first.importId });
    expect(stopped).toMatchObject({ value: { stopped: { code: 'cancelled' } } });
    expect(await undone(job, first)).toMatchObject({ left: [], stopped: null });
    expect(await records(job)).toEqual(emptyBook());
  }, 60_000);
});

describe('a list of payments', () => {
  const orders = csv(
    'Customer,Order no,Order date,Due date,Total,Currency',
    'A,1,2026-01-02,2026-02-02,100,EUR',
    'B,2,2026-01-02,2026-02-02,50,EUR',
    'C,2,2026-01-02,2026-02-02,70,EUR',
  );
  const payments = csv(
    'Order no,Paid on,Amount,Customer,Currency',
    '1,2026-01-20,40,,',
    '1,2026-01-20,40,,',
    '1,2026-02-01,20,,EUR',
    '2,2026-02-01,50,B,',
    '2,2026-02-01,50,,',
    '9,2026-02-01,1,,',
    '1,someday,1,,',
    '1,2026-02-01,1,,KRW',
    '1,2026-02-01,-5,,',
  );

  it('pays the orders it names, once however often it is read, and tells what fits none', async () => {
    const job = await context();
    await taken(job, orders);
    const before = await records(job);
    const done = await taken(job, payments);
    expect(done).toMatchObject({ orders: { new: 0, changed: 2, same: 0 } });
    expect(done.faults.map(({ line, reason }) => [line, reason])).toEqual([
      [6, 'manyOrders'],
      [7, 'noOrder'],
      [8, 'date'],
      [9, 'otherCurrency'],
      [10, 'notPaid'],
    ]);
    const book = await contents(job);
    const paid = book.orders.map(({ number, payments: all }) => [
      number,
      all.map((one) => one.amount),
    ]);
    expect(paid).toEqual([
      ['1', ['40', '40', '20']],
      ['2', ['50']],
      ['2', []],
    ]);
    expect(await tried(job, payments)).toMatchObject({ orders: { changed: 0, same: 2 } });
    await undone(job, done);
    expect(await records(job)).toEqual(before);
  });
});
