/*
 * Functions that run inside a page of the extension, in whatever browser: each is sent as text and uses
 * nothing from outside itself. The background must have opened the database before.
 */

/** Puts the tables, one text of JSON, into the database: a driver takes seconds over thousands of records one by one. */
export async function fillIn({ name, json }: { name: string; json: string }): Promise<void> {
  const tables: Record<string, unknown[]> = JSON.parse(json);
  const db = await new Promise<IDBDatabase>((done, failed) => {
    const opening = indexedDB.open(name);
    opening.onsuccess = () => done(opening.result);
    opening.onerror = () => failed(opening.error);
  });
  const names = Object.keys(tables);
  await new Promise<void>((done, failed) => {
    const change = db.transaction([...new Set([...names, 'meta'])], 'readwrite');
    change.oncomplete = () => done();
    change.onerror = () => failed(change.error);
    // What was counted before holds no longer, unless the rows bring it.
    change.objectStore('meta').delete('counts');
    for (const table of names) {
      for (const row of tables[table] ?? []) change.objectStore(table).put(row);
    }
  });
  db.close();
}

/** Takes every record out, as a lost profile would. */
export async function emptyIn(name: string): Promise<void> {
  const db = await new Promise<IDBDatabase>((done, failed) => {
    const opening = indexedDB.open(name);
    opening.onsuccess = () => done(opening.result);
    opening.onerror = () => failed(opening.error);
  });
  await new Promise<void>((done, failed) => {
    const change = db.transaction(db.objectStoreNames, 'readwrite');
    change.oncomplete = () => done();
    change.onerror = () => failed(change.error);
    for (const table of db.objectStoreNames)
      if (table !== 'meta') change.objectStore(table).clear();
    // What was counted goes with what it counted; the book's name and key are the browser's.
    const meta = change.objectStore('meta');
    for (const key of ['ranks', 'counts', 'anew']) meta.delete(key);
  });
  db.close();
}
