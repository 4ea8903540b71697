import type { BookDatabase } from '../../db/database';
import type { Records, RecordTable } from '../../db/records';
import type { Grade, Tier } from '../../schema/base';
import type { JobContext } from '../control';

/** Rows read at once: a rating carries its whole scheme. */
const AT_ONCE = 500;

/** Every living record of a table, a few hundred at a time, with a pause between. */
export async function eachRecord<Table extends RecordTable>(
  { db, pause }: Pick<JobContext, 'db' | 'pause'>,
  table: Table,
  use: (record: Records[Table]) => void,
  read: (done: number) => void = () => {},
  atOnce = AT_ONCE,
): Promise<void> {
  let last = '';
  let done = 0;
  for (;;) {
    const rows = await db.rows(table).where('id').above(last).limit(atOnce).toArray();
    for (const { record } of rows)
      if (!('deletedAt' in record) || record.deletedAt === undefined) use(record);
    done += rows.length;
    read(done);
    const end = rows.at(-1)?.id;
    if (end === undefined || rows.length < atOnce) return;
    last = end;
    await pause();
  }
}

export async function tiersOf(db: BookDatabase): Promise<Map<string, Tier>> {
  const tiers = new Map<string, Tier>();
  await db.standings.each(({ customerId, tier }) => {
    tiers.set(customerId, tier);
  });
  return tiers;
}

/** The grade of each customer's newest rating; null where that one gives none. */
export async function gradesOf(
  context: Pick<JobContext, 'db' | 'pause'>,
): Promise<Map<string, Grade | null>> {
  const newest = new Map<string, { quarter: string; grade: Grade | null }>();
  await eachRecord(context, 'ratings', ({ customerId, quarter, result }) => {
    const known = newest.get(customerId);
    if (!known || known.quarter < quarter) newest.set(customerId, { quarter, grade: result.grade });
  });
  return new Map([...newest].map(([customerId, { grade }]) => [customerId, grade]));
}
