import type { Page } from '@playwright/test';

/** Rows in one transaction: as many as a step of the import has; in larger ones a row takes longer. */
const TOGETHER = 500;

interface Put {
  ms: number;
  rows: number;
}

/** Puts every row the import left in one table into a database of its own with the same indexes; only the puts count. */
export async function putRaw(page: Page, table: string): Promise<Put> {
  return await page.evaluate(
    async ({ name, together }) => {
      const settled = <Value>(request: IDBRequest<Value>) =>
        new Promise<Value>((done, failed) => {
          request.onsuccess = () => done(request.result);
          request.onerror = () => failed(request.error);
        });
      const book = await settled(indexedDB.open('dangol'));
      const opening = indexedDB.open('raw', 1);
      opening.onupgradeneeded = () => {
        const like = book.transaction(name).objectStore(name);
        const store = opening.result.createObjectStore(name, { keyPath: like.keyPath });
        for (const index of like.indexNames) {
          const { keyPath, unique, multiEntry } = like.index(index);
          store.createIndex(index, keyPath, { unique, multiEntry });
        }
      };
      const raw = await settled(opening);
      let ms = 0;
      let rows = 0;
      let from: IDBKeyRange | null = null;
      for (;;) {
        const store = book.transaction(name).objectStore(name);
        const keys = await settled(store.getAllKeys(from, 5000));
        const part = await settled(store.getAll(from, 5000));
        if (part.length === 0) break;
        const start = performance.now();
        for (let at = 0; at < part.length; at += together)
          await new Promise<void>((done, failed) => {
            const change = raw.transaction(name, 'readwrite');
            change.oncomplete = () => done();
            change.onerror = () => failed(change.error);
            for (const row of part.slice(at, at + together)) change.objectStore(name).put(row);
          });
        ms += performance.now() - start;
        rows += part.length;
        from = IDBKeyRange.lowerBound(keys.at(-1), true);
      }
      raw.close();
      book.close();
      await settled(indexedDB.deleteDatabase('raw'));
      return { ms, rows };
    },
    { name: table, together: TOGETHER },
  );
}
