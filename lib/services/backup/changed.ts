import type { BookDatabase } from '../../db/database';
import type { CommandRow } from '../../db/internal';

/** Choices alone are no reason for another backup. */
const touchesBook = ({ step, images }: CommandRow): boolean =>
  step !== undefined ||
  Object.entries(images).some(([table, changed]) => table !== 'settings' && changed.length > 0);

/** Whether anything was entered, captured or logged after that moment. */
export async function changedSince(db: BookDatabase, at: number): Promise<boolean> {
  const command = await db.commands.where('at').above(at).filter(touchesBook).first();
  if (command) return true;
  // Traces are dropped after a while; what they wrote is not.
  const [contacts, companies] = await Promise.all(
    (['contacts', 'companies'] as const).map((table) =>
      db.rows(table).where('index.updatedAt').above(at).limit(1).primaryKeys(),
    ),
  );
  return (contacts?.length ?? 0) + (companies?.length ?? 0) > 0;
}

/** When the first person or company came into the book; null while it is empty. */
export async function bookSince(db: BookDatabase): Promise<number | null> {
  const rows = await Promise.all(
    (['contacts', 'companies'] as const).map((table) =>
      db.rows(table).orderBy('index.updatedAt').first(),
    ),
  );
  const times = rows.flatMap((row) => (row ? [row.record.createdAt] : []));
  return times.length === 0 ? null : Math.min(...times);
}
