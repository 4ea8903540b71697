import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { testJobs } from '../../../tests/support/jobs';
import { wholeBook } from '../../schema/exportFilter';
import { exportContacts } from '../contacts/export';
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
/** Everyone with the name of the company, as a text that can be compared. */
async function everyone(job: JobContext) {
  const { contacts, companies } = await contents(job);
  const names = new Map(companies.map(({ id, name }) => [id, name]));
  return contacts
    .map(({ id, createdAt, updatedAt, companyId, provenance, ...record }) => ({
      ...record,
      company: names.get(companyId ?? '') ?? null,
    }))
    .map((one) =>
      JSON.stringify(
        one,
        Object.keys(one).sort().concat('address', 'key', 'number', 'kind', 'slug'),
      ),
    )
    .sort();
}
const companiesIn = async (job: JobContext) =>
  (await contents(job)).companies.map(({ name, domains }) => [name, ...domains]).sort();

describe('companies that share a domain', () => {
  it('are each what the file calls them; the first keeps the domain', async () => {
    const job = await context();
    const file = csv(
      'Name,Email,Company',
      'Kim Minsu,kim@samsung.com,Samsung Electronics',
      'Lee Minho,lee@samsung.com,Samsung C&T',
      'Park Jisu,park@samsung.com,삼성물산',
      'Choi Yuna,choi@samsung.com,"Samsung Electronics Co., Ltd."',
      'No Company,nobody@samsung.com,',
    );
    await taken(job, file);
    expect(await companiesIn(job)).toEqual([
      ['Samsung C&T'],
      ['Samsung Electronics', 'samsung.com'],
      ['삼성물산'],
    ]);
    expect(await taken(job, file)).toMatchObject({ companies: { new: 0, changed: 0 } });
  });

  it('are customers of their own in a list of orders, unless a shop writes the person there', async () => {
    const job = await context();
    const file = csv(
      'Customer name,Contact e-mail,Order no,Order date,Total',
      ',jane@acme.example,1,2026-01-02,10',
      'Acme Pumps,jane@acme.example,2,2026-01-02,10',
      'Acme Trading,bob@acme.example,3,2026-01-02,10',
    );
    await taken(job, file);
    expect(await companiesIn(job)).toEqual([['Acme Pumps', 'acme.example'], ['Acme Trading']]);
    await taken(job, csv('Name,Email,Company', 'Jane Doe,jane@acme.example,Acme Pumps'));
    await taken(
      job,
      csv(
        'Customer name,Contact e-mail,Order no,Order date,Total',
        'Jane Doe,jane@acme.example,4,2026-01-02,10',
      ),
    );
    expect(await companiesIn(job)).toHaveLength(2);
  });

  it('stays what it is where a list of people names another employer of somebody known', async () => {
    const job = await context();
    await taken(job, csv('Name,Email,Company', 'Jane Doe,jane@acme.example,Acme Pumps'));
    const done = await taken(
      job,
      csv('Name,Email,Company', 'Jane Doe,jane@acme.example,Acme International'),
    );
    expect(done.faults).toEqual([
      {
        line: 2,
        field: 'company',
        reason: 'otherCompany',
        text: 'Acme International (Acme Pumps)',
        taken: true,
      },
    ]);
    expect(await companiesIn(job)).toEqual([['Acme Pumps', 'acme.example']]);
  });
});

const person = fc.record({
  name: fc.constantFrom(
    'Jane Doe',
    'Bob Smith',
    '김민준',
    '李伟',
    "Sean O'Brien",
    'Jürgen "JM" Müller',
  ),
  email: fc.constantFrom('', 'info@samsung.com', 'a@samsung.com', 'b@acme.example', 'c@gmail.com'),
  company: fc.constantFrom('', 'Samsung Electronics', 'Samsung C&T', 'Acme, Inc.', '㈜한빛'),
  title: fc.constantFrom('', 'CEO', '=1+1', "'quoted"),
  phone: fc.constantFrom('', '+12125550134', '+821012345678'),
  note: fc.constantFrom('', 'two\nlines', 'semi;colon,comma', '한글 메모'),
});
const quoted = (cells: string[]) =>
  cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',');

const lineOf = (one: typeof person extends fc.Arbitrary<infer Row> ? Row : never): string =>
  quoted([one.name, one.email, one.company, one.title, one.phone, one.note]);
const HEADER = 'Name,Email,Company,Job title,Phone,Note';

describe('a row that names no firm', () => {
  it('is of the firm that a later row makes known by its domain', async () => {
    const job = await context();
    const file = csv(
      'Name,Email,Company',
      'Kim Minsu,kim@samsung.com,',
      'Lee Minho,lee@samsung.com,Samsung Electronics',
      'Jane Doe,jane@acme.example,',
    );
    const tried = await checkImport(job, await order(job, file));
    expect(tried).toMatchObject({ value: { companies: { new: 1 }, contacts: { new: 3 } } });
    expect(await taken(job, file)).toMatchObject({ companies: { new: 1 }, contacts: { new: 3 } });
    const { contacts, companies } = await contents(job);
    const firmOf = (name: string) =>
      companies.find(({ id }) => id === contacts.find((one) => one.name === name)?.companyId)?.name;
    expect(['Kim Minsu', 'Lee Minho', 'Jane Doe'].map(firmOf)).toEqual([
      'Samsung Electronics',
      'Samsung Electronics',
      undefined,
    ]);
    expect(await taken(job, file)).toMatchObject({
      companies: { new: 0, changed: 0, same: 1 },
      contacts: { new: 0, changed: 0, same: 3 },
    });
  });
});

describe('any list of people', () => {
  it('read a second time is the same to the last row', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(person, { minLength: 1, maxLength: 8 }), async (rows) => {
        const job = await context();
        const file = csv(HEADER, ...rows.map(lineOf));
        await taken(job, file);
        const before = await everyone(job);
        const nothing = { new: 0, changed: 0 };
        expect(await taken(job, file)).toMatchObject({ companies: nothing, contacts: nothing });
        expect(await everyone(job)).toEqual(before);
        await close();
      }),
      { numRuns: 40 },
    );
  });
});

describe('any book of people', () => {
  it.each(['json', 'csv', 'vcard4'] as const)(
    'comes back from its own %s as it was',
    async (format) => {
      await fc.assert(
        fc.asyncProperty(fc.array(person, { minLength: 1, maxLength: 6 }), async (rows) => {
          const job = await context();
          await taken(job, csv(HEADER, ...rows.map(lineOf)));
          // Namesakes of one company, of whom one has no address, are one to any file.
          const { contacts } = await contents(job);
          const twins = contacts.map(({ name, companyId }) => `${companyId} ${name}`);
          fc.pre(new Set(twins).size === twins.length);
          const written = await exportContacts(job, { format, filter: wholeBook });
          if (!written.ok) throw new Error(written.error.message);
          const other = await context();
          expect((await taken(other, written.value.file)).faulty).toBe(0);
          expect(await everyone(other)).toEqual(await everyone(job));
          const names = (list: string[][]) => list.map(([name]) => name);
          expect(names(await companiesIn(other))).toEqual(names(await companiesIn(job)));
        }),
        { numRuns: 20 },
      );
    },
    120_000,
  );
});
