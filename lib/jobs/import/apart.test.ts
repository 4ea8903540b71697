import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { testJobs } from '../../../tests/support/jobs';
import type { JobContext } from '../control';
import { checkImport, runImport } from './jobs';

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
const people = async (job: JobContext) =>
  (await contents(job)).contacts
    .map(({ name, title, emails }) => [name, title, ...emails.map(({ address }) => address)])
    .sort();

describe('a mailbox of several people', () => {
  const file = csv(
    'Name,Email,Company,Title',
    'Jane Doe,info@acme.example,Acme,CEO',
    'Bob Smith,info@acme.example,Acme,CTO',
    'Carol King,info@acme.example,Acme,CFO',
    'Jane Doe,info@acme.example,Acme,CEO',
  );
  const all = [
    ['Bob Smith', 'CTO'],
    ['Carol King', 'CFO'],
    ['Jane Doe', 'CEO', 'info@acme.example'],
  ];

  it('keeps each of them, tells whose the address stays, and accounts for every row', async () => {
    const job = await context();
    const report = await tried(job, file);
    expect(report).toMatchObject({ rows: 4, contacts: { new: 3 }, joined: 1, faulty: 0 });
    const shared = [3, 4].map((line) => ({
      line,
      field: 'email',
      reason: 'sharedAddress',
      text: 'info@acme.example (Jane Doe)',
      taken: true,
    }));
    expect(report.faults).toEqual(shared);
    expect(report.twins).toEqual([{ line: 5, first: 2, name: 'Jane Doe' }]);
    // Colleagues with one mailbox are nobody's duplicates.
    expect(report.alike).toEqual([]);
    expect((await taken(job, file)).faults).toEqual(shared);
    expect(await people(job)).toEqual(all);
    expect(await taken(job, file)).toMatchObject({ contacts: { new: 0, changed: 0, same: 3 } });
    expect(await people(job)).toEqual(all);
  });

  it('never gives a known person another name by the address alone', async () => {
    const job = await context();
    await taken(job, csv('Name,Email,Company', 'Jane Doe,jane@old.example,Old'));
    await taken(job, csv('Name,Email', 'Bob Roe,jane@old.example'));
    expect((await people(job)).map(([name]) => name)).toEqual(['Bob Roe', 'Jane Doe']);
  });

  it.each([
    ['Jane Doe', 'Jane A. Doe'],
    ['J. Doe', 'Jane Doe'],
    ['Jane Doe', 'Jane Doe-Berg'],
    ['jane@old.example', 'Jane Doe'],
  ])('knows %s as %s by a personal address', async (known, name) => {
    const job = await context();
    await taken(job, csv('Name,Email', `${known},jane@old.example`));
    await taken(job, csv('Name,Email', `${name},jane@old.example`));
    expect(await people(job)).toEqual([[name, null, 'jane@old.example']]);
  });

  it('keeps a name beside one in another writing, and tells so', async () => {
    const job = await context();
    await taken(job, csv('Name,Email', '김민준,mj@old.example'));
    const done = await taken(
      job,
      csv('Name,Email', 'Minjun Kim,mj@old.example', ',mj@old.example'),
    );
    expect(done.faults).toMatchObject([
      { line: 2, reason: 'otherName', text: 'Minjun Kim (김민준)' },
    ]);
    expect(await people(job)).toEqual([['김민준', null, 'mj@old.example']]);
  });

  it('is told of people in a list of orders as well', async () => {
    const job = await context();
    const done = await taken(
      job,
      csv(
        'Company,Contact name,E-mail,Order no,Order date,Total',
        'Acme,Jane Doe,info@acme.example,1,2026-01-02,10',
        'Acme,Bob Smith,info@acme.example,2,2026-01-02,10',
      ),
    );
    expect(done.faults).toMatchObject([{ line: 3, reason: 'sharedAddress', taken: true }]);
    const { contacts, orders } = await contents(job);
    const nameOf = new Map(contacts.map(({ id, name }) => [id, name]));
    expect(orders.map(({ contactId }) => nameOf.get(contactId ?? '')).sort()).toEqual([
      'Bob Smith',
      'Jane Doe',
    ]);
  });
});

describe('namesakes in one company', () => {
  const twice = async (...lines: string[]) => {
    const job = await context();
    const file = csv(...lines);
    const report = await tried(job, file);
    await taken(job, file);
    expect(await taken(job, file)).toMatchObject({ contacts: { new: 0, changed: 0 } });
    return { report, count: (await contents(job)).contacts.length };
  };
  const linkedin = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On';

  it.each([
    [
      'profiles',
      [
        linkedin,
        'Jane,Doe,https://www.linkedin.com/in/jane,,Acme,CEO,12 Mar 2021',
        'Jane,Doe,https://www.linkedin.com/in/jane-2,,Acme,CTO,12 Mar 2021',
      ],
    ],
    [
      'phones',
      [
        'Name,Company,Title,Phone',
        'John Smith,Acme,CEO,+12125550134',
        'John Smith,Acme,Driver,+12125550199',
      ],
    ],
  ])('stay two where their %s are not the same, and are listed as alike', async (_, lines) => {
    const { report, count } = await twice(...lines);
    expect(count).toBe(2);
    expect(report).toMatchObject({ contacts: { new: 2 }, joined: 0, alikeCount: 1 });
    expect(report.alike[0]?.reasons).toEqual(['name-company']);
  });

  it('are one where nothing speaks against it: a mobile beside a desk phone', async () => {
    const { report, count } = await twice(
      'Name,Company,Phone,Mobile',
      'John Smith,Acme,+12125550134,',
      'John Smith,Acme,,+12125550199',
    );
    expect(count).toBe(1);
    expect(report).toMatchObject({ rows: 2, contacts: { new: 1 }, joined: 1, alikeCount: 0 });
  });
});

const row = fc.record({
  name: fc.constantFrom('Jane Doe', 'Bob Smith', 'J. Doe', '김민준', ''),
  email: fc.constantFrom('', 'info@a.example', 'jane@a.example', 'bo@b.example', 'x'),
  company: fc.constantFrom('', 'Acme', 'Beta'),
  phone: fc.constantFrom('', '+12125550134', '+12125550199'),
  profile: fc.constantFrom('', 'jane', 'jane-2'),
});
type Row = typeof row extends fc.Arbitrary<infer Value> ? Value : never;
const tableOf = (rows: readonly Row[]) =>
  csv(
    'Name,Email,Company,Phone',
    ...rows.map(({ name, email, company, phone }) => [name, email, company, phone].join(',')),
  );
const cardsOf = (rows: readonly Row[]) =>
  csv(
    ...rows.flatMap(({ name, email, company, phone, profile }) => [
      'BEGIN:VCARD',
      'VERSION:3.0',
      `FN:${name}`,
      ...(email ? [`EMAIL:${email}`] : []),
      ...(company ? [`ORG:${company}`] : []),
      ...(phone ? [`TEL;TYPE=work:${phone}`] : []),
      ...(profile ? [`URL:https://www.linkedin.com/in/${profile}`] : []),
      'END:VCARD',
    ]),
  );

describe('any list of people', () => {
  it('is accounted for row by row before, and does what was told', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 9 }), async (rows) => {
        const job = await context();
        await taken(job, csv('Name,Email,Company', 'Jane Doe,info@a.example,Acme'));
        const file = tableOf(rows);
        const report = await tried(job, file);
        const { contacts } = report;
        expect(report.rows).toBe(
          report.faulty + report.joined + contacts.new + contacts.changed + contacts.same,
        );
        const done = await taken(job, file);
        expect(done.contacts).toEqual(contacts);
        expect(done.faults).toEqual(report.faults);
      }),
      { numRuns: 25 },
    );
  }, 120_000);

  it('makes nobody anew when it is read again', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 9 }), async (rows) => {
        const job = await context();
        // A person whom a row without address means is known by name and company alone.
        const names = { 'J. Doe': 'Bob Smith' } as const;
        const same = { company: 'Acme', profile: '' } as const;
        const file = tableOf(
          rows.map((one) => ({
            ...one,
            ...same,
            name: one.name === 'J. Doe' ? names[one.name] : one.name,
          })),
        );
        await taken(job, file);
        const once = await people(job);
        await taken(job, file);
        expect(await people(job)).toHaveLength(once.length);
      }),
      { numRuns: 25 },
    );
  }, 120_000);

  it('holds a name for every name the file had, whatever addresses they share', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 7 }), async (rows) => {
        const job = await context();
        await taken(job, cardsOf(rows.map((one) => ({ ...one, profile: '' }))));
        const names = (await contents(job)).contacts.map(({ name }) => name);
        for (const name of ['Bob Smith', '김민준'])
          if (rows.some((one) => one.name === name && one.email === 'info@a.example'))
            expect(names).toContain(name);
      }),
      { numRuns: 25 },
    );
  }, 120_000);
});
