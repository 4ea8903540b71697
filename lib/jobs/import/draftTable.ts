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

export interface TableWrite<Record_ extends Stored> {
  id: string;
  before: Record_ | null;
  after: Record_;
}

/** Where a value came from and when says nothing about whether it is another one. */
const bare = (record: object): object =>
  Object.fromEntries(
    Object.entries(record).filter(([field]) => field !== 'updatedAt' && field !== 'provenance'),
  );

/** Records of one table as the import will leave them; nothing is written yet. */
export class DraftTable<Record_ extends Stored> {
  readonly #before: ReadonlyMap<string, Record_>;
  readonly #now = new Map<string, Record_>();

  constructor(records: Iterable<Record_>) {
    this.#before = new Map(Array.from(records, (record) => [record.id, record]));
  }

  get(id: string): Record_ | undefined {
    return this.#now.get(id) ?? this.#before.get(id);
  }

  /** Notes what the file says of a record; the last word counts. */
  put(record: Record_): Record_ {
    this.#now.set(record.id, record);
    return record;
  }

  #isSame(record: Record_): boolean {
    const before = this.#before.get(record.id);
    return before !== undefined && sameValue(bare(before), bare(record));
  }

  counts(): Counts {
    const counts: Counts = { new: 0, changed: 0, same: 0 };
    for (const record of this.#now.values()) {
      if (!this.#before.has(record.id)) counts.new += 1;
      else if (this.#isSame(record)) counts.same += 1;
      else counts.changed += 1;
    }
    return counts;
  }

  /** Records that are new or differ, in the order in which the file brought them. */
  writes(now: number): TableWrite<Record_>[] {
    return [...this.#now.values()]
      .filter((record) => !this.#isSame(record))
      .map((record) => ({
        id: record.id,
        before: this.#before.get(record.id) ?? null,
        after: { ...record, updatedAt: now },
      }));
  }
}
