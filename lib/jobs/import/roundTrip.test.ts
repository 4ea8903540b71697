import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { testJobs } from '../../../tests/support/jobs';
import { wholeBook } from '../../schema/exportFilter';
import { exportContacts } from '../contacts/export';
import type { JobContext } from '../control';
import { runImport } from './jobs';

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

describe('any book of people', () => {
  it.each(['json', 'csv', 'vcard4'] as const)(
    'comes back from its own %s as it was',
    async (format) => {
      await fc.assert(
        fc.asyncProperty(fc.array(person, { minLength: 1, maxLength: 6 }), async (rows) => {
          const job = await context();
          const lines = rows.map((one) =>
            quoted([one.name, one.email, one.company, one.title, one.phone, one.note]),
          );
          await taken(job, csv('Name,Email,Company,Job title,Phone,Note', ...lines));
          // Namesakes of one company, of whom one has no address, are one to any file.
          const { contacts, companies } = await contents(job);
          const twins = contacts.map(({ name, companyId }) => `${companyId} ${name}`);
          // Who was read before their firm's domain was known is of that firm to the next file.
          const domains = companies.flatMap((company) => company.domains);
          const early = contacts.some(
            ({ companyId, emails }) =>
              companyId === null &&
              emails.some(({ key }) => domains.includes(key.split('@')[1] ?? '')),
          );
          fc.pre(!early);
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
