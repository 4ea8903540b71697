import * as z from 'zod/mini';
import { textSchema } from './base';
import { cutList, cutRefs, cutText } from './cut';
import { linkedinSchema } from './linkedin';

const nullableText = (max: number) => z.nullable(textSchema(max));
const nullableCut = (max: number) => z.nullable(cutText(max));
/** What a person or thing is known by: cut it would be another's, so a longer one is none. */
const known = (max: number) => z.catch(nullableText(max), null);
const address = z.catch(textSchema(320), '');

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
  name: nullableCut(400),
  email: known(320),
  linkedin: z.nullable(linkedinSchema),
  company: z.optional(nullableCut(400)),
});

const partySchema = z.object({ name: nullableCut(400), email: address });

/** Between whom a message of a network went. */
const membersSchema = z.lazy(() => {
  const party = z.object({ name: nullableCut(400), linkedin: z.nullable(linkedinSchema) });
  return z.object({
    from: z.nullable(party),
    to: cutList(party, 100),
    outgoing: z.nullable(z.boolean()),
  });
});

export const messageFactsSchema = z.object({
  id: known(400),
  from: z.nullable(partySchema),
  to: cutList(partySchema, 500),
  cc: cutList(partySchema, 500),
  bcc: cutList(partySchema, 500),
  date: z.nullable(z.number()),
  dated: z.nullable(z.object({ text: textSchema(200), language: textSchema(40) })),
  text: nullableCut(6000),
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
  account: known(320),
  own: cutRefs(200),
  thread: z.nullable(z.object({ id: known(400), subject: cutText(1000) })),
  mailbox: nullableCut(400),
  messages: cutList(messageFactsSchema, 500),
  people: cutList(personSchema, 1000),
  drafts: z._default(z.array(draftFactsSchema).check(z.maxLength(50)), []),
  company: z.optional(z.nullable(companyFactsSchema)),
});
export type ReportedFacts = z.infer<typeof pageFactsSchema>;

export const readingSchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: pageFactsSchema }),
  z.object({ ok: z.literal(false), problem: z.enum(['unrecognised', 'loading', 'stale']) }),
]);
export type ReportedReading = z.infer<typeof readingSchema>;
