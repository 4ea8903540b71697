import { bookMark } from '../../db/command';
import type { JobContext } from '../control';
import { EARLIER, emptied, readWhole, replaceWhole, SPARE, type Whole } from './whole';

/**
 * Lets the book and the earlier one change places. No transaction holds two databases, so the book is kept in a third
 * one until both are where they belong: stopped at any moment, neither is lost, and `endExchange` does the rest.
 */
export async function exchange(context: JobContext, kept: Whole): Promise<void> {
  const { db, clock } = context;
  const mark = await bookMark(db);
  const spare = context.beside(SPARE);
  await db.meta.put({ key: 'exchange', done: false });
  await emptied(spare, clock.now());
  await replaceWhole(spare, await readWhole(db), null);
  await db.transaction('rw', db.tables, async () => {
    await replaceWhole(db, kept, mark);
    await db.meta.put({ key: 'exchange', done: true });
  });
  await endExchange(context);
}

/** Ends an exchange that was stopped: what the book was before becomes the earlier one, if the book was replaced. */
export async function endExchange(context: JobContext): Promise<void> {
  const { db, clock } = context;
  const row = await db.meta.get('exchange');
  if (row?.key !== 'exchange') return;
  const spare = context.beside(SPARE);
  if (row.done) {
    const before = await readWhole(spare);
    const earlier = context.beside(EARLIER);
    await emptied(earlier, clock.now());
    await replaceWhole(earlier, before, null);
  }
  await db.meta.delete('exchange');
  await spare.delete();
}
