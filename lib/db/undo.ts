import { defaultSettings } from '../schema/defaults';
import type { Changes } from './changes';
import type { BookDatabase } from './database';
import type { CommandRow, Image } from './internal';
import { checkOnce } from './once';
import { type Records, type RecordTable, recordTables } from './records';
import { Refused } from './refused';
import { changedFields, fieldOf, sameValue } from './same';
import { readSettings } from './settings';

/**
 * Restores every record of an earlier command exactly. Refuses with `conflict` when one of them was
 * changed since, because that later work would be lost. Answers what was put back.
 */
export async function takeBack(
  db: BookDatabase,
  changes: Changes,
  undoId: string,
): Promise<CommandRow['images']> {
  const command = await db.commands.get(undoId);
  if (!command?.undoable) throw new Refused('not-found', 'nothing to take back', 'undoId');
  for (const table of recordTables) {
    await checkTable(db, table, command.images[table] ?? [], command);
  }
  await checkOnce(db, command.images);
  for (const table of recordTables) {
    if (table === 'settings') await restoreSettings(db, changes, command.images.settings ?? []);
    else await restoreTable(changes, table, command.images[table] ?? []);
  }
  await forgetMailOf(db, changes, command.images.contacts ?? []);
  return command.images;
}

/**
 * Mail that was logged by itself because these people had come into the book goes with them, so that
 * it is logged anew when they are captured again; what a person typed stays.
 */
async function forgetMailOf(
  db: BookDatabase,
  changes: Changes,
  images: readonly Image<Records['contacts']>[],
): Promise<void> {
  const gone = images.filter(({ before }) => before === null).map(({ id }) => id);
  if (gone.length === 0) return;
  const rows = await db
    .rows('interactions')
    .where('index.contactIds')
    .anyOf(gone)
    .distinct()
    .toArray();
  for (const { id, record } of rows) {
    const theirs = record.contactIds.every((contactId) => gone.includes(contactId));
    if (record.messageKey !== null && theirs) await changes.put('interactions', id, null);
  }
}

async function checkTable<Table extends RecordTable>(
  db: BookDatabase,
  table: Table,
  images: readonly Image<Records[Table]>[],
  command: CommandRow,
): Promise<void> {
  const rows = await db.rows(table).bulkGet(images.map((image) => image.id));
  for (const [position, image] of images.entries()) {
    if (untouchedSince(table, image, rows[position]?.record ?? null)) continue;
    const later = await laterCommand(db, table, image.id, command);
    throw new Refused(
      'conflict',
      `changed since by ${later ?? 'a newer change'}`,
      `${table}/${image.id}`,
    );
  }
}

async function restoreTable<Table extends RecordTable>(
  changes: Changes,
  table: Table,
  images: readonly Image<Records[Table]>[],
): Promise<void> {
  for (const image of images) await changes.put(table, image.id, image.before);
}

/** Puts back the choices the command changed and leaves later ones alone. */
async function restoreSettings(
  db: BookDatabase,
  changes: Changes,
  [image]: readonly Image<Records['settings']>[],
): Promise<void> {
  if (!image) return;
  const now = await readSettings(db);
  const before = { ...defaultSettings, ...image.before };
  if (sameValue(now, image.after)) return changes.put('settings', image.id, image.before);
  const fields = changedFields(before, image.after);
  const restored = Object.fromEntries(
    Object.entries(before).filter(([field]) => fields.includes(field)),
  );
  await changes.put('settings', image.id, { ...now, ...restored });
}

/** Settings are one record of many unrelated choices: only those the command changed must be as it left them. */
function untouchedSince<Stored extends object>(
  table: RecordTable,
  { before, after }: Image<Stored>,
  now: Stored | null,
): boolean {
  if (table !== 'settings') return sameValue(now, after);
  const fields = changedFields({ ...defaultSettings, ...before }, after);
  return fields.every((field) => sameValue(fieldOf(now, field), fieldOf(after, field)));
}

/** The name of the newest command that touched the record after this one. */
async function laterCommand(
  db: BookDatabase,
  table: RecordTable,
  id: string,
  command: CommandRow,
): Promise<string | null> {
  const later = await db.commands
    .where('at')
    .aboveOrEqual(command.at)
    .reverse()
    .filter(
      (row) => row.id !== command.id && (row.images[table] ?? []).some((image) => image.id === id),
    )
    .first();
  return later?.name ?? null;
}
