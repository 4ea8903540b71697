import type * as z from 'zod/mini';
import {
  type Company,
  type Contact,
  companySchema,
  contactSchema,
  type Refusal,
  refusalSchema,
} from './records/contact';
import { type Import, importSchema } from './records/import';
import { type Interaction, interactionSchema } from './records/interaction';
import { type Distinction, distinctionSchema, type Merge, mergeSchema } from './records/merge';
import { type Order, orderSchema } from './records/order';
import {
  type CreditRating,
  creditRatingSchema,
  type TierChange,
  tierChangeSchema,
} from './records/standing';
import { type Settings, settingsSchema } from './settings';

/** Version of the records themselves; a file of a newer one is refused. */
export const BOOK_VERSION = 7;

export interface BookRecords {
  settings: Settings;
  companies: Company;
  contacts: Contact;
  refusals: Refusal;
  orders: Order;
  interactions: Interaction;
  ratings: CreditRating;
  merges: Merge;
  distinctions: Distinction;
  imports: Import;
  tierChanges: TierChange;
}
export type BookTable = keyof BookRecords;

/** What people typed, captured or lived through: everything that a backup holds. The rest is derived. */
export const bookSchemas: { [Table in BookTable]: z.ZodMiniType<BookRecords[Table]> } = {
  settings: settingsSchema,
  companies: companySchema,
  contacts: contactSchema,
  refusals: refusalSchema,
  orders: orderSchema,
  interactions: interactionSchema,
  ratings: creditRatingSchema,
  merges: mergeSchema,
  distinctions: distinctionSchema,
  imports: importSchema,
  tierChanges: tierChangeSchema,
};

export const bookTables: readonly BookTable[] = [
  'settings',
  'companies',
  'contacts',
  'refusals',
  'orders',
  'interactions',
  'ratings',
  'merges',
  'distinctions',
  'imports',
  'tierChanges',
];

export type BookContents = { [Table in BookTable]: BookRecords[Table][] };

export const emptyBook = (): BookContents => ({
  settings: [],
  companies: [],
  contacts: [],
  refusals: [],
  orders: [],
  interactions: [],
  ratings: [],
  merges: [],
  distinctions: [],
  imports: [],
  tierChanges: [],
});

export type TableCounts = { [Table in BookTable]: number };

/** How many records each table of a book holds. */
export const countsOf = (book: BookContents): TableCounts => ({
  settings: book.settings.length,
  companies: book.companies.length,
  contacts: book.contacts.length,
  refusals: book.refusals.length,
  orders: book.orders.length,
  interactions: book.interactions.length,
  ratings: book.ratings.length,
  merges: book.merges.length,
  distinctions: book.distinctions.length,
  imports: book.imports.length,
  tierChanges: book.tierChanges.length,
});
