import * as z from 'zod/mini';
import { idSchema, quarterSchema, textSchema } from '../base';
import { contactDraftSchema } from '../draft';
import { BATCH_LIMIT } from '../limits';
import { interactionKindSchema } from '../records/interaction';

const address = textSchema(320);

/** Arguments of every question; answers stand in lib/messages/protocol.ts. */
export const querySchemas = {
  'badges.lookup': z.object({
    emails: z.array(address).check(z.maxLength(500)),
    own: z.array(address).check(z.maxLength(20)),
  }),
  'hover.get': z.object({ email: address }),
  'context.get': z.object({ windowId: z.optional(z.int()) }),
  'card.get': z.object({
    contactId: z.optional(idSchema),
    companyId: z.optional(idSchema),
    email: z.optional(address),
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
    email: z.nullable(address),
    name: z.nullable(textSchema(400)),
    /** Looked at again while the rep edits the form. */
    draft: z.nullable(contactDraftSchema),
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
