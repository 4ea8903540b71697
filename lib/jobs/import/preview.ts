import type { BookDatabase } from '../../db/database';
import { isBackup } from '../../formats/backup/recognise';
import type { Encoding } from '../../formats/encoding';
import type { ImportKind, Mapping } from '../../formats/import/fields';
import { guessKind, guessMapping, guessReadings, type Readings } from '../../formats/import/guess';
import { fail, ok, type Result } from '../../schema/result';
import type { JobContext } from '../control';
import { type Unfinished, unfinishedOf } from './past';
import { previewCards } from './previewCards';
import { columnsKeyOf, type Remembered, remembered } from './remembered';
import { fileHash } from './rows';
import { readTable } from './table';

export const SHOWN_ROWS = 8;

export interface Preview {
  columns: string[];
  rows: string[][];
  count: number;
  encoding: Encoding;
  kind: ImportKind;
  /** Which program or form a contact file is of, such as `vcard` or `google`; null for any other table. */
  layout: string | null;
  mapping: Mapping;
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

const withPast = async (
  db: BookDatabase,
  file: Blob,
  shown: Omit<Preview, 'unfinished'>,
): Promise<Preview> => ({ ...shown, unfinished: await unfinishedOf(db, await fileHash(file)) });

/** Opens a file: its columns, first rows, and what they probably mean. */
export async function previewFile(context: JobContext, wanted: Wanted): Promise<Result<Preview>> {
  const { file } = wanted;
  context.report({ phase: 'reading', done: 0, of: 0 });
  if (await isBackup(file)) return fail('bad-input', 'this is a backup of Dangol', 'backup');
  const cards = await previewCards(wanted);
  if (cards) return cards.ok ? ok(await withPast(context.db, file, cards.value)) : cards;
  const table = await readTable(file, wanted.encoding);
  if (!table.ok) return table;
  const { columns, rows, encoding } = table.value;
  const known = await remembered(context.db, columnsKeyOf(columns));
  const kind = wanted.kind ?? known?.kind ?? guessKind(columns);
  const own = known?.kind === kind ? known : null;
  const mapping = wanted.mapping ?? own?.layout.mapping ?? guessMapping(kind, columns);
  const shown = {
    columns,
    rows: rows.slice(0, SHOWN_ROWS).map(({ cells }) => [...cells]),
    count: rows.length,
    encoding,
    kind,
    layout: null,
    mapping,
    readings: guessReadings(
      mapping,
      rows.map(({ cells }) => cells),
    ),
    remembered: own,
  };
  return ok(await withPast(context.db, file, shown));
}
