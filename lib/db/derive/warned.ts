import type { BookDatabase } from '../database';
import type { AnewRow } from '../internal';

/** Rows asked for at once, so that nobody waits for all of them. */
const PORTION = 1000;

type Wanted = Pick<AnewRow, 'dueFrom' | 'dueTo' | 'rated'>;

async function noteRated(db: BookDatabase, customers: Set<string>): Promise<void> {
  let after = '';
  for (;;) {
    const rows = await db.rows('ratings').where(':id').above(after).limit(PORTION).toArray();
    for (const { record } of rows) customers.add(record.customerId);
    const last = rows.at(-1);
    if (last === undefined || rows.length < PORTION) return;
    after = last.id;
  }
}

/** Day by day: what is due on one is read at once. */
async function noteDue(
  db: BookDatabase,
  { dueFrom, dueTo }: Wanted,
  customers: Set<string>,
): Promise<void> {
  const open = () => db.rows('orders').where('index.dueOpen');
  let next = await open().between(dueFrom, dueTo, true, false).first();
  while (next) {
    const { dueOn } = next.record;
    // Whatever stands in that index has such a day.
    const day = dueOn ?? dueTo;
    for (const { record } of await open().equals(day).toArray()) customers.add(record.customerId);
    next = await open().between(day, dueTo, false, false).first();
  }
}

/** Customers whose warnings may look different: with something to pay that is due on these days, or with a limit. */
export class Warned {
  #of = '';
  #ids: string[] = [];

  /** Their ids in order; read once for the same wish. */
  async of(db: BookDatabase, wanted: Wanted): Promise<readonly string[]> {
    const { dueFrom, dueTo, rated } = wanted;
    const of = `${dueFrom} ${dueTo} ${rated}`;
    if (this.#of !== of) {
      const customers = new Set<string>();
      if (rated) await noteRated(db, customers);
      await noteDue(db, wanted, customers);
      this.#ids = [...customers].sort();
      this.#of = of;
    }
    return this.#ids;
  }
}
