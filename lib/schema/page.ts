import * as z from 'zod/mini';
import { refSchema, textSchema } from './base';
import { linkedinSchema } from './linkedin';

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
  company: z.optional(nullableText(400)),
});

const partySchema = z.object({ name: nullableText(400), email: textSchema(320) });

/** Between whom a message of a network went. */
const membersSchema = z.lazy(() => {
  const party = z.object({ name: nullableText(400), linkedin: z.nullable(linkedinSchema) });
  return z.object({
    from: z.nullable(party),
    to: z.array(party).check(z.maxLength(100)),
    outgoing: z.nullable(z.boolean()),
  });
});

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
  members: z.optional(membersSchema),
});

const texts = (length: number, max: number) => z.array(textSchema(length)).check(z.maxLength(max));
const periods = () =>
  z
    .array(
      z.object({ title: nullableText(300), place: nullableText(300), period: nullableText(200) }),
    )
    .check(z.maxLength(50));

/**
 * One person as a profile page shows them; becomes a draft in `lib/capture/profile`. Built when the first one
 * comes: a mail has none, and the background must not be kept waiting by what it does not need.
 */
export const draftFactsSchema = z.lazy(() =>
  z.object({
    name: textSchema(400),
    linkedin: linkedinSchema,
    headline: nullableText(500),
    /** Of a card in a list, which names title and company in one line; left out for a profile. */
    current: z.optional(nullableText(500)),
    title: nullableText(300),
    company: nullableText(300),
    school: nullableText(300),
    location: nullableText(300),
    degree: z.nullable(z.union([z.literal(1), z.literal(2), z.literal(3)])),
    pronouns: nullableText(60),
    about: nullableText(4000),
    languages: texts(100, 30),
    experience: periods(),
    education: periods(),
    emails: texts(320, 20),
    phones: texts(60, 20),
    urls: texts(2000, 20),
    address: nullableText(500),
    birthday: nullableText(60),
  }),
);
export type ReportedDraft = z.infer<typeof draftFactsSchema>;

const companyFactsSchema = z.object({
  name: textSchema(400),
  slug: nullableText(200),
  website: nullableText(2000),
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
  own: z.array(refSchema).check(z.maxLength(20)),
  thread: z.nullable(z.object({ id: nullableText(400), subject: textSchema(1000) })),
  mailbox: nullableText(400),
  messages: z.array(messageFactsSchema).check(z.maxLength(500)),
  people: z.array(personSchema).check(z.maxLength(1000)),
  drafts: z._default(z.array(draftFactsSchema).check(z.maxLength(50)), []),
  company: z.optional(z.nullable(companyFactsSchema)),
});
export type ReportedFacts = z.infer<typeof pageFactsSchema>;

export const readingSchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: pageFactsSchema }),
  z.object({ ok: z.literal(false), problem: z.enum(['unrecognised', 'loading', 'stale']) }),
]);
export type ReportedReading = z.infer<typeof readingSchema>;
