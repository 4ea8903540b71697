import * as z from 'zod/mini';
import { keep } from '../platform/session';

const KEY = 'drift';
/** A site that changed says so on every page: the newest few are enough to mend the adapter. */
const KEPT = 20;

const notesSchema = z.array(
  z.object({
    at: z.number(),
    site: z.string(),
    selectors: z.array(z.string()),
    structure: z.string(),
  }),
);
export type Drift = z.infer<typeof notesSchema>[number];

/** Structures, without content, of pages that were not recognised; newest first. */
export async function driftNotes(): Promise<Drift[]> {
  const parsed = notesSchema.safeParse(await keep.read(KEY));
  return parsed.success ? parsed.data : [];
}

/** Keeps a note; the same structure of the same site is kept once. */
export async function noteDrift(note: Drift): Promise<void> {
  const others = (await driftNotes()).filter(
    (known) => known.site !== note.site || known.structure !== note.structure,
  );
  await keep.write(KEY, [note, ...others].slice(0, KEPT));
}
