import Dexie, { type Table } from 'dexie';
import type { LedgerEntry } from '../schema/records/order';
import type { BadgeEntry, Standing, TierChange } from '../schema/records/standing';
import type { CommandRow, MetaRow, TermsRow } from './internal';
import * as v001 from './migrations/v001';
import * as v002 from './migrations/v002';
import * as v003 from './migrations/v003';
import type { Records, RecordTable, Row } from './records';

export const DATABASE_NAME = 'dangol';

/** The one database of the extension; opened by the background and by jobs of extension pages only. */
export class BookDatabase extends Dexie {
  constructor(name = DATABASE_NAME, options: ConstructorParameters<typeof Dexie>[1] = {}) {
    super(name, options);
    this.version(v001.version).stores(v001.stores);
    this.version(v002.version).stores(v002.stores);
    this.version(v003.version).stores(v003.stores);
    // Dexie would open what a newer Dangol wrote, and an older one would then write into it.
    this.on('ready', () => this.#refuseNewer(), true);
  }

  #refuseNewer(): void {
    const stored = this.backendDB().version / 10;
    if (stored <= this.verno) return;
    throw new Dexie.VersionError(`version ${stored} is newer than ${this.verno}`);
  }

  rows<Name extends RecordTable>(name: Name): Table<Row<Records[Name]>, string> {
    return this.table<Row<Records[Name]>, string>(name);
  }
  get tierChanges(): Table<TierChange, string> {
    return this.table<TierChange, string>('tierChanges');
  }
  get ledger(): Table<LedgerEntry, [string, string, string]> {
    return this.table<LedgerEntry, [string, string, string]>('ledger');
  }
  get standings(): Table<Standing, string> {
    return this.table<Standing, string>('standings');
  }
  get badges(): Table<BadgeEntry, string> {
    return this.table<BadgeEntry, string>('badges');
  }
  get terms(): Table<TermsRow, string> {
    return this.table<TermsRow, string>('terms');
  }
  get commands(): Table<CommandRow, string> {
    return this.table<CommandRow, string>('commands');
  }
  get meta(): Table<MetaRow, string> {
    return this.table<MetaRow, string>('meta');
  }
}
