import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { sampleBook } from '../../../scripts/sample/book';
import { testJobs } from '../../../tests/support/jobs';
import { replaceRecords } from '../../../tests/support/replaceRecords';
import { dayOf } from '../../db/clock';
import { rebuildDerived } from '../../db/derive/rebuild';
import { readContactFile } from '../../formats/contactFile';
import { draftOf } from '../../formats/export/row';
import { exportFormats } from '../../formats/export/write';
import { emptyBook } from '../../schema/book';
import { type ExportFilter, wholeBook } from '../../schema/exportFilter';
import { Cancelled, type JobContext } from '../control';
import { runJob } from '../run';
import { exportContacts } from './export';

const at = Date.UTC(2026, 10, 22, 9);
const { context, contents, close } = testJobs(at);
afterEach(close);

async function filled(over: Partial<JobContext> = {}) {
  const job = await context(over);
  const { companies, contacts, orders, interactions, ratings, settings } = sampleBook(at);
  await replaceRecords(job.db, {
    ...emptyBook(),
    companies,
    contacts,
    orders,
    interactions,
    ratings,
    settings: [settings],
  });
  await rebuildDerived(job.db, { now: at, today: dayOf(job.clock), cause: 'order' });
  return job;
}

async function exported(job: JobContext, filter: Partial<ExportFilter>, format = 'json') {
  const known = exportFormats.find((one) => one === format) ?? 'json';
  const done = await exportContacts(job, { format: known, filter: { ...wholeBook, ...filter } });
  if (!done.ok) throw new Error(done.error.message);
  const bytes = new Uint8Array(await done.value.file.arrayBuffer());
  const choices = { format: null, encoding: null, dateOrder: null, mapping: null };
  const read = await readContactFile(bytes, choices);
  const drafts = read.ok ? read.value.drafts.map(({ draft }) => draft) : [];
  return { ...done.value, drafts, names: drafts.map(({ name }) => name) };
}

describe('an export of contacts', () => {
  it.each(exportFormats)('as %s holds everybody, and reads back the same', async (format) => {
    const job = await filled();
    const { contacts, companies } = await contents(job);
    const done = await exported(job, {}, format);
    expect(done).toMatchObject({ count: contacts.length, of: contacts.length });
    const company = (id: string | null) => companies.find((one) => one.id === id) ?? null;
    const wanted = contacts.map((contact) => {
      const { sources, companyDomain, ...draft } = draftOf(contact, company(contact.companyId));
      return draft;
    });
    const found = done.drafts.map(({ sources, companyDomain, ...draft }) => draft);
    expect(found).toEqual(wanted);
  });

  it('takes only those who fit', async () => {
    const job = await filled();
    const { contacts, companies } = await contents(job);
    const standings = new Map(
      (await job.db.standings.toArray()).map((one) => [one.customerId, one.tier]),
    );
    const tierOf = (contact: (typeof contacts)[number]) =>
      standings.get(contact.companyId ?? contact.id) ?? 'prospect';
    for (const tier of ['VIP', 'Small', 'prospect'] as const) {
      const { names, of } = await exported(job, { tiers: [tier] });
      expect(names).toEqual(contacts.filter((one) => tierOf(one) === tier).map(({ name }) => name));
      expect(of).toBe(contacts.length);
    }
    const [contact] = contacts;
    const firm = companies.find(({ id }) => id === contact?.companyId);
    if (!contact || !firm) throw new Error('the sample has nobody');
    const within = await exported(job, { company: firm.name.slice(0, 6).toUpperCase() });
    expect(within.names).toContain(contact.name);
    expect(within.drafts.every(({ company }) => company !== null)).toBe(true);
    const word = contact.emails[0]?.address.split('@')[0] ?? contact.name;
    expect((await exported(job, { text: `  ${word}` })).names).toContain(contact.name);
    expect((await exported(job, { text: 'nobody has this' })).count).toBe(0);
  });

  it('takes grades from the newest rating', async () => {
    const job = await filled();
    const graded = await exported(job, { grades: ['AAA', 'AA', 'A', 'B', 'C'] });
    const others = await exported(job, { grades: ['none'] });
    expect(graded.count).toBeGreaterThan(0);
    expect(graded.count + others.count).toBe(graded.of);
  });

  it('takes what was changed since a day of the rep', async () => {
    const job = await filled();
    const [first, second] = await job.db.rows('contacts').toArray();
    if (!first || !second) throw new Error('the sample has nobody');
    const changed = { ...first.record, updatedAt: Date.UTC(2030, 0, 2, 0, 30) };
    await job.db.rows('contacts').put({ ...first, record: changed });
    const deleted = { ...second.record, updatedAt: Date.UTC(2030, 0, 3), deletedAt: 1 };
    await job.db.rows('contacts').put({ ...second, record: deleted });
    expect((await exported(job, { changedSince: '2030-01-02' })).names).toEqual([changed.name]);
    expect((await exported(job, { changedSince: '2030-01-03' })).names).toEqual([]);
    const west = { ...job, clock: { ...job.clock, zone: 'America/New_York' } };
    expect((await exported(west, { changedSince: '2030-01-02' })).names).toEqual([]);
  });

  it('tells how far it is, and stops when asked', async () => {
    const job = await filled();
    await exported(job, {});
    expect(job.seen.at(0)).toEqual({ phase: 'reading', done: 0, of: 0 });
    expect(job.seen.some(({ phase, done, of }) => phase === 'reading' && done === of)).toBe(true);
    const stopping = await filled({
      pause: async () => {
        throw new Cancelled();
      },
    });
    const args = { format: 'csv', filter: wholeBook };
    const pairs = await stopping.db.rows('contacts').toArray();
    const many = Array.from({ length: 3000 }, (_, n) => {
      const [row] = pairs;
      if (!row) throw new Error('the sample has nobody');
      const id = `01900000-0000-7000-8000-${String(n).padStart(12, '0')}`;
      return { ...row, id, record: { ...row.record, id } };
    });
    await stopping.db.rows('contacts').bulkPut(many);
    const done = await runJob(stopping, 'contacts.export', args, null);
    expect(done).toMatchObject({ ok: false, error: { code: 'cancelled' } });
  });
});
