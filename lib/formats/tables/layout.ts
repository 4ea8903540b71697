import type { RawContact } from '../contacts/entry';
import type { Faults } from '../contacts/faults';
import type { DateOrder } from '../import/values';
import type { Columns } from './columns';

export const layoutNames = [
  'dangol',
  'google',
  'google-old',
  'linkedin',
  'outlook',
  'outlook-com',
  'hubspot',
] as const;
export type LayoutName = (typeof layoutNames)[number];

export interface RowContext {
  cells: readonly string[];
  raw: RawContact;
  faults: Faults;
  /** How days in figures are meant; null where the file does not say and nobody chose. */
  dateOrder: DateOrder | null;
}

/** Takes one row into its raw contact. */
export type RowReader = (row: RowContext) => void;

/** A table that another program writes. */
export interface TableLayout {
  name: LayoutName;
  fits: (columns: Columns) => boolean;
  /** Looks its columns up once; gives the reader of rows. */
  reader: (columns: Columns) => RowReader;
  /** Names of columns that hold days. */
  days: readonly string[];
}
