import { sameValue } from '../../db/same';

interface Stored {
  id: string;
  updatedAt: number;
}

export interface Counts {
  new: number;
  changed: number;
  same: number;
}

/** Where a value came from and when says nothing about whether it is another one. */
const bare = (record: object): object =>
  Object.fromEntries(
    Object.entries(record).filter(([field]) => field !== 'updatedAt' && field !== 'provenance'),
  );

/** What a file makes of one record. */
export interface Drafted<Record_ extends Stored> {
  id: string;
  before: Record_ | null;
  after: Record_;
  same: boolean;
}

/** Records of one table as the import will leave them; nothing is written yet. */
export class DraftTable<Record_ extends Stored> {
  readonly #before: Map<string, Record_>;
  readonly #now = new Map<string, Record_>();

  constructor(records: Iterable<Record_> = []) {
    this.#before = new Map(Array.from(records, (record) => [record.id, record]));
  }

  get(id: string): Record_ | undefined {
    return this.#now.get(id) ?? this.#before.get(id);
  }

  /** Adds a record of the book; one that is known already stays as the file left it. */
  learn(record: Record_): void {
    if (!this.#before.has(record.id)) this.#before.set(record.id, record);
  }

  /** Notes what the file says of a record; the last word counts. */
  put(record: Record_): Record_ {
    this.#now.set(record.id, record);
    return record;
  }

  /** Everything the file spoke of, in the order in which it did. */
  ids(): string[] {
    return [...this.#now.keys()];
  }

  /** What the file makes of these; compared and stamped only now, so that few of them exist at a time. */
  draftedOf(ids: readonly string[], now: number): Drafted<Record_>[] {
    return ids.flatMap((id) => {
      const record = this.#now.get(id);
      if (record === undefined) return [];
      const before = this.#before.get(id) ?? null;
      // Most rows of a company's people say nothing new of it: it is the very record that was read.
      const same = before === record || (before !== null && sameValue(bare(before), bare(record)));
      return [{ id, before, after: same ? record : { ...record, updatedAt: now }, same }];
    });
  }

  drafted(now: number): Drafted<Record_>[] {
    return this.draftedOf(this.ids(), now);
  }

  /** What was drafted is in the book now. */
  settle(drafted: readonly Drafted<Record_>[]): void {
    for (const { id, after } of drafted) this.#before.set(id, after);
    this.#now.clear();
  }

  /** Forgets everything: other records are in hand next. */
  clear(): void {
    this.#before.clear();
    this.#now.clear();
  }
}
