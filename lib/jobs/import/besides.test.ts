import 'fake-indexeddb/auto';
import { afterEach, expect, it } from 'vitest';
import { draftOf } from '../../../tests/support/book';
import { testJobs } from '../../../tests/support/jobs';
import { newId } from '../../db/id';
import { execute } from '../../services/commands';
import type { JobContext } from '../control';
import { runImport } from './jobs';

const { context, order, contents, close } = testJobs();
afterEach(close);

const ROWS = 700;
const file = new Blob([
  'Name,E-mail,Company,Phone\n',
  ...Array.from(
    { length: ROWS },
    (_, n) => `Person ${n},p${n}@firm${n % 9}.example,Firm ${n % 9},\n`,
  ),
]);

/** A rep who saves somebody of the file before the import comes to them, right before its third step. */
async function takenBeside(job: JobContext, address: string): Promise<string> {
  const contactId = newId(job.clock.now());
  let lots = 0;
  const pause = async () => {
    lots += 1;
    if (lots !== 3) return;
    const book = { db: job.db, clock: job.clock, words: {} as never };
    const args = {
      commandId: newId(job.clock.now()),
      contactId,
      company: { kind: 'none' as const },
    };
    const draft = draftOf('Person 690', [address], { title: 'Typed' });
    expect(await execute(book, 'contact.add', { ...args, draft })).toMatchObject({ ok: true });
  };
  const done = await runImport({ ...job, pause }, await order(job, file));
  expect(done).toMatchObject({ ok: true, value: { stopped: null, rows: ROWS } });
  // Each step waits once, and once more where the book had to be read anew: it knows its own steps.
  const [{ commandIds } = { commandIds: [] }] = (await contents(job)).imports;
  expect(lots).toBe(commandIds.length + 1);
  return contactId;
}

it('meets whoever came into the book since it began, though their address was free then', async () => {
  const job = await context();
  const contactId = await takenBeside(job, 'p690@firm6.example');
  const { contacts } = await contents(job);
  expect(contacts).toHaveLength(ROWS);
  const theirs = contacts.filter(({ emails }) => emails[0]?.key === 'p690@firm6.example');
  expect(theirs).toMatchObject([{ id: contactId, title: 'Typed' }]);
  // Everybody of the file has a badge of their own.
  expect(await job.db.badges.filter((badge) => badge.contactId !== null).count()).toBe(ROWS);
});
