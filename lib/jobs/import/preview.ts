import type { BookDatabase } from '../../db/database';
import { Refused } from '../../db/refused';
import { isBackup } from '../../formats/backup/recognise';
import { encodingChoices } from '../../formats/encoding';
import { guessKind, guessMapping, ReadingsGuess } from '../../formats/import/guess';
import { RestColumns } from '../../formats/import/rest';
import { fail, ok, type Result } from '../../schema/result';
import type { JobContext } from '../control';
import { unfinishedOf } from './past';
import { previewCards } from './previewCards';
import { type Preview, SHOWN_ROWS, START, type Wanted } from './previewShape';
import { columnsKeyOf, type Remembered, remembered } from './remembered';
import { fileHash } from './rows';
import { encodingOf, IMPORT_LIMIT, type OpenTable, openTable } from './table';

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
  try {
    const cards = await previewCards(wanted);
    if (cards) return cards.ok ? ok(await withPast(context.db, file, cards.value, choices)) : cards;
    const table = await openTable(file, await encodingOf(file, wanted.encoding));
    const known = await remembered(context.db, columnsKeyOf(table.columns));
    // How the last file with these columns was read settles what this one leaves open.
    if (known && choices.some((choice) => choice.encoding === known.encoding))
      return await previewFile(context, { ...wanted, encoding: known.encoding });
    return ok(await withPast(context.db, file, await lookThrough(table, wanted, known), choices));
  } catch (error) {
    if (error instanceof Refused) return { ok: false, error: error.failure };
    throw error;
  }
}

/** Looks at every row and keeps the first. */
async function lookThrough(
  { columns, encoding, lots }: OpenTable,
  wanted: Wanted,
  known: Remembered | null,
): Promise<Shown> {
  const kind = wanted.kind ?? known?.kind ?? guessKind(columns);
  const own = known?.kind === kind ? known : null;
  const mapping = wanted.mapping ?? own?.layout.mapping ?? guessMapping(kind, columns);
  const rest = new RestColumns(columns, mapping);
  const guess = new ReadingsGuess(mapping);
  const shown: string[][] = [];
  let count = 0;
  for await (const rows of lots()) {
    count += rows.length;
    for (const { cells } of rows) {
      if (shown.length < SHOWN_ROWS) shown.push([...cells]);
      rest.note(cells);
      guess.note(cells);
    }
  }
  return {
    columns,
    rows: shown,
    count,
    encoding,
    kind,
    layout: null,
    mapping,
    rest: rest.found,
    readings: guess.readings,
    remembered: own,
  };
}
