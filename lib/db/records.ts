import type { Company, Contact, Refusal } from '../schema/records/contact';
import type { Import } from '../schema/records/import';
import type { Interaction } from '../schema/records/interaction';
import type { Distinction, Merge } from '../schema/records/merge';
import type { Order } from '../schema/records/order';
import type { CreditRating } from '../schema/records/standing';
import type { Settings } from '../schema/settings';

/** What people typed or captured: backed up, taken back by undo, and the source of everything derived. */
export interface Records {
  contacts: Contact;
  companies: Company;
  refusals: Refusal;
  orders: Order;
  interactions: Interaction;
  ratings: CreditRating;
  merges: Merge;
  distinctions: Distinction;
  imports: Import;
  settings: Settings;
}
export type RecordTable = keyof Records;

export const recordTables = [
  'contacts',
  'companies',
  'refusals',
  'orders',
  'interactions',
  'ratings',
  'merges',
  'distinctions',
  'imports',
  'settings',
] as const satisfies readonly RecordTable[];

/** Kept from the records in the same transaction; can be rebuilt from them. */
export const derivedTables = ['ledger', 'standings', 'badges', 'terms'] as const;

/** The one id in the table of settings. */
export const SETTINGS_ID = 'settings';

export interface Row<Stored> {
  id: string;
  record: Stored;
  /** Only what is looked up; empty for a tombstone. */
  index: Record<string, string | number | string[] | [string, number][] | undefined>;
}
