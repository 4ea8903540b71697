import { countWritten } from '../counts';
import type { BookDatabase } from '../database';

/** What goes in the same step holds nothing back. */
export interface Going {
  orders: ReadonlySet<string>;
  contacts: ReadonlySet<string>;
}

const pair = (id: string): [[string, string], [string, string]] => [
  [id, ''],
  [id, '\uffff'],
];

/** Which of these people or companies other records hang on: orders, ratings, people, what a person typed. */
export async function inUse(
  db: BookDatabase,
  ids: readonly string[],
  going: Going,
): Promise<Set<string>> {
  const used = new Set<string>();
  if (ids.length === 0) return used;
  const orders = await anyRows(db, 'orders');
  const history = await anyRows(db, 'interactions');
  const ratings = await anyRows(db, 'ratings');
  await Promise.all(
    ids.map(async (id) => {
      const holds =
        (await holdsPeople(db, id, going)) ||
        (orders && (await holdsOrders(db, id, going))) ||
        (history && (await holdsHistory(db, id))) ||
        (ratings &&
          (await db
            .rows('ratings')
            .where('[index.customerId+index.quarter]')
            .between(...pair(id))
            .count()) > 0);
      if (holds) used.add(id);
    }),
  );
  return used;
}

const anyRows = async (
  db: BookDatabase,
  table: 'orders' | 'interactions' | 'ratings',
): Promise<boolean> => (await db.rows(table).limit(1).primaryKeys()).length > 0;

async function holdsPeople(db: BookDatabase, id: string, { contacts }: Going): Promise<boolean> {
  const people = await db.rows('contacts').where('index.companyId').equals(id).primaryKeys();
  return people.some((person) => !contacts.has(person));
}

async function holdsOrders(db: BookDatabase, id: string, { orders }: Going): Promise<boolean> {
  const rows = db.rows('orders');
  const [own, asked] = await Promise.all([
    rows
      .where('[index.customerId+index.orderedOn]')
      .between(...pair(id))
      .primaryKeys(),
    rows.where('index.contactId').equals(id).primaryKeys(),
  ]);
  return [...own, ...asked].some((order) => !orders.has(order));
}

/** Mail logged by itself holds nobody back; it goes with the person. */
async function holdsHistory(db: BookDatabase, id: string): Promise<boolean> {
  const rows = db.rows('interactions');
  const [own, met] = await Promise.all([
    rows
      .where('[index.customerId+index.at]')
      .between([id, 0], [id, Number.MAX_SAFE_INTEGER])
      .toArray(),
    rows.where('index.contactIds').equals(id).toArray(),
  ]);
  return [...own, ...met].some(({ record }) => record.messageKey === null);
}

/** Logged mail of people who go, all of them, goes too, so that it is logged anew when they come back. */
export async function forgetMail(db: BookDatabase, gone: ReadonlySet<string>): Promise<void> {
  if (gone.size === 0 || !(await anyRows(db, 'interactions'))) return;
  const found = await Promise.all(
    [...gone].map((id) => db.rows('interactions').where('index.contactIds').equals(id).toArray()),
  );
  const mails = found
    .flat()
    .filter(
      ({ record }) =>
        record.messageKey !== null && record.contactIds.every((contactId) => gone.has(contactId)),
    );
  const ids = [...new Set(mails.map(({ id }) => id))];
  await db.rows('interactions').bulkDelete(ids);
  // What is found by its people is no tombstone.
  await countWritten(db, { interactions: ids.map((id) => ({ id, before: {}, after: null })) });
}

/** That somebody is not another one says nothing when one of the two never was. */
export async function forgetDistinctions(db: BookDatabase, gone: readonly string[]): Promise<void> {
  const pairs = db.rows('distinctions');
  if (gone.length === 0 || (await pairs.limit(1).primaryKeys()).length === 0) return;
  await pairs.bulkDelete(await pairs.where('index.ids').anyOf(gone).distinct().primaryKeys());
}
