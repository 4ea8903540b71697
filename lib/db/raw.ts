import { fail, ok, type Result } from '../schema/result';

/** A database as it lies in the browser, whatever made it and whatever stands in it. */
export interface RawBook {
  /** As the browser counts it: ten times that of `BookDatabase`. */
  version: number;
  stores: { name: string; rows: unknown[] }[];
  /** Stores that could not be read to their end; what came before is kept. */
  unreadable: string[];
}

/** Rows fetched together. */
const CHUNK = 2000;

const settled = <Value>(request: IDBRequest<Value>): Promise<Value> =>
  new Promise((done, failed) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error);
  });

/** Opens what is there at the version it has, and never makes or changes a database. */
function opened(name: string): Promise<IDBDatabase | null> {
  const opening = indexedDB.open(name);
  let made = false;
  // There was none: the empty one that is about to be made is taken back.
  opening.onupgradeneeded = () => {
    made = true;
    opening.transaction?.abort();
  };
  return settled(opening).catch((error) => {
    if (made) return null;
    throw error;
  });
}

/** Reads rows into `rows` until the end of the store; throws where the browser cannot go on. */
async function readStore(
  db: IDBDatabase,
  name: string,
  rows: unknown[],
  breathe: () => Promise<void>,
): Promise<void> {
  let range: IDBKeyRange | null = null;
  for (;;) {
    const store: IDBObjectStore = db.transaction(name).objectStore(name);
    const [keys, found]: [IDBValidKey[], unknown[]] = await Promise.all([
      settled(store.getAllKeys(range, CHUNK)),
      settled<unknown[]>(store.getAll(range, CHUNK)),
    ]);
    for (const row of found) rows.push(row);
    const last = keys.at(-1);
    if (last === undefined || keys.length < CHUNK) return;
    range = IDBKeyRange.lowerBound(last, true);
    await breathe();
  }
}

/**
 * Everything of a database by the browser's own means, for a book that no longer opens: one of a newer
 * Dangol, or one whose migration fails. `not-found` where there is no such database.
 */
export async function readRaw(
  name: string,
  breathe: () => Promise<void>,
): Promise<Result<RawBook>> {
  const db = await opened(name);
  if (db === null) return fail('not-found', `there is no database ${name}`);
  try {
    const raw: RawBook = { version: db.version, stores: [], unreadable: [] };
    for (const store of db.objectStoreNames) {
      const rows: unknown[] = [];
      raw.stores.push({ name: store, rows });
      await breathe();
      try {
        await readStore(db, store, rows, breathe);
      } catch (error) {
        if (!(error instanceof DOMException)) throw error;
        raw.unreadable.push(store);
      }
    }
    return ok(raw);
  } finally {
    db.close();
  }
}
