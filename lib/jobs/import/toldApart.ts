import type { BookDatabase } from '../../db/database';
import { newId } from '../../db/id';
import { rowOf } from '../../db/indexing';
import { pairKeyOf, pairOf } from '../../schema/records/pair';

/** Whom a row brings is not the other one: somebody of the book, or whom another row brings. */
export interface TwoPeople {
  line: number;
  knownId: string | null;
  knownLine: number | null;
}

/** What the rep said of the dry run's lookalikes; kept for good as soon as both are in the book. */
export class ToldApart {
  readonly #pairs: readonly TwoPeople[];
  readonly #lines: ReadonlySet<number>;
  readonly #people = new Map<number, string>();

  constructor(pairs: readonly TwoPeople[]) {
    this.#pairs = pairs;
    this.#lines = new Set(pairs.flatMap(({ line, knownLine }) => [line, knownLine ?? line]));
  }

  /** Whom a row speaks of. A step that is tried again says it again. */
  met(line: number, contactId: string): void {
    if (this.#lines.has(line)) this.#people.set(line, contactId);
  }

  /** Keeps the pairs that these rows complete, in the open transaction. */
  async save(db: BookDatabase, now: number, lines: ReadonlySet<number>): Promise<void> {
    const table = db.rows('distinctions');
    for (const { line, knownId, knownLine } of this.#pairs) {
      if (!lines.has(line) && !lines.has(knownLine ?? line)) continue;
      const one = this.#people.get(line);
      const other = knownId ?? this.#people.get(knownLine ?? -1);
      if (one === undefined || other === undefined || one === other) continue;
      const pair = pairOf(one, other);
      if ((await table.where('index.pairKey').equals(pairKeyOf(pair)).count()) > 0) continue;
      const record = {
        ...{ id: newId(now), createdAt: now, updatedAt: now },
        kind: 'contact' as const,
        pair,
      };
      await table.put(rowOf('distinctions', record.id, record));
    }
  }
}
