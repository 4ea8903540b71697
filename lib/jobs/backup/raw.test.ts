import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { sampleBook } from '../../../scripts/sample/book';
import { testJobs } from '../../../tests/support/jobs';
import { replaceRecords } from '../../../tests/support/replaceRecords';
import { databaseId } from '../../db/open';
import { sha256 } from '../../formats/backup/header';
import { isBackup } from '../../formats/backup/recognise';
import { emptyBook } from '../../schema/book';
import type { JobContext } from '../control';
import { runJob } from '../run';
import { checkBackup } from './restore';

const at = Date.UTC(2026, 10, 22, 9);
const { context, contents, close } = testJobs(at);
afterEach(close);

async function filled(): Promise<JobContext> {
  const job = await context();
  const { companies, contacts, orders, settings } = sampleBook(at);
  await replaceRecords(job.db, {
    ...emptyBook(),
    companies: companies.slice(0, 5),
    contacts: contacts.slice(0, 30).map((one) => ({ ...one, companyId: null })),
    orders: orders.slice(0, 3).map((one) => ({ ...one, contactId: null })),
    settings: [settings],
  });
  await databaseId(job.db, at);
  return job;
}

/** The database as a browser has it, at a version of its own. */
async function natively(
  { db }: JobContext,
  version: number,
  change: (db: IDBDatabase, upgrade: IDBTransaction) => void,
): Promise<void> {
  db.close();
  await new Promise<void>((done, failed) => {
    const opening = indexedDB.open(db.name, version);
    opening.onupgradeneeded = () => {
      if (opening.transaction) change(opening.result, opening.transaction);
    };
    opening.onsuccess = () => {
      opening.result.close();
      done();
    };
    opening.onerror = () => failed(opening.error);
  });
}

async function rawOf(job: JobContext, expected: string | null = null) {
  const done = await runJob(job, 'export.raw', { passphrase: null }, expected);
  if (!done.ok) throw new Error(done.error.message);
  return { ...done.value, text: await done.value.file.text() };
}
const check = async (job: JobContext, text: string) =>
  await checkBackup(job, { file: new Blob([text]), passphrase: null });

/** The same file with another text in it, whole by its own hash. */
async function altered(text: string, from: string | RegExp, to: string): Promise<string> {
  const body = text.slice(0, text.lastIndexOf('\n', text.length - 2) + 1).replace(from, to);
  return `${body}${JSON.stringify({ sha256: await sha256(body) })}\n`;
}

describe('a book that does not open', () => {
  it('because a newer Dangol made it is saved with every row, and refused here', async () => {
    const job = await filled();
    const own = await databaseId(job.db, at);
    await natively(job, 9990, (db) => db.createObjectStore('weather', { keyPath: 'id' }));
    const secret = { by: 'nothing' };
    expect(await runJob(job, 'export', { secret }, null)).toMatchObject({
      error: { code: 'newer-version' },
    });
    const raw = await rawOf(job, own);
    expect(raw).toMatchObject({ locked: false, unreadable: [] });
    expect(raw.text).toContain('"database":9990');
    expect(raw.text).toContain('"weather":0');
    expect(raw.text.split('\n').filter((line) => line.startsWith('["contacts",'))).toHaveLength(30);
    expect(await isBackup(new Blob([raw.text]))).toBe(true);
    const elsewhere = await context();
    expect(await check(elsewhere, raw.text)).toMatchObject({ error: { code: 'newer-version' } });
    expect(
      await runJob(job, 'export.raw', { passphrase: null }, '01900000-0000-7000-8000-000000000000'),
    ).toMatchObject({ error: { code: 'other-database' } });
  });

  it('because its migration fails is saved, and restored where it is whole', async () => {
    const job = await filled();
    const before = await contents(job);
    const { db } = job;
    const rows = new Map<string, unknown[]>();
    for (const table of db.tables) rows.set(table.name, await table.toArray());
    await db.delete();
    // An old version whose stores have no keys of their own: no upgrade gives them one.
    await natively(job, 10, (old, upgrade) => {
      for (const [name, list] of rows) {
        old.createObjectStore(name, { autoIncrement: true });
        for (const row of list) upgrade.objectStore(name).put(row);
      }
    });
    expect(await runJob(job, 'book.inspect', {}, null)).toMatchObject({
      error: { code: 'damaged' },
    });
    const { text } = await rawOf(job);
    const elsewhere = await context();
    const checked = await check(elsewhere, text);
    if (!checked.ok) throw new Error(checked.error.message);
    const applied = await runJob(
      elsewhere,
      'restore.apply',
      { trialId: checked.value.trialId },
      await databaseId(elsewhere.db, at),
    );
    expect(applied).toMatchObject({ ok: true });
    expect(await contents(elsewhere)).toEqual(before);
  });

  it('comes encrypted when a passphrase was typed', async () => {
    const job = await filled();
    const done = await runJob(job, 'export.raw', { passphrase: 'many words' }, null);
    if (!done.ok) throw new Error(done.error.message);
    expect(done.value.locked).toBe(true);
    const { file } = done.value;
    expect(await checkBackup(job, { file, passphrase: null })).toMatchObject({
      error: { where: 'locked' },
    });
    const opened = await checkBackup(job, { file, passphrase: 'many words' });
    expect(opened).toMatchObject({ ok: true, value: { counts: { contacts: 30 } } });
  }, 30_000);

  it('is not made where there is none', async () => {
    const job = await context();
    await job.db.delete();
    expect(await runJob(job, 'export.raw', { passphrase: null }, null)).toMatchObject({
      error: { code: 'not-found' },
    });
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(job.db.name);
  });
});

describe('a file of rows', () => {
  it('is refused where it was cut off, altered, or holds what is no record, with the line', async () => {
    const job = await filled();
    const { text } = await rawOf(job);
    const refusal = async (file: string) => {
      const checked = await check(job, file);
      return checked.ok ? null : checked.error;
    };
    expect(await refusal(text)).toBeNull();
    expect(await refusal(text.slice(0, text.length / 2))).toMatchObject({
      code: 'damaged',
      where: 'last line',
    });
    expect(await refusal(text.replace('"name":"', '"name":"X'))).toMatchObject({ code: 'damaged' });
    const lines = text.split('\n');
    const line = lines.findIndex((one) => one.startsWith('["contacts",')) + 1;
    expect(await refusal(await altered(text, /(\["contacts",.*?"name":)"[^"]*"/, '$17'))).toEqual(
      expect.objectContaining({ code: 'damaged', where: `line ${line}` }),
    );
    expect(await refusal(await altered(text, '"format":1', '"format":2'))).toMatchObject({
      code: 'newer-version',
    });
  });
});
