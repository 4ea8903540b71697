import * as z from 'zod/mini';
import { keep } from '../../platform/session';
import { timeSchema } from '../../schema/base';

const NAME = 'backups';

const notesSchema = z.object({
  /** Files that scheduled backups wrote and that still stand, the oldest first. */
  files: z.array(z.object({ downloadId: z.int(), at: timeSchema })),
  /** When one was begun; one that never ended is tried again later. */
  startedAt: z.nullable(timeSchema),
  failure: z.nullable(z.object({ at: timeSchema, message: z.string() })),
});
export type BackupNotes = z.infer<typeof notesSchema>;

const none: BackupNotes = { files: [], startedAt: null, failure: null };

/** What is known of this browser's scheduled backups; no part of the book, whose files they are. */
export async function readNotes(): Promise<BackupNotes> {
  const parsed = notesSchema.safeParse(await keep.read(NAME));
  return parsed.success ? parsed.data : none;
}

export const writeNotes = (notes: BackupNotes): Promise<void> => keep.write(NAME, notes);
