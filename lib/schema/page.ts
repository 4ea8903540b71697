import * as z from 'zod/mini';
import { textSchema } from './base';
import { linkedinSchema } from './draft';

const nullableText = (max: number) => z.nullable(textSchema(max));

export const personSchema = z.object({
  role: z.enum([
    'from',
    'to',
    'cc',
    'bcc',
    'row',
    'compose-to',
    'compose-cc',
    'compose-bcc',
    'profile',
    'result',
    'participant',
  ]),
  name: nullableText(400),
  email: nullableText(320),
  linkedin: z.nullable(linkedinSchema),
});

const partySchema = z.object({ name: nullableText(400), email: textSchema(320) });

export const messageFactsSchema = z.object({
  id: nullableText(400),
  from: z.nullable(partySchema),
  to: z.array(partySchema).check(z.maxLength(500)),
  cc: z.array(partySchema).check(z.maxLength(500)),
  bcc: z.array(partySchema).check(z.maxLength(500)),
  date: z.nullable(z.number()),
  dated: z.nullable(z.object({ text: textSchema(200), language: textSchema(40) })),
  text: nullableText(6000),
  draft: z.boolean(),
});

/** What a content script reports about its page; hostile until parsed. */
export const pageFactsSchema = z.object({
  site: z.enum(['gmail', 'linkedin', 'roundcube', 'web']),
  view: z.enum([
    'list',
    'conversation',
    'compose',
    'profile',
    'search',
    'messaging',
    'company',
    'page',
    'other',
  ]),
  account: nullableText(320),
  own: z.array(textSchema(320)).check(z.maxLength(20)),
  thread: z.nullable(z.object({ id: nullableText(400), subject: textSchema(1000) })),
  mailbox: nullableText(400),
  messages: z.array(messageFactsSchema).check(z.maxLength(500)),
  people: z.array(personSchema).check(z.maxLength(1000)),
});
export type ReportedFacts = z.infer<typeof pageFactsSchema>;

export const readingSchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: pageFactsSchema }),
  z.object({ ok: z.literal(false), problem: z.enum(['unrecognised', 'loading', 'stale']) }),
]);
export type ReportedReading = z.infer<typeof readingSchema>;
