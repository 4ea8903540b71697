import type { BookDatabase } from '../../db/database';
import { isBackup } from '../../formats/backup/recognise';
import { guessKind, guessMapping, guessReadings } from '../../formats/import/guess';
import { fail, ok, type Result } from '../../schema/result';
import type { JobContext } from '../control';
import { unfinishedOf } from './past';
import { previewCards } from './previewCards';
import { type Preview, SHOWN_ROWS, type Wanted } from './previewShape';
import { columnsKeyOf, remembered } from './remembered';
import { fileHash } from './rows';
import { readTable } from './table';

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
