import type { BookDatabase } from './database';
import { rowOf } from './indexing';
import type { Image, Images } from './internal';
import { type Records, type RecordTable, recordTables } from './records';

type ImageMaps = { [Table in RecordTable]: Map<string, Image<Records[Table]>> };

/**
 * Everything one command writes, with the state before. Writes go to the database at once, so reads in
 * the same transaction see them.
 */
export class Changes {
  readonly #db: BookDatabase;
  readonly #maps: ImageMaps = {
    contacts: new Map(),
    companies: new Map(),
    refusals: new Map(),
    orders: new Map(),
    interactions: new Map(),
    ratings: new Map(),
    merges: new Map(),
    distinctions: new Map(),
    imports: new Map(),
    settings: new Map(),
  };

  constructor(db: BookDatabase) {
    this.#db = db;
  }

  /** Writes a record; null takes it away altogether, which only taking back an addition does. */
  async put<Table extends RecordTable>(
    table: Table,
    id: string,
    after: Records[Table] | null,
  ): Promise<void> {
    const rows = this.#db.rows(table);
    const images: Map<string, Image<Records[Table]>> = this.#maps[table];
    const known = images.get(id);
    const before = known ? known.before : ((await rows.get(id))?.record ?? null);
    images.set(id, { id, before, after });
    if (after === null) await rows.delete(id);
    else await rows.put(rowOf(table, id, after));
  }

  of<Table extends RecordTable>(table: Table): Image<Records[Table]>[] {
    return [...this.#maps[table].values()];
  }

  get empty(): boolean {
    return recordTables.every((table) => this.#maps[table].size === 0);
  }

  images(): Images {
    return {
      contacts: this.of('contacts'),
      companies: this.of('companies'),
      refusals: this.of('refusals'),
      orders: this.of('orders'),
      interactions: this.of('interactions'),
      ratings: this.of('ratings'),
      merges: this.of('merges'),
      distinctions: this.of('distinctions'),
      imports: this.of('imports'),
      settings: this.of('settings'),
    };
  }
}
