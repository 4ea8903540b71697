import { type BulkTable, bulkTables } from '../../db/bulk/writes';
import { KeyNumbers } from '../../domain/matching/keyNumbers';
import type { Counts, Drafted } from './draftTable';

export type Tallies = { [Table in BulkTable]: Counts };

const states = ['new', 'changed', 'same'] as const satisfies (keyof Counts)[];
const none = (): Counts => ({ new: 0, changed: 0, same: 0 });

/**
 * How many records of each kind an import makes, changes and finds as they are. A record that several
 * rows speak of counts once, however many steps lie between them.
 */
export class Tally {
  readonly counts: Tallies = { companies: none(), contacts: none(), orders: none() };
  /** Records of the book that were counted, as places in `states`. What the import made itself is known by its moment. */
  readonly #known = new KeyNumbers();
  readonly #moments: Set<number>;

  constructor(counts: Tallies | null = null, moments: Iterable<number> = []) {
    for (const table of counts ? bulkTables : [])
      this.counts[table] = { ...none(), ...counts?.[table] };
    this.#moments = new Set(moments);
  }

  /** `now` is the moment at which these were written, or will be. */
  add(
    table: BulkTable,
    drafted: readonly Drafted<{ id: string; createdAt: number; updatedAt: number }>[],
    now: number,
  ): void {
    const counts = this.counts[table];
    this.#moments.add(now);
    for (const { id, before, same } of drafted) {
      if (before === null) counts.new += 1;
      else if (!this.#moments.has(before.createdAt)) this.#note(counts, id, same);
    }
  }

  #note(counts: Counts, id: string, same: boolean): void {
    const known = states[this.#known.get(id) ?? -1];
    if (known === 'changed' || (known === 'same' && same)) return;
    if (known === 'same') counts.same -= 1;
    const state = same ? 'same' : 'changed';
    counts[state] += 1;
    this.#known.set(id, states.indexOf(state));
  }
}

/** As an import's row holds them: `contacts.new` → 12. */
export const flatCounts = (tallies: Tallies): Record<string, number> =>
  Object.fromEntries(
    bulkTables.flatMap((table) =>
      states.map((state) => [`${table}.${state}`, tallies[table][state]]),
    ),
  );

export function talliesOf(flat: Readonly<Record<string, number>>): Tallies {
  const of = (table: BulkTable): Counts => ({
    new: flat[`${table}.new`] ?? 0,
    changed: flat[`${table}.changed`] ?? 0,
    same: flat[`${table}.same`] ?? 0,
  });
  return { companies: of('companies'), contacts: of('contacts'), orders: of('orders') };
}
