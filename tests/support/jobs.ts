import type { Clock } from '../../lib/db/clock';
import { BookDatabase } from '../../lib/db/database';
import { dumpAll } from '../../lib/db/tables';
import type { ImportKind } from '../../lib/formats/import/fields';
import type { JobContext, Progress } from '../../lib/jobs/control';
import type { RunOrder } from '../../lib/jobs/import/jobs';
import { previewFile } from '../../lib/jobs/import/preview';
import type { BookContents } from '../../lib/schema/book';

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);

/** Jobs over databases of their own, for tests. Call `close` after each. */
export function testJobs(start = Date.UTC(2026, 10, 22, 9)) {
  const opened: BookDatabase[] = [];
  let number = 0;

  /** A clock that moves with every look, so that ids and times differ. */
  const clock = (): Clock => {
    let now = start;
    return { now: () => (now += 1), zone: 'UTC' };
  };

  async function context(
    over: Partial<JobContext> = {},
  ): Promise<JobContext & { seen: Progress[] }> {
    number += 1;
    const prefix = `jobs-${number}-`;
    const known = new Map<string, BookDatabase>();
    const beside = (name: string): BookDatabase => {
      const db = known.get(name) ?? new BookDatabase(prefix + name);
      if (!known.has(name)) opened.push(db);
      known.set(name, db);
      return db;
    };
    const seen: Progress[] = [];
    return {
      db: beside('dangol'),
      beside,
      clock: clock(),
      report: (progress) => seen.push(progress),
      pause: async () => {},
      ...over,
      seen,
    };
  }

  return {
    context,
    /** An import as the page would start it after taking every guess. */
    async order(job: JobContext, file: Blob, kind: ImportKind | null = null): Promise<RunOrder> {
      const read = await previewFile(job, { file, encoding: null, kind, mapping: null });
      if (!read.ok) throw new Error(read.error.message);
      const { mapping, readings, encoding } = read.value;
      const { dateOrder, decimalMark, percentDiscount } = readings;
      return {
        fileName: 'test.csv',
        columns: read.value.columns,
        resumeId: null,
        kind: read.value.kind,
        file,
        encoding,
        layout: {
          mapping,
          dateOrder: dateOrder.value,
          decimalMark: decimalMark.value,
          percentDiscount,
          currency: 'EUR',
        },
      };
    },
    /** Everything a backup would hold, in a fixed order. */
    async contents(job: JobContext): Promise<BookContents> {
      const book = await dumpAll(job.db);
      for (const table of ['companies', 'contacts', 'orders', 'tierChanges'] as const)
        book[table].sort(byId);
      return book;
    },
    async close() {
      for (const db of opened.splice(0)) await db.delete();
    },
  };
}
