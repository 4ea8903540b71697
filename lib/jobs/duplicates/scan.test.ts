import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { alikeBook } from '../../../scripts/sample/alike';
import { testJobs } from '../../../tests/support/jobs';
import { replaceRecords } from '../../../tests/support/replaceRecords';
import { databaseId } from '../../db/open';
import { emptyBook } from '../../schema/book';
import { pairOf } from '../../schema/records/merge';
import { Cancelled, type JobContext } from '../control';
import { runJob } from '../run';

const { context, close } = testJobs();
afterEach(close);
const alike = alikeBook(1500, 5);

async function filled(over: Partial<JobContext> = {}) {
  const job = await context(over);
  const { companies, contacts } = alike;
  await replaceRecords(job.db, { ...emptyBook(), companies, contacts });
  return job;
}
const scan = async (job: JobContext) =>
  await runJob(job, 'duplicates.scan', {}, await databaseId(job.db, 1));

describe('the scan of a book', () => {
  it('finds who is there twice, best first, and says how far it is', async () => {
    const job = await filled();
    const found = await scan(job);
    if (!found.ok) throw new Error(found.error.message);
    const { suggestions, contacts, companies, total } = found.value;
    expect({ contacts, companies, total }).toEqual({
      contacts: alike.contacts.length,
      companies: alike.companies.length,
      total: suggestions.length,
    });
    const keys = new Set(suggestions.map(({ ids }) => pairOf(...ids).join()));
    const right = alike.twice.filter((ids) => keys.has(pairOf(...ids).join()));
    expect(right.length).toBeGreaterThan(alike.twice.length * 0.7);
    const scores = suggestions.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(job.seen.some(({ phase }) => phase === 'reading')).toBe(true);
  });

  it('leaves out pairs told apart for good, and the deleted', async () => {
    const job = await filled();
    const first = await scan(job);
    if (!first.ok) throw new Error(first.error.message);
    const [refused, gone] = first.value.suggestions.filter(({ kind }) => kind === 'contact');
    if (!refused || !gone) throw new Error('too few');
    const id = '01900000-0000-7000-8000-000000000001';
    const pair = pairOf(...refused.ids);
    const record = { id, createdAt: 1, updatedAt: 1, kind: 'contact' as const, pair };
    await job.db.rows('distinctions').add({ id, record, index: { pairKey: pair.join(' ') } });
    const row = await job.db.rows('contacts').get(gone.ids[0]);
    if (!row) throw new Error('nobody');
    await job.db
      .rows('contacts')
      .put({ ...row, index: {}, record: { ...row.record, deletedAt: 2 } });
    const second = await scan(job);
    if (!second.ok) throw new Error(second.error.message);
    const ids = second.value.suggestions.map((one) => one.ids.join());
    expect(ids).not.toContain(refused.ids.join());
    expect(ids).not.toContain(gone.ids.join());
    expect(ids).toHaveLength(first.value.suggestions.length - 2);
  });

  it('stops when it is asked to, with nothing written', async () => {
    const job = await filled({
      pause: async () => {
        throw new Cancelled();
      },
    });
    expect(await scan(job)).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    expect(await job.db.commands.count()).toBe(0);
  });
});
