import type { BookDatabase } from '../../db/database';
import { isLive } from '../../db/derive/customers';
import { ordersOf } from '../../db/derive/facts';
import { wholeHistory } from '../../db/derive/history';
import { fold } from '../../domain/matching/fold';
import { openOn } from '../../domain/receivables';
import type { Interaction } from '../../schema/records/interaction';
import type { Order } from '../../schema/records/order';
import type { TimelineEntry, TimelinePage } from '../../schema/views/card';
import { newestOf } from './newest';

export interface TimelineQuestion {
  /** The customer's whole history; with `contactId` that person's part of it. */
  customerId: string | null;
  contactId: string | null;
  /** Empty: every kind. */
  kinds: TimelineEntry['kind'][];
  search: string;
  before: { at: number; id: string } | null;
  limit: number;
}

/** Interactions and orders by time, newest first. An order stands at the noon of its day. */
export async function buildTimeline(
  db: BookDatabase,
  question: TimelineQuestion,
): Promise<TimelinePage> {
  return await db.transaction('r', db.tables, async () => {
    const { customerId, contactId, kinds, before, limit } = question;
    const wanted = fold(question.search.trim());
    const whole = contactId === null && kinds.length === 0 && wanted === '';
    const { interactions, orders, total } =
      whole && customerId !== null
        ? await newestOf(db, customerId, before?.at ?? null, limit + 1)
        : await everythingOf(db, question);
    const names = await namesOf(db, interactions, orders);
    const entries = [
      ...interactions.map((item) => interactionEntry(item, names)),
      ...orders.map((order) => orderEntry(order, names)),
    ]
      .filter((entry) => kinds.length === 0 || kinds.includes(entry.kind))
      .filter((entry) => wanted === '' || fold(textOf(entry)).includes(wanted))
      .sort(newestFirst);
    const rest = entries.filter((entry) => before === null || newestFirst(before, entry) < 0);
    const page = rest.slice(0, limit);
    const last = page.at(-1);
    const more = last !== undefined && rest.length > page.length;
    return {
      entries: page,
      cursor: more ? { at: last.at, id: last.id } : null,
      total: total ?? entries.length,
    };
  });
}

/** All that may be asked for; what is left out is told by its words and kinds, which no index knows. */
async function everythingOf(db: BookDatabase, question: TimelineQuestion) {
  const [interactions, orders] = await Promise.all([
    interactionsFor(db, question),
    ordersFor(db, question),
  ]);
  return { interactions, orders, total: null };
}

const newestFirst = (a: { at: number; id: string }, b: { at: number; id: string }): number =>
  b.at - a.at || (a.id < b.id ? 1 : a.id > b.id ? -1 : 0);

async function interactionsFor(
  db: BookDatabase,
  { customerId, contactId }: TimelineQuestion,
): Promise<Interaction[]> {
  if (customerId === null) {
    if (contactId === null) return [];
    const rows = db.rows('interactions').where('index.contactIds').equals(contactId);
    return (await rows.toArray()).map((row) => row.record);
  }
  const records = await wholeHistory(db, customerId);
  return records.filter((item) => contactId === null || item.contactIds.includes(contactId));
}

async function ordersFor(
  db: BookDatabase,
  { customerId, contactId }: TimelineQuestion,
): Promise<Order[]> {
  if (customerId !== null) {
    const orders = await ordersOf(db, customerId);
    // An order without a person is the whole customer's.
    return orders.filter(
      (o) => contactId === null || o.contactId === null || o.contactId === contactId,
    );
  }
  if (contactId === null) return [];
  const rows = await db.rows('orders').where('index.contactId').equals(contactId).toArray();
  return rows.map((row) => row.record);
}

async function namesOf(
  db: BookDatabase,
  interactions: readonly Interaction[],
  orders: readonly Order[],
): Promise<Map<string, string>> {
  const ids = new Set(interactions.flatMap((item) => item.contactIds));
  for (const order of orders) if (order.contactId !== null) ids.add(order.contactId);
  const rows = await db.rows('contacts').bulkGet([...ids]);
  return new Map(
    rows.flatMap((row) => (row && isLive(row.record) ? [[row.id, row.record.name] as const] : [])),
  );
}

const interactionEntry = (item: Interaction, names: Map<string, string>): TimelineEntry => ({
  id: item.id,
  kind: item.kind,
  at: item.at,
  title: item.subject,
  interaction: item,
  order: null,
  people: item.contactIds.flatMap((id) => names.get(id) ?? []),
});

/** Noon by UTC lies on the same calendar day in every time zone from −12 to +11 hours. */
const noonOf = (day: string): number => Date.parse(`${day}T12:00:00Z`);

const orderEntry = (order: Order, names: Map<string, string>): TimelineEntry => ({
  id: order.id,
  kind: 'order-entry',
  at: noonOf(order.orderedOn),
  title: order.number ?? order.lines[0]?.product ?? order.note ?? '',
  interaction: null,
  order: {
    id: order.id,
    number: order.number,
    amount: order.amount,
    currency: order.currency,
    open: openOn(order, '9999-12-31'),
    orderedOn: order.orderedOn,
    dueOn: order.dueOn,
    lines: order.lines,
    payments: order.payments,
    writtenOff: order.writtenOff,
    writtenOffOn: order.writtenOffOn ?? null,
    note: order.note,
  },
  people: order.contactId === null ? [] : [names.get(order.contactId) ?? ''].filter(Boolean),
});

const textOf = ({ title, interaction, people, order }: TimelineEntry): string =>
  [
    title,
    interaction?.text,
    interaction?.nextStep?.text,
    interaction?.complaint?.remedy,
    order?.number,
    order?.note,
    ...(order?.lines.map((line) => line.product) ?? []),
    ...people,
  ]
    .filter(Boolean)
    .join('\n');
