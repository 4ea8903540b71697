import * as z from 'zod/mini';
import { idSchema, recordShape, textSchema, timeSchema } from '../base';
import { companySchema, contactSchema } from './contact';

/** Two ids in ascending order: a pair has one form whichever way it is named. */
export const pairSchema = z.tuple([idSchema, idSchema]);
export type Pair = z.infer<typeof pairSchema>;
export { pairKeyOf, pairOf } from './pair';

export const mergeKindSchema = z.enum(['contact', 'company']);
export type MergeKind = z.infer<typeof mergeKindSchema>;

/** The fields of one record that a merge changed because they named the merged one, before and after. */
const patch = <Table extends string, Fields extends z.core.$ZodLooseShape>(
  table: Table,
  fields: Fields,
) =>
  z.object({
    table: z.literal(table),
    id: idSchema,
    before: z.object({ updatedAt: timeSchema, ...fields }),
    after: z.object({ updatedAt: timeSchema, ...fields }),
  });

const gone = z.optional(timeSchema);

/** A record that went over to the survivor. Its other fields are its own and stay out of this. */
export const movedSchema = z.discriminatedUnion('table', [
  patch('contacts', { companyId: z.nullable(idSchema) }),
  patch('orders', { customerId: idSchema, contactId: z.nullable(idSchema) }),
  patch('interactions', {
    customerId: z.nullable(idSchema),
    alsoCustomerIds: z.optional(z.array(idSchema)),
    contactIds: z.array(idSchema),
  }),
  patch('ratings', { customerId: idSchema, deletedAt: gone }),
  patch('refusals', { targetId: idSchema, deletedAt: gone }),
  patch('distinctions', { pair: pairSchema, deletedAt: gone }),
]);
export type Moved = z.infer<typeof movedSchema>;

/** Something done after a merge that stayed where it was when the merge was taken apart. */
export const stayedSchema = z.object({
  table: z.enum(['contacts', 'companies', 'orders', 'interactions', 'ratings']),
  id: idSchema,
  /** The edited field; null when the whole record was added since. */
  field: z.nullable(textSchema(60)),
});
export type Stayed = z.infer<typeof stayedSchema>;

const common = {
  ...recordShape,
  survivorId: idSchema,
  mergedId: idSchema,
  at: timeSchema,
  moved: z.array(movedSchema),
  /** When it was taken apart; null while it stands. */
  undoneAt: z.nullable(timeSchema),
  /** What was done in between and stayed with the survivor, noted when it was taken apart. */
  stayed: z.array(stayedSchema),
};

/**
 * Two records that were one person or company, with everything needed to take them apart again. The
 * merged one stays in its table as a tombstone; `merged` is what it was.
 */
export const mergeSchema = z.discriminatedUnion('kind', [
  z.object({
    ...common,
    kind: z.literal('contact'),
    survivor: z.object({ before: contactSchema, after: contactSchema }),
    merged: contactSchema,
  }),
  z.object({
    ...common,
    kind: z.literal('company'),
    survivor: z.object({ before: companySchema, after: companySchema }),
    merged: companySchema,
  }),
]);
export type Merge = z.infer<typeof mergeSchema>;

/** "These two are not the same": never suggested again. */
export const distinctionSchema = z.object({
  ...recordShape,
  kind: mergeKindSchema,
  pair: pairSchema,
});
export type Distinction = z.infer<typeof distinctionSchema>;
