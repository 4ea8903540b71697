import * as z from 'zod/mini';
import { timeSchema } from '../../schema/base';

export const FORMAT = 'book';
/** Version of the file's form, apart from that of the records in it. */
export const FORMAT_VERSION = 1;

const count = z.int().check(z.gte(0));
/** Of a table that came after version 1: an older file has none of it and announces none. */
const laterCount = z._default(count, 0);

/** First line of a backup. */
export const headerSchema = z.object({
  dangol: z.literal(FORMAT),
  format: z.int(),
  book: z.int(),
  createdAt: timeSchema,
  counts: z.object({
    settings: count,
    companies: count,
    contacts: count,
    refusals: count,
    orders: count,
    interactions: count,
    ratings: count,
    merges: laterCount,
    distinctions: laterCount,
    imports: laterCount,
    tierChanges: count,
  }),
});
export type Header = z.infer<typeof headerSchema>;

/** Last line: SHA-256 of every byte before it, in hex. */
export const footerSchema = z.object({ sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)) });

export const sha256 = (text: string): Promise<string> => sha256Of(new TextEncoder().encode(text));

export async function sha256Of(bytes: BufferSource): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
