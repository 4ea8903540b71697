import { DATABASE_NAME } from '../../../lib/db/database.ts';
import type { Arguments, Reply, RequestName } from '../../../lib/messages/protocol.ts';
import type { FirefoxDocument } from '../../support/firefox.ts';
import type { BookTables } from '../../support/seed.ts';

/** Asks the background as the given page or frame of the extension does. */
export async function askFrom<Name extends RequestName>(
  document: FirefoxDocument,
  name: Name,
  args: Arguments<Name>,
): Promise<Reply<Name>> {
  const request = JSON.stringify({ dangol: 1, name, args });
  const answer = await document.evaluate(
    `browser.runtime.sendMessage(${request}).then((answer) => JSON.stringify(answer))`,
  );
  return JSON.parse(String(answer));
}

/** Puts the tables into the database of an extension page; the background must have opened it before. */
export async function fillBookOf(document: FirefoxDocument, tables: BookTables): Promise<void> {
  await document.evaluate(`(${fill})(${JSON.stringify(DATABASE_NAME)}, ${JSON.stringify(tables)})`);
}

async function fill(name: string, tables: BookTables): Promise<void> {
  const db = await new Promise<IDBDatabase>((done, failed) => {
    const opening = indexedDB.open(name);
    opening.onsuccess = () => done(opening.result);
    opening.onerror = () => failed(opening.error);
  });
  const names = Object.keys(tables);
  await new Promise<void>((done, failed) => {
    const change = db.transaction(names, 'readwrite');
    change.oncomplete = () => done();
    change.onerror = () => failed(change.error);
    for (const table of names) {
      for (const row of tables[table] ?? []) change.objectStore(table).put(row);
    }
  });
  db.close();
}

/** Takes every record out of the book. */
export async function emptyBookOf(document: FirefoxDocument): Promise<void> {
  await document.evaluate(`(${empty})(${JSON.stringify(DATABASE_NAME)})`);
}

async function empty(name: string): Promise<void> {
  const db = await new Promise<IDBDatabase>((done, failed) => {
    const opening = indexedDB.open(name);
    opening.onsuccess = () => done(opening.result);
    opening.onerror = () => failed(opening.error);
  });
  const names = [...db.objectStoreNames].filter((table) => table !== 'meta');
  await new Promise<void>((done, failed) => {
    const change = db.transaction(names, 'readwrite');
    change.oncomplete = () => done();
    change.onerror = () => failed(change.error);
    for (const table of names) change.objectStore(table).clear();
  });
  db.close();
}
