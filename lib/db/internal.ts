import type { Company, Contact } from '../schema/records/contact';
import type { Order } from '../schema/records/order';
import type { TierCause } from '../schema/records/standing';
import type { Counts } from './counts';
import type { Records, RecordTable } from './records';

/** One record before and after a command; null where there was, or is, none. */
export interface Image<Stored> {
  id: string;
  before: Stored | null;
  after: Stored | null;
}
export type Images = { [Table in RecordTable]: Image<Records[Table]>[] };

export interface TableTrace<Stored> {
  made: string[];
  /** Changed records as they were. */
  before: Stored[];
}

/** The trace of a large step; `at` is the `updatedAt` of everything it wrote. */
export interface StepTrace {
  at: number;
  companies: TableTrace<Company>;
  contacts: TableTrace<Contact>;
  orders: TableTrace<Order>;
}

/** The trace of a command: the answer for a retry, and the images that take it back. */
export interface CommandRow {
  id: string;
  name: string;
  at: number;
  undoable: boolean;
  /** Traces of older versions know fewer tables. */
  images: Partial<Images>;
  /** In the place of images where a step of a job wrote thousands of records. */
  step?: StepTrace;
}

/** What a contact or company is found by; starts of words, and every ending of a Hangul or Han word. */
export interface TermsRow {
  id: string;
  kind: 'contact' | 'company';
  terms: string[];
}

/** An AES key made from a passphrase, and what a file must say so that the passphrase makes it again. */
export interface KeptKey {
  key: CryptoKey;
  salt: string;
  check: string;
  rounds: number;
}

/** Everybody is being looked at again, step by step: how far that is, and what it is for. */
export interface AnewRow {
  key: 'anew';
  /** Amounts first, then tiers from them, then warnings of badges. */
  phase: 'amounts' | 'tiers' | 'badges';
  /** The last customer that is done in this phase. */
  after: string;
  /** Named in the history of tiers. */
  cause: TierCause;
  /** Warnings of those with something open that is due from the one day to before the other. */
  dueFrom: string;
  dueTo: string;
  /** And of those with a rating. */
  rated: boolean;
}

export type MetaRow =
  | { key: 'database'; id: string }
  /** The book and the one from before a restore are changing places; `done` once the book has. */
  | { key: 'exchange'; done: boolean }
  /** How many customers with a tier stand where in the order of amounts (`Ranks`); counting all of them takes too long. */
  | { key: 'ranks'; from: string[]; counts: number[] }
  | AnewRow
  /** How many living records there are of each kind. */
  | { key: 'counts'; counts: Counts }
  /** Badges stand under profiles too. */
  | { key: 'profiles' }
  /** The last day on which periods and overdue amounts were looked at. */
  | { key: 'rolled'; day: string }
  /** Encrypts scheduled backups. */
  | { key: 'backupKey'; kept: KeptKey };
