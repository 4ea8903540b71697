import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { sampleBook } from '../../../scripts/sample/book';
import { testJobs } from '../../../tests/support/jobs';
import { replaceRecords } from '../../../tests/support/replaceRecords';
import { keptKey } from '../../db/backupKey';
import { dayOf } from '../../db/clock';
import { runCommand, undoCommand } from '../../db/command';
import { rebuildDerived } from '../../db/derive/rebuild';
import { newId } from '../../db/id';
import { databaseId } from '../../db/open';
import { defaultCreditScheme } from '../../domain/credit/scheme';
import { emptyBook } from '../../schema/book';
import type { JobContext } from '../control';
import { runJob } from '../run';
import { exportBook } from './export';
import { keepSecret } from './keepSecret';
import { applyBackup, checkBackup, undoRestore } from './restore';
import { readWhole } from './whole';

const at = Date.UTC(2026, 10, 22, 9);
const { context, contents, close } = testJobs(at);
afterEach(close);

async function filled(): Promise<JobContext> {
  const job = await context();
  const { companies, contacts, orders, interactions, ratings, settings } = sampleBook(at);
  // A rating frozen before a scheme said how much must be answered, beside settings that say everything.
  const [first, ...later] = ratings;
  const { leastPoints: _, unconfirmed: _u, overdueDays: _o, ...older } = defaultCreditScheme;
  await replaceRecords(job.db, {
    ...emptyBook(),
    companies,
    contacts,
    orders,
    interactions,
    ratings: first ? [{ ...first, scheme: older }, ...later] : [],
    settings: [
      {
        ...settings,
        scheme: {
          ...older,
          leastPoints: 50,
          unconfirmed: { under: 9, atMost: 'B' },
          overdueDays: 14,
        },
        complaintDays: [0, 2, 10],
        usualMinutes: { call: 5, visit: 90, meeting: 45 },
        smallBase: 0,
        fallDays: 7,
      },
    ],
  });
  const { clock } = job;
  await rebuildDerived(job.db, { now: at, today: dayOf(clock), cause: 'order' });
  return job;
}

async function exported(job: JobContext): Promise<Blob> {
  const done = await exportBook(job, { secret: { by: 'nothing' } });
  if (!done.ok) throw new Error(done.error.message);
  expect(done.value).toMatchObject({ unreadable: [], problem: null });
  return done.value.file;
}

async function wipe(job: JobContext): Promise<void> {
  for (const table of job.db.tables) if (table.name !== 'meta') await table.clear();
}

async function trialOf(job: JobContext, file: Blob): Promise<string> {
  const checked = await checkBackup(job, { file, passphrase: null });
  if (!checked.ok) throw new Error(checked.error.message);
  return checked.value.trialId;
}

/** Badges, standings and search terms in a fixed order. */
async function derived(job: JobContext) {
  return [
    await job.db.badges.toArray(),
    await job.db.standings.toArray(),
    await job.db.terms.toArray(),
    await job.db.ledger.toArray(),
  ];
}

describe('export and restore', { timeout: 30_000 }, () => {
  it('bring back the same book with everything derived', async () => {
    const job = await filled();
    const [before, badges] = [await contents(job), await derived(job)];
    const file = await exported(job);
    await wipe(job);
    const done = await applyBackup(job, { trialId: await trialOf(job, file) });
    expect(done).toEqual({ ok: true, value: null });
    expect(await contents(job)).toEqual(before);
    expect(await derived(job)).toEqual(badges);
  });

  it('say how the file differs from the book, and that an unchanged one does not', async () => {
    const job = await filled();
    const file = await exported(job);
    const same = await checkBackup(job, { file, passphrase: null });
    expect(same).toMatchObject({
      value: { differences: { contacts: { new: 0, changed: 0, same: 120, missing: 0 } } },
    });
    const [gone, edited, ...rest] = await job.db.rows('contacts').toArray();
    if (!gone || !edited) throw new Error('no contacts');
    await job.db.rows('contacts').delete(gone.id);
    await job.db.rows('contacts').put({ ...edited, record: { ...edited.record, title: 'New' } });
    const added = { ...edited.record, id: newId(at) };
    await job.db.rows('contacts').put({ id: added.id, record: added, index: {} });
    expect(await checkBackup(job, { file, passphrase: null })).toMatchObject({
      value: {
        differences: { contacts: { new: 1, changed: 1, same: rest.length, missing: 1 } },
      },
    });
  });

  it('keep the book from before, with what could be undone in it', async () => {
    const job = await filled();
    const file = await exported(job);
    await wipe(job);
    const commandId = newId(at);
    const [company] = sampleBook(at).companies;
    if (!company) throw new Error('no company');
    await runCommand(job.db, job.clock, { id: commandId, name: 'add' }, async ({ changes }) => {
      await changes.put('companies', company.id, company);
    });
    const before = await contents(job);
    const ownId = await databaseId(job.db, at);
    await applyBackup(job, { trialId: await trialOf(job, file) });
    expect((await contents(job)).companies).toHaveLength(40);
    expect(await undoRestore(job)).toEqual({ ok: true, value: null });
    expect(await contents(job)).toEqual(before);
    expect(await databaseId(job.db, at)).toBe(ownId);
    const undone = await undoCommand(job.db, job.clock, { id: newId(at), undoId: commandId });
    expect(undone.ok).toBe(true);
    // What was restored is now the book kept aside: the way back is open too.
    expect(await undoRestore(job)).toEqual({ ok: true, value: null });
    expect((await contents(job)).companies).toHaveLength(40);
  });

  it('touch nothing when the book was changed meanwhile or another file was checked', async () => {
    const job = await filled();
    const file = await exported(job);
    const trialId = await trialOf(job, file);
    await trialOf(job, file);
    const before = await readWhole(job.db);
    expect(
      await runJob(job, 'restore.apply', { trialId }, await databaseId(job.db, at)),
    ).toMatchObject({ ok: false, error: { code: 'conflict' } });
    expect(await readWhole(job.db)).toEqual(before);

    const late: JobContext = {
      ...job,
      pause: async () => {
        await runCommand(job.db, job.clock, { id: newId(at), name: 'late' }, async () => {});
      },
    };
    const newest = await trialOf(job, file);
    const done = await runJob(
      late,
      'restore.apply',
      { trialId: newest },
      await databaseId(job.db, at),
    );
    expect(done).toMatchObject({ ok: false, error: { code: 'conflict' } });
    expect(await job.db.rows('contacts').count()).toBe(120);
  });

  it('leave the book as it was when writing fails half-way', async () => {
    const job = await filled();
    const file = await exported(job);
    const trialId = await trialOf(job, file);
    const before = await readWhole(job.db);
    const broken: JobContext = {
      ...job,
      report: ({ phase }) => {
        if (phase === 'writing')
          job.db.badges.hook('creating', () => {
            throw new Error('disk full');
          });
      },
    };
    expect(
      await runJob(broken, 'restore.apply', { trialId }, await databaseId(job.db, at)),
    ).toMatchObject({ ok: false });
    expect(await readWhole(job.db)).toEqual(before);
  });

  it('encrypt on request, and ask for the passphrase before anything is read', async () => {
    const job = await filled();
    const before = await contents(job);
    const passphrase = 'seven short words are better than one';
    const done = await exportBook(job, { secret: { by: 'passphrase', passphrase } });
    if (!done.ok) throw new Error(done.error.message);
    const { file, locked } = done.value;
    expect(locked).toBe(true);
    const tried = (typed: string | null) => checkBackup(job, { file, passphrase: typed });
    expect(await tried(null)).toMatchObject({ error: { code: 'not-allowed', where: 'locked' } });
    expect(await tried('x')).toMatchObject({ error: { code: 'not-allowed', where: 'passphrase' } });
    const checked = await tried(passphrase);
    expect(checked).toMatchObject({ ok: true });
    await runJob(
      job,
      'restore.apply',
      { trialId: checked.ok ? checked.value.trialId : '' },
      await databaseId(job.db, at),
    );
    expect(await contents(job)).toEqual(before);
  }, 60_000);

  it('keep the key of scheduled files through a restore, and never their passphrase', async () => {
    const job = await filled();
    const passphrase = 'another few words to remember';
    await keepSecret(job, { passphrase });
    expect(JSON.stringify(await job.db.meta.toArray())).not.toContain(passphrase);
    const made = await exportBook(job, { secret: { by: 'kept' } });
    if (!made.ok) throw new Error(made.error.message);
    expect(made.value.locked).toBe(true);
    const checked = await checkBackup(job, { file: made.value.file, passphrase });
    await applyBackup(job, { trialId: checked.ok ? checked.value.trialId : '' });
    expect((await keptKey(job.db))?.key.extractable).toBe(false);
    await keepSecret(job, { passphrase: null });
    const plain = await exportBook(job, { secret: { by: 'kept' } });
    expect(plain).toMatchObject({ value: { locked: false } });
  }, 60_000);

  it('refuse a file that is none, cut off, altered or newer, with the line', async () => {
    const job = await filled();
    const text = await (await exported(job)).text();
    const refusal = async (file: string) => {
      const checked = await checkBackup(job, { file: new Blob([file]), passphrase: null });
      return checked.ok ? null : checked.error;
    };
    expect(await refusal('name,email\n')).toMatchObject({ code: 'bad-input', where: 'line 1' });
    expect(await refusal(text.slice(0, 5000))).toMatchObject({ code: 'damaged' });
    expect(await refusal(text.replace('"createdAt"', '"createdat"'))).toMatchObject({
      code: 'damaged',
    });
    expect(await refusal(text.replace(/"book":\d+/, '"book":99'))).toMatchObject({
      code: 'newer-version',
    });
  });
});

describe('a job', () => {
  it('stops where it sees another database than the background', async () => {
    const job = await filled();
    const before = await contents(job);
    const args = { secret: { by: 'nothing' } };
    for (const name of ['export', 'restore.undo'] as const)
      expect(await runJob(job, name, args, newId(at))).toMatchObject({
        ok: false,
        error: { code: 'other-database' },
      });
    expect(await runJob(job, 'restore.undo', {}, null)).toMatchObject({
      error: { code: 'unavailable' },
    });
    expect(await contents(job)).toEqual(before);
  });
  it('exports without the background, and what can be read of a broken book', async () => {
    const job = await filled();
    expect(await runJob(job, 'export', { secret: { by: 'nothing' } }, null)).toMatchObject({
      ok: true,
    });
    const orders = await job.db.rows('orders').toArray();
    await job.db.table('orders').put({ id: orders[0]?.id ?? '', record: null, index: {} });
    const done = await runJob(job, 'export', { secret: { by: 'nothing' } }, null);
    expect(done).toMatchObject({ ok: true, value: { counts: { contacts: 120 } } });
    expect(done.ok && done.value.problem).not.toBeNull();
  });
  it('refuses arguments that are none', async () => {
    const job = await context();
    expect(await runJob(job, 'import.undo', { importId: 'x' }, null)).toMatchObject({
      error: { code: 'bad-input' },
    });
  });
});
