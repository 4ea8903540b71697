import { type TierMove, tierMoves } from '../../domain/pyramid/history';
import { customerTotal, ledgerTotals } from '../../domain/pyramid/ledger';
import { rankCustomers } from '../../domain/pyramid/rank';
import type { Tier } from '../../schema/base';
import type { Standing } from '../../schema/records/standing';
import type { BookDatabase } from '../database';
import { sameValue } from '../same';
import { rankedPeriod, rateTable } from '../settings';
import { customerById } from './customers';
import type { Occasion } from './occasion';
import { noteMoves, settleTiers, standingFrom, standingOf } from './tiers';

export async function baseSize(db: BookDatabase): Promise<number> {
  const row = await db.meta.get('base');
  return row?.key === 'base' ? row.customers : 0;
}

/** The customer's amount of the period, or null: not a live customer with an order. */
async function amountOf(
  db: BookDatabase,
  customerId: string,
  { settings, today }: Occasion,
): Promise<string | null> {
  const entries = await db.ledger.where('customerId').equals(customerId).toArray();
  if (entries.length === 0 || (await customerById(db, customerId)) === null) return null;
  const period = rankedPeriod(settings, today);
  return customerTotal(customerId, entries, period, rateTable(settings), today).amount;
}

/** Brings the standing of some customers up to date, and with them the tiers of whom they displace. */
export async function updateStandings(
  db: BookDatabase,
  customerIds: ReadonlySet<string>,
  occasion: Occasion,
): Promise<Set<string>> {
  const before = new Map<string, Tier | null>();
  let base = await baseSize(db);
  const touched = new Set<string>();
  const ids = [...customerIds];
  const [olds, amounts] = await Promise.all([
    db.standings.bulkGet(ids),
    Promise.all(ids.map((id) => amountOf(db, id, occasion))),
  ]);
  const gone: string[] = [];
  const rows: Standing[] = [];
  for (const [at, customerId] of ids.entries()) {
    const [old, amount] = [olds[at], amounts[at] ?? null];
    if (amount === (old?.amount ?? null)) continue;
    before.set(customerId, old?.tier ?? null);
    touched.add(customerId);
    if (amount === null) gone.push(customerId);
    else rows.push(standingOf({ customerId, amount }, old?.tier ?? 'Small'));
    base += (amount === null ? 0 : 1) - (old ? 1 : 0);
  }
  if (touched.size === 0) return touched;
  await db.standings.bulkDelete(gone);
  await db.standings.bulkPut(rows);
  await db.meta.put({ key: 'base', customers: base });
  const moves = new Map<string, TierMove>();
  for (const move of await settleTiers(db, base)) moves.set(move.customerId, move);
  const settled = await db.standings.bulkGet([...before.keys()]);
  for (const [at, [customerId, from]] of [...before].entries()) {
    const to = settled[at]?.tier ?? null;
    if (from === to) moves.delete(customerId);
    else moves.set(customerId, { customerId, from, to });
  }
  await noteMoves(db, [...moves.values()], occasion);
  for (const customerId of moves.keys()) touched.add(customerId);
  return touched;
}

/** Ranks everybody anew from the ledger; answers whose tier changed. */
export async function rankAnew(db: BookDatabase, occasion: Occasion): Promise<Set<string>> {
  const { settings, today } = occasion;
  const [ledger, old, live] = await Promise.all([
    db.ledger.toArray(),
    db.standings.toArray(),
    liveCustomers(db),
  ]);
  const totals = ledgerTotals(ledger, rankedPeriod(settings, today), rateTable(settings), today);
  const { ranked } = rankCustomers(totals.filter(({ customerId }) => live.has(customerId)));
  const known = new Map(old.map((row) => [row.customerId, row]));
  const rows = ranked.map(standingFrom);
  const changed = rows.filter((row) => !sameValue(row, known.get(row.customerId)));
  for (const row of rows) known.delete(row.customerId);
  await db.standings.bulkPut(changed);
  await db.standings.bulkDelete([...known.keys()]);
  await db.meta.put({ key: 'base', customers: rows.length });
  const moves = tierMoves(old, rows);
  await noteMoves(db, moves, occasion);
  return new Set(moves.map((move) => move.customerId));
}

/** Ids of all live companies and of people without one. */
async function liveCustomers(db: BookDatabase): Promise<Set<string>> {
  // Tombstones have an empty index, so the index lists the living alone.
  const [companies, people, employed] = await Promise.all([
    db.rows('companies').orderBy('index.nameKey').primaryKeys(),
    db.rows('contacts').orderBy('index.updatedAt').primaryKeys(),
    db.rows('contacts').orderBy('index.companyId').primaryKeys(),
  ]);
  const live = new Set([...companies, ...people]);
  for (const id of employed) live.delete(id);
  return live;
}
