import * as z from 'zod/mini';
import { idSchema, quarterSchema, refSchema, textSchema } from '../base';
import { contactDraftSchema } from '../draft';
import { BATCH_LIMIT } from '../limits';
import { mergeKindSchema, pairSchema } from '../records/merge';
import { cardSchemas } from './card';

/** Arguments of every question; answers stand in lib/messages/protocol.ts. */
export const querySchemas = {
  ...cardSchemas,
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
  /** Which of these pairs still stand, with what tells their sides apart. */
  'duplicates.pairs': z.object({
    pairs: z.array(z.object({ kind: mergeKindSchema, ids: pairSchema })).check(z.maxLength(100)),
  }),
  'duplicates.of': z.object({ kind: mergeKindSchema, id: idSchema }),
  'duplicates.refused': z.object({ limit: z.int().check(z.gte(1), z.lte(500)) }),
  'merge.review': z.object({ kind: mergeKindSchema, ids: pairSchema }),
  'merge.list': z.object({
    offset: z.int().check(z.gte(0)),
    limit: z.int().check(z.gte(1), z.lte(200)),
  }),
  'merge.since': z.object({ mergeId: idSchema }),
  'backup.state': z.object({}),
} as const;
