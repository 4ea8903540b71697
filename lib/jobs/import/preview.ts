import { isBackup } from '../../formats/backup/recognise';
import type { Encoding } from '../../formats/encoding';
import type { ImportKind, Mapping } from '../../formats/import/fields';
import { guessKind, guessMapping, guessReadings, type Readings } from '../../formats/import/guess';
import { fail, ok, type Result } from '../../schema/result';
import type { JobContext } from '../control';
import { type Unfinished, unfinishedOf } from './past';
import { columnsKeyOf, type Remembered, remembered } from './remembered';
import { fileHash } from './rows';
import { readTable } from './table';

const SHOWN_ROWS = 8;

export interface Preview {
  columns: string[];
  rows: string[][];
  count: number;
  encoding: Encoding;
  kind: ImportKind;
  mapping: Mapping;
  readings: Readings;
  fileHash: string;
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

/** Opens a file: its columns, first rows, and what they probably mean. */
export async function previewFile(context: JobContext, wanted: Wanted): Promise<Result<Preview>> {
  const { file } = wanted;
  context.report({ phase: 'reading', done: 0, of: 0 });
  if (await isBackup(file)) return fail('bad-input', 'this is a backup of Dangol', 'backup');
  const table = await readTable(file, wanted.encoding);
  if (!table.ok) return table;
  const { columns, rows, encoding } = table.value;
  const known = await remembered(context.db, columnsKeyOf(columns));
  const kind = wanted.kind ?? known?.kind ?? guessKind(columns);
  const own = known?.kind === kind ? known : null;
  const mapping = wanted.mapping ?? own?.layout.mapping ?? guessMapping(kind, columns);
  const hash = await fileHash(file);
  return ok({
    columns,
    rows: rows.slice(0, SHOWN_ROWS).map(({ cells }) => [...cells]),
    count: rows.length,
    encoding,
    kind,
    mapping,
    readings: guessReadings(
      mapping,
      rows.map(({ cells }) => cells),
    ),
    fileHash: hash,
    remembered: own,
    unfinished: await unfinishedOf(context.db, hash),
  });
}
