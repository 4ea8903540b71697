import * as z from 'zod/mini';
import { daySchema, emailSchema, idSchema, recordShape, textSchema, timeSchema } from '../base';
import { type InteractionKind, interactionKindSchema } from './kinds';

export { type InteractionKind, interactionKindSchema, interactionKinds } from './kinds';

/** What a rep can log by hand. */
export const manualKinds = [
  'call',
  'visit',
  'meeting',
  'message',
  'note',
  'greeting',
  'complaint',
] as const satisfies readonly InteractionKind[];

export const nextStepSchema = z.object({
  text: textSchema(500),
  due: z.nullable(daySchema),
  doneAt: z.nullable(timeSchema),
});
export type NextStep = z.infer<typeof nextStepSchema>;

export const complaintSchema = z.object({
  /** 1 is the gravest; the settings say in how many days each is due. */
  severity: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  due: daySchema,
  resolvedAt: z.nullable(timeSchema),
  remedy: z.nullable(textSchema(2000)),
});
export type Complaint = z.infer<typeof complaintSchema>;

export const interactionSchema = z.object({
  ...recordShape,
  kind: interactionKindSchema,
  at: timeSchema,
  /** How the time was known; `read` = the moment the rep had it on screen. */
  atFrom: z.enum(['id', 'title', 'read', 'typed']),
  minutes: z.nullable(z.int().check(z.gte(0), z.lte(10_080))),
  channel: z.nullable(textSchema(60)),
  contactIds: z.array(idSchema),
  /** Whose it is: figures, open ends and warnings count it here, and nowhere else. */
  customerId: z.nullable(idSchema),
  /** Further customers whose people took part; a place keeps its meaning, so some may be alike. */
  alsoCustomerIds: z.optional(z.array(idSchema)),
  subject: textSchema(1000),
  text: z.nullable(textSchema(20_000)),
  url: z.nullable(textSchema(2000)),
  /** The site's message id with its site and account; unique, null for what was typed. */
  messageKey: z.nullable(textSchema(500)),
  /** The mailbox it was read in. */
  account: z.nullable(emailSchema),
  nextStep: z.nullable(nextStepSchema),
  complaint: z.nullable(complaintSchema),
});
export type Interaction = z.infer<typeof interactionSchema>;
