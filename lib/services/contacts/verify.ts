import type { Work } from '../../db/command';
import { Refused } from '../../db/refused';
import { filledCompany, filledContact } from '../../domain/profile/fields';
import type { Provenance } from '../../schema/records/contact';
import type { CommandArgs } from '../book';
import { liveCompany, liveContact, typedNow } from './records';

/** "Still right": the named fields count as verified now, and keep where they came from. */
export async function verifyProfile(
  { db, changes, now }: Work,
  { kind, id, fields }: CommandArgs<'profile.verify'>,
): Promise<void> {
  if (kind === 'contact') {
    const contact = await liveContact(db, id);
    const provenance = verified(contact.provenance, filledContact(contact), fields, now);
    await changes.put('contacts', id, { ...contact, provenance, updatedAt: now });
  } else {
    const company = await liveCompany(db, id);
    const provenance = verified(company.provenance, filledCompany(company), fields, now);
    await changes.put('companies', id, { ...company, provenance, updatedAt: now });
  }
}

function verified(
  known: Provenance,
  filled: readonly string[],
  fields: readonly string[],
  now: number,
): Provenance {
  const empty = fields.find((field) => !filled.includes(field));
  if (empty !== undefined)
    throw new Refused('bad-input', `there is nothing to verify in ${empty}`, empty);
  const kept: Provenance = { ...typedNow(fields, now), ...known };
  for (const field of fields) {
    const source = kept[field];
    if (source) kept[field] = { ...source, verifiedAt: now };
  }
  return kept;
}
