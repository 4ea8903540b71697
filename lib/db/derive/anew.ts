import { customerTotal } from '../../domain/pyramid/ledger';
import type { TierCause } from '../../schema/records/standing';
import type { BookDatabase } from '../database';
import type { AnewRow } from '../internal';
import { keepRanks, ranksOf } from '../place';
import { sameValue } from '../same';
import { rankedPeriod, rateTable, readSettings } from '../settings';
import { keysOfCustomers, updateBadges } from './badges';
import { customerFacts, factsOfBadge } from './facts';
import type { Occasion } from './occasion';
import { floorsOf, misplaced, moveRows, noteMoves, standingOf } from './tiers';
import { Warned } from './warned';

/** How much is done in one step: whoever asks for a badge meanwhile waits for that long. */
export interface StepSizes {
  /** Customers whose amounts are reckoned. */
  amounts: number;
  /** Customers who are moved, or whose badges are looked at, until those badges are enough. */
  customers: number;
  badges: number;
}
const SIZES: StepSizes = { amounts: 250, customers: 50, badges: 300 };

type Wanted = Pick<AnewRow, 'phase' | 'cause' | 'dueFrom' | 'dueTo' | 'rated'>;

/** Everybody's amount, tier and warnings. */
export const everything = (cause: TierCause): Wanted => ({
  phase: 'amounts',
  cause,
  dueFrom: '',
  dueTo: '\uffff',
  rated: true,
});

const earlier = (one: string, other: string | undefined) =>
  other !== undefined && other < one ? other : one;
const later = (one: string, other: string | undefined) =>
  other !== undefined && other > one ? other : one;

/** Notes that everybody has to be looked at again, in the caller's transaction; `anewStep` does it. */
export async function beginAnew(db: BookDatabase, wanted: Wanted): Promise<void> {
  const known = await anewOf(db);
  const ranks = wanted.phase !== 'badges';
  await db.meta.put({
    key: 'anew',
    phase: ranks || (known !== null && known.phase !== 'badges') ? 'amounts' : 'badges',
    after: '',
    cause: ranks || known === null ? wanted.cause : known.cause,
    dueFrom: earlier(wanted.dueFrom, known?.dueFrom),
    dueTo: later(wanted.dueTo, known?.dueTo),
    rated: wanted.rated || (known?.rated ?? false),
  });
}

export async function anewOf(db: BookDatabase): Promise<AnewRow | null> {
  const row = await db.meta.get('anew');
  return row?.key === 'anew' ? row : null;
}

/** Amounts of some may be told by other rules than those of others: nobody's tier can be told from them yet. */
export async function isRanking(db: BookDatabase): Promise<boolean> {
  const row = await anewOf(db);
  return row !== null && row.phase !== 'badges';
}

/** What a step did; null: nothing is left to do. */
export type Stepped = { customerIds: string[]; badges: boolean } | null;

const nothing = { customerIds: [], badges: false };

/**
 * One short step of looking at everybody again: their amounts by the rules of now, then whose tier no longer fits, with
 * its entry in the history, then warnings. Where it stands is kept with what it wrote, so it goes on after any stop, and
 * whatever is saved between two steps is in force. In the open transaction over all tables.
 */
export async function anewStep(
  db: BookDatabase,
  time: { now: number; today: string },
  warned: Warned,
  sizes = SIZES,
): Promise<Stepped> {
  const row = await anewOf(db);
  if (row === null) return null;
  if (row.phase === 'amounts') return await newAmounts(db, row, time.today, sizes);
  const occasion = { ...time, settings: await readSettings(db), cause: row.cause };
  if (row.phase === 'badges')
    return await newWarnings(db, row, await warned.of(db, row), occasion, sizes);
  return await newTiers(db, row, occasion, sizes);
}

/** Customers one by one with their badges, until they are enough for one step. */
async function withBadges(
  db: BookDatabase,
  ids: readonly string[],
  { customers, badges }: StepSizes,
  differs: (id: string) => Promise<boolean> = async () => true,
) {
  const part: string[] = [];
  const keys = new Set<string>();
  for (const id of ids) {
    if (part.length >= customers || keys.size >= badges) break;
    part.push(id);
    if (!(await differs(id))) continue;
    for (const key of await keysOfCustomers(db, new Set([id]))) keys.add(key);
  }
  return { part, keys };
}

async function newTiers(
  db: BookDatabase,
  row: AnewRow,
  occasion: Occasion,
  sizes: StepSizes,
): Promise<Stepped> {
  const floors = await floorsOf(db, await ranksOf(db));
  const rows = await misplaced(db, floors, sizes.customers);
  if (rows.length === 0) await db.meta.put({ ...row, phase: 'badges', after: '' });
  const { part, keys } = await withBadges(
    db,
    rows.map(({ customerId }) => customerId),
    sizes,
  );
  const moves = await moveRows(db, rows.slice(0, part.length), floors);
  await noteMoves(db, moves, occasion);
  return { customerIds: part, badges: await updateBadges(db, keys, occasion) };
}

async function newAmounts(
  db: BookDatabase,
  row: AnewRow,
  today: string,
  sizes: StepSizes,
): Promise<Stepped> {
  const rows = await db.standings.where(':id').above(row.after).limit(sizes.amounts).toArray();
  const [first, last] = [rows[0]?.customerId, rows.at(-1)?.customerId];
  const settings = await readSettings(db);
  const [period, rates] = [rankedPeriod(settings, today), rateTable(settings)];
  const ledger =
    first === undefined || last === undefined
      ? []
      : await db.ledger
          .where('[customerId+month+currency]')
          .between([first, '', ''], [last, '\uffff', '\uffff'])
          .toArray();
  const entries = Map.groupBy(ledger, ({ customerId }) => customerId);
  const changed = rows.flatMap((old) => {
    const { customerId, tier } = old;
    const own = entries.get(customerId) ?? [];
    const { amount } = customerTotal(customerId, own, period, rates, today);
    return amount === old.amount ? [] : [{ old, now: standingOf({ customerId, amount }, tier) }];
  });
  if (changed.length > 0) {
    const ranks = await ranksOf(db);
    for (const { old, now } of changed) {
      ranks.remove(old.amountKey);
      ranks.add(now.amountKey);
    }
    await db.standings.bulkPut(changed.map(({ now }) => now));
    await keepRanks(db, ranks);
  }
  const over = rows.length < sizes.amounts;
  await db.meta.put({ ...row, phase: over ? 'tiers' : 'amounts', after: over ? '' : (last ?? '') });
  return nothing;
}

async function newWarnings(
  db: BookDatabase,
  row: AnewRow,
  customers: readonly string[],
  occasion: Occasion,
  sizes: StepSizes,
): Promise<Stepped> {
  const left = customers.filter((id) => id > row.after);
  const { part, keys } = await withBadges(db, left, sizes, async (id) => {
    const badge = await db.badges.where('customerId').equals(id).first();
    return (
      badge !== undefined && !sameValue(factsOfBadge(badge), await customerFacts(db, id, occasion))
    );
  });
  const badges = await updateBadges(db, keys, occasion);
  const last = part.at(-1);
  if (last === undefined || part.length === left.length) await db.meta.delete('anew');
  else await db.meta.put({ ...row, after: last });
  return { customerIds: part, badges };
}

/** Does all that is left, each step in a transaction of its own; `pause` comes between two. Whether badges changed. */
export async function catchUp(
  db: BookDatabase,
  time: () => { now: number; today: string },
  pause: () => Promise<void>,
): Promise<boolean> {
  const warned = new Warned();
  const step = async () => {
    const row = await anewOf(db);
    if (row === null) return null;
    // Read before the step, which others wait for.
    if (row.phase === 'badges') await warned.of(db, row);
    return await db.transaction('rw', db.tables, async () => await anewStep(db, time(), warned));
  };
  let badges = false;
  for (let stepped = await step(); stepped; stepped = await step()) {
    badges ||= stepped.badges;
    await pause();
  }
  return badges;
}
