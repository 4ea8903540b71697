import { type TierMove, tierMoves } from '../../domain/pyramid/history';
import { customerTotal, ledgerTotals } from '../../domain/pyramid/ledger';
import { rankCustomers } from '../../domain/pyramid/rank';
import type { Tier } from '../../schema/base';
import type { Standing } from '../../schema/records/standing';
import type { BookDatabase } from '../database';
import { keepRanks, ranksOf } from '../place';
import { Ranks } from '../ranks';
import { sameValue } from '../same';
import { rankedPeriod, rateTable } from '../settings';
import { isRanking } from './anew';
import { customerById } from './customers';
import type { Occasion } from './occasion';
import { noteMoves, settleTiers, standingFrom, standingOf } from './tiers';

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
  const touched = new Set<string>();
  const ids = [...customerIds];
  const [olds, amounts] = await Promise.all([
    db.standings.bulkGet(ids),
    Promise.all(ids.map((id) => amountOf(db, id, occasion))),
  ]);
  const gone: string[] = [];
  const rows: Standing[] = [];
  const left: string[] = [];
  for (const [at, customerId] of ids.entries()) {
    const [old, amount] = [olds[at], amounts[at] ?? null];
    if (amount === (old?.amount ?? null)) continue;
    before.set(customerId, old?.tier ?? null);
    touched.add(customerId);
    if (old) left.push(old.amountKey);
    if (amount === null) gone.push(customerId);
    else rows.push(standingOf({ customerId, amount }, old?.tier ?? 'Small'));
  }
  if (touched.size === 0) return touched;
  const ranks = await ranksOf(db);
  for (const key of left) ranks.remove(key);
  for (const { amountKey } of rows) ranks.add(amountKey);
  await db.standings.bulkDelete(gone);
  await db.standings.bulkPut(rows);
  await keepRanks(db, ranks);
  const moves = new Map<string, TierMove>();
  // While everybody is ranked anew, that finds their tiers; until then they keep the ones they have.
  const settled = (await isRanking(db)) ? [] : await settleTiers(db, ranks);
  for (const move of settled) moves.set(move.customerId, move);
  const now = await db.standings.bulkGet([...before.keys()]);
  for (const [at, [customerId, from]] of [...before].entries()) {
    const to = now[at]?.tier ?? null;
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
  await keepRanks(db, Ranks.of(rows.map(({ amountKey }) => amountKey).toReversed()));
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
