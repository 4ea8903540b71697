import 'fake-indexeddb/auto';
import { afterEach, expect, it, vi } from 'vitest';
import { sampleBook } from '../../../scripts/sample/book';
import { testJobs } from '../../../tests/support/jobs';
import { runCommand } from '../../db/command';
import type { BookDatabase } from '../../db/database';
import { newId } from '../../db/id';
import { endExchange } from './exchange';
import { undoRestore } from './restore';
import { EARLIER, readWhole, replaceWhole, SPARE } from './whole';

const at = Date.UTC(2026, 10, 22, 9);
const { context, close } = testJobs(at);
afterEach(close);

const [first, second] = sampleBook(at).companies;
const namesIn = async (db: BookDatabase) =>
  (await db.rows('companies').toArray()).map(({ record }) => record.name);

/** A book of the second company, which has replaced one of the first. */
async function restored() {
  const job = await context();
  const add = async (company: typeof first) => {
    if (!company) throw new Error('no company');
    await runCommand(job.db, job.clock, { id: newId(at), name: 'add' }, async ({ changes }) => {
      await changes.put('companies', company.id, company);
    });
  };
  await add(first);
  await replaceWhole(job.beside(EARLIER), await readWhole(job.db), null);
  await replaceWhole(job.db, new Map(), null);
  await add(second);
  return job;
}

it.each([
  ['before the book was replaced', SPARE, second, first],
  ['after the book was replaced', EARLIER, first, second],
])('that stops %s loses neither book', async (_when, stopsAt, inForce, aside) => {
  const job = await restored();
  const stop = vi.spyOn(job.beside(stopsAt), 'delete');
  stop.mockRejectedValueOnce(new Error('the page was closed'));
  await expect(undoRestore(job)).rejects.toThrow('the page was closed');
  expect(await namesIn(job.db)).toEqual([inForce?.name]);
  await endExchange(job);
  expect(await namesIn(job.db)).toEqual([inForce?.name]);
  expect(await namesIn(job.beside(EARLIER))).toEqual([aside?.name]);
  expect(await undoRestore(job)).toEqual({ ok: true, value: null });
  expect(await namesIn(job.db)).toEqual([aside?.name]);
  expect(await namesIn(job.beside(EARLIER))).toEqual([inForce?.name]);
});

it('is refused where the book was changed while it was kept, and leaves both as they were', async () => {
  const job = await restored();
  const spare = job.beside(SPARE);
  const open = spare.open.bind(spare);
  vi.spyOn(spare, 'open').mockImplementationOnce(
    () =>
      open().then(async (opened) => {
        await runCommand(job.db, job.clock, { id: newId(at), name: 'late' }, async () => {});
        return opened;
      }) as ReturnType<typeof open>,
  );
  await expect(undoRestore(job)).rejects.toThrow('changed in the meantime');
  await endExchange(job);
  expect(await namesIn(job.db)).toEqual([second?.name]);
  expect(await namesIn(job.beside(EARLIER))).toEqual([first?.name]);
});
