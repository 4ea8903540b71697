import type { BookDatabase } from '../../db/database';
import { isBackup } from '../../formats/backup/recognise';
import { encodingChoices } from '../../formats/encoding';
import { guessKind, guessMapping, guessReadings } from '../../formats/import/guess';
import { restColumns } from '../../formats/import/rest';
import { fail, ok, type Result } from '../../schema/result';
import type { JobContext } from '../control';
import { unfinishedOf } from './past';
import { previewCards } from './previewCards';
import { type Preview, SHOWN_ROWS, START, type Wanted } from './previewShape';
import { columnsKeyOf, remembered } from './remembered';
import { fileHash } from './rows';
import { IMPORT_LIMIT, readTable } from './table';

type Shown = Omit<Preview, 'unfinished' | 'encodingChoices'>;

const withPast = async (
  db: BookDatabase,
  file: Blob,
  shown: Shown,
  choices: Preview['encodingChoices'],
): Promise<Preview> => ({
  ...shown,
  encodingChoices: choices,
  unfinished: await unfinishedOf(db, await fileHash(file)),
});

/** Cards may name the encoding of each value themselves. */
const NAMED = /charset\s*=/i;

async function choicesFor({ file, encoding }: Wanted): Promise<Preview['encodingChoices']> {
  if (encoding !== null || file.size > IMPORT_LIMIT) return [];
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (NAMED.test(new TextDecoder('latin1').decode(bytes.subarray(0, START)))) return [];
  return encodingChoices(bytes);
}

/** Opens a file: its columns, first rows, and what they probably mean. */
export async function previewFile(context: JobContext, wanted: Wanted): Promise<Result<Preview>> {
  const { file } = wanted;
  context.report({ phase: 'reading', done: 0, of: 0 });
  if (await isBackup(file)) return fail('bad-input', 'this is a backup of Dangol', 'backup');
  const choices = await choicesFor(wanted);
  const cards = await previewCards(wanted);
  if (cards) return cards.ok ? ok(await withPast(context.db, file, cards.value, choices)) : cards;
  const table = await readTable(file, wanted.encoding);
  if (!table.ok) return table;
  const { columns, rows, encoding } = table.value;
  const known = await remembered(context.db, columnsKeyOf(columns));
  const kind = wanted.kind ?? known?.kind ?? guessKind(columns);
  // How the last file with these columns was read settles what this one leaves open.
  if (known && choices.some((choice) => choice.encoding === known.encoding))
    return await previewFile(context, { ...wanted, encoding: known.encoding });
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
    rest: restColumns(columns, mapping, rows),
    readings: guessReadings(
      mapping,
      rows.map(({ cells }) => cells),
    ),
    remembered: own,
  };
  return ok(await withPast(context.db, file, shown, choices));
}
