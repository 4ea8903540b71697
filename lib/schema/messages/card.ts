import * as z from 'zod/mini';
import { idSchema, refSchema, textSchema } from '../base';
import { cutRefs } from '../cut';
import { interactionKindSchema } from '../records/kinds';

/** Arguments of what is asked while a card comes up; the background has them at hand when it wakes. */
export const cardSchemas = {
  'badges.lookup': z.object({
    refs: cutRefs(500),
    own: cutRefs(200),
  }),
  'hover.get': z.object({
    ref: refSchema,
    /** Who stands there too, without a badge of their own. */
    others: z.optional(cutRefs(500)),
  }),
  'context.get': z.object({ windowId: z.optional(z.int()) }),
  'card.get': z.object({
    contactId: z.optional(idSchema),
    companyId: z.optional(idSchema),
    ref: z.optional(refSchema),
  }),
  'timeline.list': z.object({
    customerId: z.nullable(idSchema),
    contactId: z.nullable(idSchema),
    kinds: z.array(z.union([interactionKindSchema, z.literal('order-entry')])),
    search: textSchema(200),
    before: z.nullable(z.object({ at: z.number(), id: textSchema(60) })),
    limit: z.int().check(z.gte(1), z.lte(2000)),
  }),
  'colleagues.list': z.object({ companyId: idSchema, butId: z.nullable(idSchema) }),
  'settings.get': z.object({}),
  'database.id': z.object({}),
} as const;
