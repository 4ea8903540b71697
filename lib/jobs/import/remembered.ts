import * as z from 'zod/mini';
import type { BookDatabase } from '../../db/database';
import { encodings } from '../../formats/encoding';
import { importKinds } from '../../formats/import/fields';
import { headerKey } from '../../formats/import/headerWords';
import { layoutSchema } from '../../formats/import/row';
import type { Import } from '../../schema/records/import';

/** How a file was read, as its import keeps it. */
export const rememberedSchema = z.object({
  kind: z.enum(importKinds),
  encoding: z.enum(encodings),
  layout: layoutSchema,
});
export type Remembered = z.infer<typeof rememberedSchema>;

const KEY_LENGTH = 500;

/** The file's columns in one text; files with the same columns are read the same way. */
export function columnsKeyOf(columns: readonly string[]): string {
  const key = columns.map(headerKey).join('|');
  return key.length <= KEY_LENGTH ? key : `${key.slice(0, KEY_LENGTH - 12)}|${columns.length}`;
}

/** What an import's row says of how it was read; null where it cannot be used any more. */
export function readingOf({ mapping }: Pick<Import, 'mapping'>): Remembered | null {
  try {
    const parsed = rememberedSchema.safeParse(JSON.parse(mapping ?? 'null'));
    return parsed.success ? parsed.data : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** The choices made for the last file with these columns. */
export async function remembered(db: BookDatabase, columnsKey: string): Promise<Remembered | null> {
  const rows = await db.rows('imports').where('index.columnsKey').equals(columnsKey).toArray();
  const newest = rows.map(({ record }) => record).sort((a, b) => b.updatedAt - a.updatedAt)[0];
  return newest ? readingOf(newest) : null;
}
