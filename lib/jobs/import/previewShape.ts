import type { Encoding, EncodingChoice } from '../../formats/encoding';
import type { ImportKind, Mapping } from '../../formats/import/fields';
import type { Readings } from '../../formats/import/guess';
import type { RestColumn } from '../../formats/import/row';
import type { Unfinished } from './past';
import type { Remembered } from './remembered';

export const SHOWN_ROWS = 8;
/** How many bytes tell what a file is. */
export const START = 2000;

export interface Preview {
  columns: string[];
  rows: string[][];
  count: number;
  encoding: Encoding;
  /** Ways to read it to choose from where the bytes do not tell and nobody has chosen; else empty. */
  encodingChoices: EncodingChoice[];
  kind: ImportKind;
  /** Which program or form a contact file is of, such as `vcard` or `google`; null for any other table. */
  layout: string | null;
  mapping: Mapping;
  /** Columns that hold something and have no field. */
  rest: RestColumn[];
  readings: Readings;
  /** How a file with the same columns was read the last time; null when there was none. */
  remembered: Remembered | null;
  /** An import of this very file that was interrupted. */
  unfinished: Unfinished | null;
}

export interface Wanted {
  file: Blob;
  encoding: Encoding | null;
  kind: ImportKind | null;
  mapping: Mapping | null;
}
