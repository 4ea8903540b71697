import type { BookDatabase } from '../../db/database';
import { isLive } from '../../db/derive/customers';
import { type ImportKind, importKinds } from '../../formats/import/fields';
import type { Import, ImportState } from '../../schema/records/import';
import { ok, type Result } from '../../schema/result';
import type { JobContext } from '../control';
import { type Remembered, readingOf } from './remembered';
import { type Tallies, talliesOf } from './tally';

/** An import that can be gone on with when the same file is chosen again. */
export interface Unfinished {
  importId: string;
  startedAt: number;
  position: number;
  total: number;
  reading: Remembered;
}

const isUnfinished = ({ state }: Import): boolean => state === 'running' || state === 'stopped';

/** The newest import of this very file that was interrupted. */
export async function unfinishedOf(db: BookDatabase, hash: string): Promise<Unfinished | null> {
  const rows = await db.rows('imports').where('index.fileHash').equals(hash).toArray();
  const open = rows.map(({ record }) => record).filter(isUnfinished);
  const newest = open.sort((a, b) => b.updatedAt - a.updatedAt)[0];
  const reading = newest ? readingOf(newest) : null;
  if (!newest || !reading) return null;
  const { id, createdAt, position, total } = newest;
  return { importId: id, startedAt: createdAt, position, total, reading };
}

export interface PastImport extends Tallies {
  importId: string;
  fileName: string;
  kind: ImportKind | null;
  startedAt: number;
  state: ImportState;
  position: number;
  total: number;
  faulty: number;
  /** Records that taking it back left, because they were edited or are needed. */
  left: number;
  /** Whether its traces are still there, so that it can be taken back. */
  undoable: boolean;
}

/** Imports shown; older ones are of no use to anybody. */
const SHOWN = 50;

async function pastOf(db: BookDatabase, record: Import): Promise<PastImport> {
  const traces = await db.commands.where('id').anyOf(record.commandIds).count();
  return {
    importId: record.id,
    fileName: record.fileName,
    kind: importKinds.find((kind) => kind === record.kind) ?? null,
    startedAt: record.createdAt,
    state: record.state,
    position: record.position,
    total: record.total,
    ...talliesOf(record.counts),
    faulty: record.counts.faulty ?? 0,
    left: record.counts.left ?? 0,
    undoable: record.state !== 'undone' && traces > 0,
  };
}

/** Imports of files into this book, the newest first. */
export async function pastImports({ db }: JobContext): Promise<Result<{ imports: PastImport[] }>> {
  const rows = await db.rows('imports').orderBy('index.updatedAt').reverse().toArray();
  const live = rows.map(({ record }) => record).filter(isLive);
  live.sort((a, b) => b.createdAt - a.createdAt);
  return ok({ imports: await Promise.all(live.slice(0, SHOWN).map((one) => pastOf(db, one))) });
}
