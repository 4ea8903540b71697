import { recordMove, type TierMove } from '../../domain/pyramid/history';
import { type CustomerAmount, cutoffsFor, type RankedCustomer } from '../../domain/pyramid/rank';
import type { Tier } from '../../schema/base';
import type { Standing } from '../../schema/records/standing';
import { amountKey, ZERO_KEY } from '../amountKey';
import type { BookDatabase } from '../database';
import { newId } from '../id';
import { standingAt } from '../place';
import type { Ranks } from '../ranks';
import type { Occasion } from './occasion';

const above = ['VIP', 'Major', 'Ordinary'] as const;
/** An amount must lie above its tier's floor; the text is a key of the index of amounts. */
export type Floors = Record<(typeof above)[number], string>;

/**
 * What lies below each tier, read from the index instead of ranking everybody: the amount just behind
 * the cut-off (a group of equal amounts that reaches behind it does not fit), and never below zero.
 */
export async function floorsOf(db: BookDatabase, ranks: Ranks): Promise<Floors> {
  const cutoffs = cutoffsFor(ranks.size);
  const floor = async (tier: keyof Floors): Promise<string> => {
    const behind = await standingAt(db, ranks, cutoffs[tier] + 1);
    return behind && behind.amountKey > ZERO_KEY ? behind.amountKey : ZERO_KEY;
  };
  const [VIP, Major, Ordinary] = await Promise.all(above.map(floor));
  return { VIP: VIP ?? ZERO_KEY, Major: Major ?? ZERO_KEY, Ordinary: Ordinary ?? ZERO_KEY };
}

export const tierAt = (key: string, floors: Floors): Tier =>
  above.find((tier) => key > floors[tier]) ?? 'Small';

const LAST = '\uffff';

/**
 * Those whose stored tier no longer fits their amount, each once; few after one order, however large the base.
 * `most`: so many of each kind are enough.
 */
export async function misplaced(
  db: BookDatabase,
  floors: Floors,
  most = Number.POSITIVE_INFINITY,
): Promise<Standing[]> {
  const range = (tier: Tier, from: string, to: string): Promise<Standing[]> =>
    from > to
      ? Promise.resolve([])
      : db.standings
          .where('[tier+amountKey]')
          .between([tier, from], [tier, to], false, true)
          .limit(most)
          .toArray();
  const groups = await Promise.all([
    range('VIP', '', floors.VIP),
    range('Major', '', floors.Major),
    range('Major', floors.VIP, LAST),
    range('Ordinary', '', floors.Ordinary),
    range('Ordinary', floors.Major, LAST),
    range('Small', floors.Ordinary, LAST),
  ]);
  return [...new Map(groups.flat().map((row) => [row.customerId, row])).values()];
}

/** Moves everybody who is misplaced to their tier; answers the moves. */
export async function settleTiers(db: BookDatabase, ranks: Ranks): Promise<TierMove[]> {
  const floors = await floorsOf(db, ranks);
  return await moveRows(db, await misplaced(db, floors), floors);
}

/** Moves these to the tiers of their amounts; answers the moves. */
export async function moveRows(
  db: BookDatabase,
  rows: readonly Standing[],
  floors: Floors,
): Promise<TierMove[]> {
  const moves = rows.map((row) => {
    const to = tierAt(row.amountKey, floors);
    return { customerId: row.customerId, from: row.tier, to };
  });
  await db.standings.bulkPut(rows.map((row) => ({ ...row, tier: tierAt(row.amountKey, floors) })));
  return moves;
}

/** Notes moves in the history: at most one entry per customer and day. */
export async function noteMoves(
  db: BookDatabase,
  moves: readonly TierMove[],
  { now, today, cause }: Occasion,
): Promise<void> {
  if (cause === null || moves.length === 0) return;
  const known = await Promise.all(
    moves.map(({ customerId }) =>
      db.tierChanges.where('[customerId+day]').equals([customerId, today]).first(),
    ),
  );
  const entries = moves.map((move, at) =>
    recordMove(known[at] ?? null, move, { day: today, at: now, cause }),
  );
  await db.tierChanges.bulkDelete(
    known.flatMap((entry, at) => (entry && !entries[at] ? [entry.id] : [])),
  );
  await db.tierChanges.bulkPut(
    entries.flatMap((entry, at) => (entry ? [{ ...entry, id: known[at]?.id ?? newId(now) }] : [])),
  );
}

export const standingOf = (customer: CustomerAmount, tier: Tier): Standing => ({
  customerId: customer.customerId,
  amount: customer.amount,
  amountKey: amountKey(customer.amount),
  tier,
});

export const standingFrom = (ranked: RankedCustomer): Standing => standingOf(ranked, ranked.tier);
