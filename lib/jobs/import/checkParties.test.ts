import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { testJobs } from '../../../tests/support/jobs';
import { checkParties } from './checkParties';
import { runImport } from './jobs';
import type { PartyFile } from './lots';
import type { ImportOrder, ImportReport } from './order';
import { openPartyFile } from './partyFile';

const { context, order, close } = testJobs();
afterEach(close);

const beings = [
  { name: 'Ana Alt', mail: 'ana' },
  { name: 'Bea Braun', mail: 'bea' },
  { name: 'Carl Cohn', mail: 'carl' },
  { name: '김민지', mail: 'minji' },
];
/** One of few people, with some of their addresses or none, and perhaps the company. */
const row = fc
  .record({
    who: fc.constantFrom(...beings),
    at: fc.subarray(['x.example', 'y.example', 'z.example']),
    company: fc.constantFrom('Firm X', 'Firm Y', ''),
    title: fc.constantFrom('Head', 'Buyer', ''),
    named: fc.boolean(),
  })
  .map(({ who, at, company, title, named }) => ({
    name: named || at.length === 0 ? who.name : '',
    emails: at.map((host) => `${who.mail}@${host}`).join(';'),
    company,
    title,
  }));
type Row = typeof row extends fc.Arbitrary<infer Value> ? Value : never;

const fileOf = (rows: readonly Row[]): Blob =>
  new Blob([
    'Name,E-mail,Company,Job title\n',
    ...rows.map(({ name, emails, company, title }) => `${name},${emails},${company},${title}\n`),
  ]);

const people = fc.array(row, { minLength: 1, maxLength: 8 });

/** The same list with every row a lot of its own. */
const rowByRow = (file: PartyFile): PartyFile => ({
  ...file,
  async *lots() {
    for await (const { parties, faults } of file.lots()) {
      yield { rows: faults.length, parties: [], faults };
      for (const party of parties) yield { rows: 1, parties: [party], faults: [] };
    }
  },
});

/** A value that is changed and changed back counts as changed where a step lies in between. */
const figures = ({ rows, faulty, contacts, companies }: ImportReport) =>
  [contacts, companies].map(({ new: made, changed, same }) => [rows, faulty, made, changed + same]);

describe('the dry run of a list', () => {
  it('tells the same whether it remembers everything or looks at a few rows at a time', async () => {
    await fc.assert(
      fc.asyncProperty(people, people, async (known, rows) => {
        const job = await context();
        await runImport(job, await order(job, fileOf(known), 'contacts'));
        const wanted: ImportOrder = await order(job, fileOf(rows), 'contacts');
        const { kind } = wanted;
        if (kind !== 'contacts') throw new Error(`taken for ${kind}`);
        const read = () => openPartyFile({ ...wanted, kind });
        const whole = await checkParties(job, await read(), Number.POSITIVE_INFINITY);
        const parts = await checkParties(job, rowByRow(await read()), 1);
        expect(figures(parts)).toEqual(figures(whole));
        const written = await runImport(job, await order(job, fileOf(rows), 'contacts'));
        if (!written.ok) throw new Error(written.error.message);
        expect(figures(parts)).toEqual(figures(written.value));
        await close();
      }),
      { numRuns: 60 },
    );
  });
});
