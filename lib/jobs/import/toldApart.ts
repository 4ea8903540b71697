import type { BookDatabase } from '../../db/database';
import { newId } from '../../db/id';
import { rowOf } from '../../db/indexing';
import type { KeptApart, TwoPeople } from '../../schema/records/import';
import { pairKeyOf, pairOf } from '../../schema/records/pair';

const samePair = (a: TwoPeople, b: TwoPeople): boolean =>
  a.line === b.line && a.knownId === b.knownId && a.knownLine === b.knownLine;

/** What is kept with an import of what was said of its dry run, before and now. */
export const withTold = (kept: readonly KeptApart[], told: readonly TwoPeople[]): KeptApart[] => [
  ...kept,
  ...told
    .filter((pair) => !kept.some((one) => samePair(one, pair)))
    .map((pair) => ({ ...pair, contactId: null, knownContactId: null })),
];

/**
 * What the rep said of the dry run's lookalikes; kept for good as soon as both are in the book. Until then it is
 * kept with the import, with whom the rows have brought so far, so that one that is gone on with knows it.
 */
export class ToldApart {
  readonly #pairs: readonly KeptApart[];
  readonly #lines: ReadonlySet<number>;
  readonly #people = new Map<number, string>();

  constructor(pairs: readonly KeptApart[]) {
    this.#pairs = pairs;
    this.#lines = new Set(pairs.flatMap(({ line, knownLine }) => [line, knownLine ?? line]));
    for (const { line, knownLine, contactId, knownContactId } of pairs) {
      if (contactId !== null) this.#people.set(line, contactId);
      if (knownLine !== null && knownContactId !== null)
        this.#people.set(knownLine, knownContactId);
    }
  }

  /** Whom a row speaks of. A step that is tried again says it again. */
  met(line: number, contactId: string): void {
    if (this.#lines.has(line)) this.#people.set(line, contactId);
  }

  /** As the import keeps it after these rows. */
  get kept(): KeptApart[] {
    return this.#pairs.map((pair) => ({
      ...pair,
      contactId: this.#people.get(pair.line) ?? null,
      knownContactId: this.#people.get(pair.knownLine ?? -1) ?? null,
    }));
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
