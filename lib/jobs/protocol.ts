import * as z from 'zod/mini';
import { bulkTables } from '../db/bulk/writes';
import { firmReasons } from '../domain/matching/firm';
import { personReasons } from '../domain/matching/scorePeople';
import { encodings } from '../formats/encoding';
import { exportFormats } from '../formats/export/write';
import { faultSchema } from '../formats/import/fault';
import { importKinds, mappingSchema } from '../formats/import/fields';
import { layoutSchema, restColumnSchema } from '../formats/import/row';
import { dateOrders, decimalMarks } from '../formats/import/values';
import { idSchema, timeSchema } from '../schema/base';
import { bookTables } from '../schema/book';
import { exportFilterSchema } from '../schema/exportFilter';
import { importStateSchema, MOST_APART, twoPeopleSchema } from '../schema/records/import';
import { mergeKindSchema } from '../schema/records/merge';
import { rememberedSchema } from './import/remembered';

const nothing = z.object({});
const file = z.instanceof(Blob);
const kind = z.enum(importKinds);
const encoding = z.enum(encodings);
const table = z.enum(bookTables);
const count = z.int().check(z.gte(0));
const importOrder = { kind, file, encoding, layout: layoutSchema };
const name = z.string().check(z.maxLength(1000));

const passphrase = z.string().check(z.minLength(1), z.maxLength(1000));
const secretSchema = z.discriminatedUnion('by', [
  z.object({ by: z.literal('passphrase'), passphrase }),
  z.object({ by: z.literal('kept') }),
  z.object({ by: z.literal('nothing') }),
]);

/** What a page can have done in a worker, with its arguments. */
export const jobSchemas = {
  'book.inspect': nothing,
  export: z.object({ secret: secretSchema }),
  'export.raw': z.object({ passphrase: z.nullable(passphrase) }),
  'backup.secret': z.object({ passphrase: z.nullable(passphrase) }),
  'contacts.export': z.object({ format: z.enum(exportFormats), filter: exportFilterSchema }),
  'restore.check': z.object({ file, passphrase: z.nullable(passphrase) }),
  'restore.apply': z.object({ trialId: idSchema }),
  'restore.undo': nothing,
  'duplicates.scan': nothing,
  'import.preview': z.object({
    file,
    encoding: z.nullable(encoding),
    kind: z.nullable(kind),
    mapping: z.nullable(mappingSchema),
  }),
  'import.check': z.object(importOrder),
  'import.run': z.object({
    ...importOrder,
    fileName: name,
    columns: z.array(z.string()),
    resumeId: z.nullable(idSchema),
    apart: z.optional(z.array(twoPeopleSchema).check(z.maxLength(MOST_APART))),
  }),
  'import.past': nothing,
  'import.undo': z.object({ importId: idSchema }),
} as const;

const failure = z.object({
  code: z.enum([
    'bad-input',
    'not-allowed',
    'not-found',
    'conflict',
    'duplicate',
    'unavailable',
    'storage',
    'too-large',
    'newer-version',
    'damaged',
    'other-database',
    'cancelled',
    'internal',
  ]),
  message: z.string(),
  where: z.optional(z.string()),
});
const counts = z.object({ new: count, changed: count, same: count });
const choice = <Values extends readonly [string, ...string[]]>(values: Values) =>
  z.object({ value: z.enum(values), ambiguous: z.boolean() });
const report = {
  rows: count,
  companies: counts,
  contacts: counts,
  orders: counts,
  faults: z.array(faultSchema),
  faulty: count,
};
const stopped = z.nullable(failure);

const pastImport = z.object({
  importId: idSchema,
  fileName: name,
  kind: z.nullable(kind),
  startedAt: timeSchema,
  state: importStateSchema,
  position: count,
  total: count,
  companies: counts,
  contacts: counts,
  orders: counts,
  faulty: count,
  left: count,
  undoable: z.boolean(),
});
const alike = z.object({
  line: count,
  name: z.string(),
  known: z.string(),
  knownId: z.nullable(idSchema),
  knownLine: z.nullable(count),
  company: z.nullable(z.string()),
  score: z.number(),
  reasons: z.array(z.enum(personReasons)),
});
const left = z.object({
  table: z.enum(bulkTables),
  id: idSchema,
  reason: z.enum(['edited', 'used']),
  name: z.string(),
});

const suggestionSchema = z.object({
  kind: mergeKindSchema,
  ids: z.tuple([idSchema, idSchema]),
  score: z.number(),
  reasons: z.array(z.enum([...personReasons, ...firmReasons])),
});

export const answerSchemas = {
  'book.inspect': z.object({
    databaseId: idSchema,
    counts: z.record(table, z.nullable(count)),
    earlierAt: z.nullable(timeSchema),
  }),
  'backup.secret': z.null(),
  export: z.object({
    file,
    locked: z.boolean(),
    createdAt: timeSchema,
    counts: z.record(table, count),
    unreadable: z.array(z.object({ table, message: z.string() })),
    problem: stopped,
  }),
  'export.raw': z.object({
    file,
    locked: z.boolean(),
    createdAt: timeSchema,
    rows: count,
    unreadable: z.array(z.string()),
  }),
  'contacts.export': z.object({ file, createdAt: timeSchema, count, of: count }),
  'restore.check': z.object({
    trialId: idSchema,
    createdAt: timeSchema,
    counts: z.record(table, count),
    differences: z.nullable(
      z.record(table, z.object({ new: count, changed: count, same: count, missing: count })),
    ),
  }),
  'restore.apply': z.null(),
  'restore.undo': z.null(),
  'duplicates.scan': z.object({
    contacts: count,
    companies: count,
    suggestions: z.array(suggestionSchema),
    total: count,
  }),
  'import.preview': z.object({
    columns: z.array(z.string()),
    rows: z.array(z.array(z.string())),
    count,
    encoding,
    encodingChoices: z.array(z.object({ encoding, words: z.string() })),
    kind,
    layout: z.nullable(z.string()),
    mapping: mappingSchema,
    rest: z.array(restColumnSchema),
    readings: z.object({
      dateOrder: choice(dateOrders),
      decimalMark: choice(decimalMarks),
      percentDiscount: z.boolean(),
    }),
    remembered: z.nullable(rememberedSchema),
    unfinished: z.nullable(
      z.object({
        importId: idSchema,
        startedAt: timeSchema,
        position: count,
        total: count,
        reading: rememberedSchema,
      }),
    ),
  }),
  'import.check': z.object({
    ...report,
    joined: count,
    twins: z.array(z.object({ line: count, first: count, name: z.string() })),
    alike: z.array(alike),
    alikeCount: count,
  }),
  'import.run': z.object({ ...report, importId: idSchema, stopped }),
  'import.past': z.object({ imports: z.array(pastImport) }),
  'import.undo': z.object({ left: z.array(left), leftCount: count, stopped }),
} as const;

export type JobName = keyof typeof jobSchemas;
export type JobArguments<Name extends JobName> = z.infer<(typeof jobSchemas)[Name]>;
export type JobAnswer<Name extends JobName> = z.infer<(typeof answerSchemas)[Name]>;

/** Jobs that write to the book: the database must be the background's, and they stop between chunks only. */
export const writingJobs: ReadonlySet<JobName> = new Set([
  'backup.secret',
  'restore.apply',
  'restore.undo',
  'import.run',
  'import.undo',
]);

const jobNames = z.enum([
  'book.inspect',
  'export',
  'export.raw',
  'backup.secret',
  'contacts.export',
  'restore.check',
  'restore.apply',
  'restore.undo',
  'duplicates.scan',
  'import.preview',
  'import.check',
  'import.run',
  'import.past',
  'import.undo',
]);

/** Page → worker. `databaseId` is the background's; null when it does not answer. */
export const toWorkerSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('start'),
    name: jobNames,
    args: z.unknown(),
    databaseId: z.nullable(idSchema),
  }),
  z.object({ type: z.literal('cancel') }),
]);
export type ToWorker = z.infer<typeof toWorkerSchema>;

export const progressSchema = z.object({
  phase: z.enum(['reading', 'checking', 'writing', 'saving', 'rebuilding', 'undoing']),
  done: count,
  of: count,
});

/** Worker → page; the value of an answer is parsed by its job's own schema. */
export const fromWorkerSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('progress'), progress: progressSchema }),
  z.object({ type: z.literal('done'), value: z.unknown() }),
  z.object({ type: z.literal('failed'), failure }),
]);
export type FromWorker = z.infer<typeof fromWorkerSchema>;
