import * as z from 'zod/mini';
import { idSchema, recordShape, textSchema } from '../base';

const count = z.int().check(z.gte(0));

export const importStateSchema = z.enum(['running', 'stopped', 'done', 'undone']);
export type ImportState = z.infer<typeof importStateSchema>;

/** Most lookalikes of a dry run that can be told apart. */
export const MOST_APART = 200;

/** Two whom the rep told apart before they were in the book: by the row that brings them, or by id. */
export const twoPeopleSchema = z.object({
  line: count,
  knownId: z.nullable(idSchema),
  knownLine: z.nullable(count),
});
export type TwoPeople = z.infer<typeof twoPeopleSchema>;

/** The same, with whom `line` and `knownLine` brought, as soon as they were written. */
const keptApartSchema = z.extend(twoPeopleSchema, {
  contactId: z.nullable(idSchema),
  knownContactId: z.nullable(idSchema),
});
export type KeptApart = z.infer<typeof keptApartSchema>;

/**
 * One import of a file: how far it got, and the commands that wrote it in their order. A row of
 * progress belongs in the transaction of its chunk but not in the command's images, which would hold
 * the growing list of commands twice each time.
 */
export const importSchema = z.object({
  ...recordShape,
  fileName: textSchema(300),
  /** SHA-256 of the file's bytes, in hex. */
  fileHash: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  /** What the file brings, such as `contacts` or `orders`. */
  kind: textSchema(40),
  /** The layout it was read as, such as `google` or `mapped`. */
  layout: textSchema(60),
  /** JSON of how it was read: columns, encoding, formats of dates and numbers; null for a fixed layout. */
  mapping: z.nullable(textSchema(50_000)),
  /** Signature of the file's column headers, under which its mapping is remembered; null without headers. */
  columnsKey: z.nullable(textSchema(500)),
  state: importStateSchema,
  /** Steps written. */
  position: count,
  /** Steps in all. */
  total: count,
  /** What became of the rows, such as `new`, `changed`, `same`, `faulty`. */
  counts: z.record(textSchema(60), count),
  /** The commands that wrote it, in the order written. */
  commandIds: z.array(idSchema),
  /** What was said of its dry run, for the rows that are written later; gone on with, it still holds. */
  apart: z.optional(z.array(keptApartSchema).check(z.maxLength(MOST_APART))),
});
export type Import = z.infer<typeof importSchema>;
