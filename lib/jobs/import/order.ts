import type { Encoding } from '../../formats/encoding';
import type { Fault } from '../../formats/import/fault';
import type { ImportKind } from '../../formats/import/fields';
import type { Layout } from '../../formats/import/row';
import type { Failure } from '../../schema/result';
import type { Lookalikes } from './lookalikes';
import type { Tallies } from './tally';

/** A file and how it is to be read. */
export interface ImportOrder {
  kind: ImportKind;
  file: Blob;
  encoding: Encoding;
  layout: Layout;
}

/** How many rows these leave out; a row may have several faults, and some are taken in without a value. */
export const leftOut = (faults: readonly Fault[]): number =>
  new Set(faults.flatMap(({ line, taken }) => (taken ? [] : [line]))).size;

/** Faults handed to the page; the count tells of the rest. */
export const SHOWN_FAULTS = 5000;

export interface ImportReport extends Tallies {
  rows: number;
  faults: Fault[];
  faulty: number;
}

/** A row that speaks of whom or what an earlier row speaks of; the two become one record. */
export interface Twin {
  line: number;
  first: number;
  name: string;
}
/** Twins handed to the page; `joined` tells of the rest. */
export const SHOWN_TWINS = 200;

/** What a dry run tells beside it. */
export interface CheckReport extends ImportReport, Lookalikes {
  /** Rows that speak of a record which an earlier row speaks of too. */
  joined: number;
  twins: Twin[];
}

/** An import as far as it got. */
export interface Written extends ImportReport {
  importId: string;
  /** Why not everything was written; what was is whole and can be gone on with or taken back. */
  stopped: Failure | null;
}
