import * as z from 'zod/mini';
import { phoneKindSchema, profileSchema } from '../../schema/draft';
import { fail, ok, type Result } from '../../schema/result';
import {
  type ContactEntry,
  type ContactFault,
  type ContactFile,
  emptyRaw,
  type RawContact,
} from '../contacts/entry';
import { Faults } from '../contacts/faults';
import { makeEntry } from '../contacts/makeEntry';

const text = z.optional(z.nullable(z.string()));
const texts = z.optional(z.nullable(z.array(z.string()).check(z.maxLength(1000))));
const phone = z.union([
  z.string(),
  z.object({ number: z.string(), kind: z.optional(phoneKindSchema) }),
]);

/** What other programs write into our form may lack any key but a name. */
const contactSchema = z.object({
  name: text,
  givenName: text,
  familyName: text,
  emails: texts,
  phones: z.optional(z.nullable(z.array(phone).check(z.maxLength(1000)))),
  title: text,
  company: text,
  companyDomain: text,
  address: z.optional(
    z.nullable(
      z.object({ street: text, city: text, region: text, postalCode: text, country: text }),
    ),
  ),
  urls: texts,
  linkedin: z.optional(z.nullable(z.object({ slug: text, memberId: text }))),
  birthday: text,
  note: text,
  preference: text,
  profile: z.optional(z.nullable(profileSchema)),
});

const listSchema = z.union([
  z.array(z.unknown()),
  z.pipe(
    z.object({ contacts: z.array(z.unknown()) }),
    z.transform(({ contacts }) => contacts),
  ),
  z.pipe(
    z.object({ drafts: z.array(z.unknown()) }),
    z.transform(({ drafts }) => drafts),
  ),
]);

function rawOf(written: z.infer<typeof contactSchema>, number: number): RawContact {
  const { address, linkedin } = written;
  return {
    ...emptyRaw(number),
    name: written.name ?? null,
    givenName: written.givenName ?? null,
    familyName: written.familyName ?? null,
    emails: (written.emails ?? []).map((one) => ({ text: one, field: 'emails' })),
    phones: (written.phones ?? []).map((one) =>
      typeof one === 'string'
        ? { text: one, field: 'phones', kind: 'other' }
        : { text: one.number, field: 'phones', kind: one.kind ?? 'other' },
    ),
    title: written.title ?? null,
    company: written.company ?? null,
    domain: written.companyDomain ?? null,
    addresses: address
      ? [
          {
            kind: 'work',
            preferred: true,
            label: null,
            street: address.street ?? null,
            city: address.city ?? null,
            region: address.region ?? null,
            postalCode: address.postalCode ?? null,
            country: address.country ?? null,
          },
        ]
      : [],
    urls: written.urls ?? [],
    linkedin: [linkedin?.slug, linkedin?.memberId].flatMap((part) => (part ? [`/in/${part}`] : [])),
    birthday: written.birthday ?? null,
    notes: written.note ? [written.note] : [],
    preference: written.preference ?? null,
    profile: written.profile ?? null,
  };
}

/** Reads a list of contacts from a parsed JSON value; lines count the contacts. */
export function readContacts(value: unknown): Result<ContactFile> {
  const list = listSchema.safeParse(value);
  if (!list.success) return fail('bad-input', 'this is no list of contacts');
  const drafts: ContactEntry[] = [];
  const faults: ContactFault[] = [];
  for (const [at, one] of list.data.entries()) {
    const found = new Faults(at + 1);
    const parsed = contactSchema.safeParse(one);
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      found.refuse('shape', issue?.path.join('.') || null, issue?.message);
    } else {
      const made = makeEntry(rawOf(parsed.data, at + 1), true);
      for (const fault of made.faults) found.list.push(fault);
      if (made.entry !== null) drafts.push(made.entry);
    }
    for (const fault of found.list) faults.push(fault);
  }
  return ok({ drafts, faults });
}
