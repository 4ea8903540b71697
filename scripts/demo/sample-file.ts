import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { writeBackup } from '../../lib/formats/backup/write.ts';
import { emptyBook } from '../../lib/schema/book.ts';
import { sampleBook } from '../sample/book.ts';

/** Writes the sample book as a backup, hands its path to `use`, and removes it afterwards. */
export async function withSampleFile<T>(
  now: number,
  use: (file: string, contacts: number) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'dangol-sample-'));
  try {
    const { settings, ...records } = sampleBook(now);
    const file = path.join(folder, 'sample-book.dangol');
    const backup = await writeBackup({ ...emptyBook(), ...records, settings: [settings] }, now);
    await writeFile(file, await backup.text());
    return await use(file, records.contacts.length);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
