import type { Changes } from '../../db/changes';
import type { BookDatabase } from '../../db/database';
import { isLive } from '../../db/derive/customers';
import { Refused } from '../../db/refused';
import { emailKey } from '../../domain/matching/emailKey';
import { withoutUnseen } from '../../domain/matching/fold';
import type { ContactDraft } from '../../schema/draft';
import type { Company, Contact, Provenance } from '../../schema/records/contact';

export async function liveContact(db: BookDatabase, id: string): Promise<Contact> {
  const record = (await db.rows('contacts').get(id))?.record;
  if (!isLive(record)) throw new Refused('not-found', 'no such contact', id);
  return record;
}

export async function liveCompany(db: BookDatabase, id: string): Promise<Company> {
  const record = (await db.rows('companies').get(id))?.record;
  if (!isLive(record)) throw new Refused('not-found', 'no such company', id);
  return record;
}

/** Addresses as written with their keys; unusable ones are refused by name, doubles dropped. */
export function contactEmails(addresses: readonly string[]): Contact['emails'] {
  const known = new Map<string, Contact['emails'][number]>();
  for (const written of addresses) {
    const address = withoutUnseen(written).trim();
    const key = emailKey(address);
    if (key === null) throw new Refused('bad-input', `not an address: ${address}`, 'emails');
    if (!known.has(key)) known.set(key, { address, key });
  }
  return [...known.values()];
}

/** An address belongs to one person only: who has it already is named. */
export async function refuseTaken(
  db: BookDatabase,
  emails: Contact['emails'],
  owner: string,
): Promise<void> {
  for (const { address, key } of emails) {
    const rows = await db.rows('contacts').where('index.emailKeys').equals(key).toArray();
    const other = rows.find((row) => row.id !== owner);
    if (other) throw new Refused('duplicate', `${address} belongs to another contact`, other.id);
  }
}

/** Saying whose an address or profile is takes back an earlier "not this person". */
export async function withdrawRefusals(
  db: BookDatabase,
  changes: Changes,
  keys: readonly string[],
  targetIds: readonly (string | null)[],
  now: number,
): Promise<void> {
  for (const key of keys) {
    const rows = await db.rows('refusals').where('index.emailKey').equals(key).toArray();
    for (const { record } of rows) {
      if (!targetIds.includes(record.targetId)) continue;
      await changes.put('refusals', record.id, { ...record, updatedAt: now, deletedAt: now });
    }
  }
}

/** Where each field of a draft came from, for those that have a value. */
export function provenanceOf(draft: ContactDraft, now: number): Provenance {
  const url = draft.sourceUrl;
  return Object.fromEntries(
    Object.entries(draft.sources).map(([field, how]) => [field, { how, url, verifiedAt: now }]),
  );
}

/** Typed fields are verified the moment they are typed. */
export const typedNow = (fields: readonly string[], now: number): Provenance =>
  Object.fromEntries(fields.map((field) => [field, { how: 'typed', url: null, verifiedAt: now }]));
