import * as z from 'zod/mini';
import { idSchema, quarterSchema, refSchema, textSchema } from '../base';
import { contactDraftSchema } from '../draft';
import { BATCH_LIMIT } from '../limits';
import { interactionKindSchema } from '../records/interaction';

/** Arguments of every question; answers stand in lib/messages/protocol.ts. */
export const querySchemas = {
  'badges.lookup': z.object({
    refs: z.array(refSchema).check(z.maxLength(500)),
    own: z.array(refSchema).check(z.maxLength(20)),
  }),
  'hover.get': z.object({ ref: refSchema }),
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
  'book.search': z.object({ text: textSchema(200), limit: z.int().check(z.gte(1), z.lte(100)) }),
  'book.latest': z.object({ limit: z.int().check(z.gte(1), z.lte(50)) }),
  'book.stats': z.object({}),
  'capture.review': z.object({
    ref: z.nullable(refSchema),
    name: z.nullable(textSchema(400)),
    /** Looked at again while the rep edits the form. */
    draft: z.nullable(contactDraftSchema),
    windowId: z.optional(z.int()),
  }),
  /** Drafts of people on the page beside, in the order asked. */
  'capture.drafts': z.object({
    refs: z.array(refSchema).check(z.maxLength(BATCH_LIMIT)),
    windowId: z.optional(z.int()),
  }),
  /** The same for several people at once, in their order. */
  'capture.reviewAll': z.object({
    drafts: z.array(contactDraftSchema).check(z.maxLength(BATCH_LIMIT)),
  }),
  'rating.form': z.object({ customerId: idSchema, quarter: z.nullable(quarterSchema) }),
  'orders.unlinked': z.object({}),
  'settings.get': z.object({}),
  'database.id': z.object({}),
} as const;
