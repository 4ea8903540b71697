import type { Work } from '../../db/command';
import { wholeHistory } from '../../db/derive/history';
import type { Interaction } from '../../schema/records/interaction';
import type { Moved } from '../../schema/records/merge';
import type { Order } from '../../schema/records/order';
import {
  moveDistinction,
  moveInteraction,
  moveOrder,
  movePerson,
  moveRating,
  moveRefusal,
} from './moveOne';
import type { Moving } from './moving';

const rangeOf = (start: string): [[string, string], [string, string]] => [
  [start, ''],
  [start, '\uffff'],
];

/** Everything that names the merged record names the survivor; answers what it takes to turn that back. */
export async function moveAll(work: Work, moving: Moving): Promise<Moved[]> {
  return [
    ...(moving.kind === 'company' ? await movePeople(work, moving) : []),
    ...(await moveOrders(work, moving)),
    ...(await moveInteractions(work, moving)),
    ...(await moveRatings(work, moving)),
    ...(await moveRefusals(work, moving)),
    ...(await moveDistinctions(work, moving)),
  ];
}

async function movePeople(work: Work, moving: Moving): Promise<Moved[]> {
  const people = work.db.rows('contacts').where('index.companyId').equals(moving.mergedId);
  const moved: Moved[] = [];
  for (const { record } of await people.toArray())
    moved.push(await movePerson(work, record, moving));
  return moved;
}

async function moveOrders(work: Work, moving: Moving): Promise<Moved[]> {
  const table = work.db.rows('orders');
  const orders = new Map<string, Order>();
  for (const from of moving.customers.keys()) {
    const rows = await table
      .where('[index.customerId+index.orderedOn]')
      .between(...rangeOf(from))
      .toArray();
    for (const { id, record } of rows) orders.set(id, record);
  }
  const named = await table.where('index.contactId').equals(moving.mergedId).toArray();
  for (const { id, record } of named) orders.set(id, record);
  const moved: Moved[] = [];
  for (const order of orders.values()) moved.push(await moveOrder(work, order, moving));
  return moved;
}

async function moveInteractions(work: Work, moving: Moving): Promise<Moved[]> {
  const table = work.db.rows('interactions');
  const found = new Map<string, Interaction>();
  for (const from of moving.customers.keys())
    for (const record of await wholeHistory(work.db, from)) found.set(record.id, record);
  const named = await table.where('index.contactIds').equals(moving.mergedId).toArray();
  for (const { id, record } of named) found.set(id, record);
  const moved: Moved[] = [];
  for (const interaction of found.values())
    moved.push(await moveInteraction(work, interaction, moving));
  return moved;
}

async function moveRatings(work: Work, moving: Moving): Promise<Moved[]> {
  const ratings = work.db.rows('ratings').where('[index.customerId+index.quarter]');
  const moved: Moved[] = [];
  for (const from of moving.customers.keys())
    for (const { record } of await ratings.between(...rangeOf(from)).toArray())
      moved.push(...(await moveRating(work, record, moving)));
  return moved;
}

async function moveRefusals(work: Work, moving: Moving): Promise<Moved[]> {
  const { survivorId, mergedId, emailKeys } = moving;
  const rows = await work.db
    .rows('refusals')
    .filter(({ record }) => {
      if (record.deletedAt !== undefined) return false;
      const has = emailKeys.includes(record.emailKey);
      return record.targetId === mergedId || (record.targetId === survivorId && has);
    })
    .toArray();
  const moved: Moved[] = [];
  for (const { record } of rows) moved.push(await moveRefusal(work, record, moving));
  return moved;
}

async function moveDistinctions(work: Work, moving: Moving): Promise<Moved[]> {
  const pairs = work.db.rows('distinctions').where('index.ids').equals(moving.mergedId);
  const moved: Moved[] = [];
  for (const { record } of await pairs.toArray())
    moved.push(await moveDistinction(work, record, moving));
  return moved;
}
