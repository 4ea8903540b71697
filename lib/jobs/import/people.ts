import { linkedinKeys } from '../../domain/matching/linkedinKey';
import type { Contact } from '../../schema/records/contact';
import type { DraftBook } from './draftBook';
import { fill, fromFile } from './fill';
import type { Party } from './party';
import { contradicts, isHolder, nameFor } from './samePerson';

/** Somebody whom a row could have meant and was kept apart from: one mailbox, or one name in one company. */
export interface Apart {
  reason: 'address' | 'name-company';
  other: Contact;
  /** The address that stays the other's. */
  address: string | null;
}

export interface TakenPerson {
  contact: Contact;
  isNew: boolean;
  apart: Apart[];
  /** The name the row has for somebody who is known by one in another writing, and stays so. */
  otherName: string | null;
}

interface Found {
  known: Contact | undefined;
  apart: Apart[];
}

const heldBy = (book: DraftBook, party: Party) =>
  party.emails.flatMap(({ address, key }) => {
    const other = book.contactByKey(key);
    return other ? [{ reason: 'address' as const, other, address }] : [];
  });

/** The person who has an address of the row and may be meant, or else its profile. */
export function knownByKey(
  book: DraftBook,
  party: Party,
  held: readonly { other: Contact; address: string }[] = heldBy(book, party),
): Contact | undefined {
  const holder = held.find(({ other, address }) => isHolder(party, other, address))?.other;
  if (holder) return holder;
  for (const key of linkedinKeys(party.more?.linkedin ?? null)) {
    const known = book.contactByKey(key);
    if (known) return known;
  }
  return undefined;
}

/**
 * The person a party names: by address or profile, else by name in the same company where one side has
 * no address of its own and nothing else speaks against it.
 */
function findPerson(book: DraftBook, party: Party, companyId: string | null): Found {
  const held = heldBy(book, party);
  const known = knownByKey(book, party, held);
  const others = held.filter(({ other }) => other.id !== known?.id);
  if (known || party.name === null) return { known, apart: others };
  const alike = book
    .contactsByName(party.name, companyId)
    .filter(({ emails }) => emails.length === 0 || party.emails.length === held.length);
  const named = alike.find((contact) => !contradicts(party, contact));
  if (named) return { known: named, apart: others };
  const apart = alike.map((other) => ({ reason: 'name-company' as const, other, address: null }));
  return { known: undefined, apart: [...others, ...apart] };
}

function extend(book: DraftBook, known: Contact, party: Party, companyId: string | null): Contact {
  const { now } = book.maker;
  const free = party.emails.filter(({ key }) => !book.contactByKey(key));
  const numbers = new Set(known.phones.map(({ number }) => number));
  const phones = party.phones.filter(({ number }) => !numbers.has(number));
  const name = nameFor(known.name, party.name);
  let contact = fill(known, 'name', name, now);
  if (name !== null && (contact.name !== known.name || known.provenance.name?.how === 'file')) {
    contact = fill(contact, 'givenName', party.givenName, now);
    contact = fill(contact, 'familyName', party.familyName, now);
  }
  contact = fill(contact, 'title', party.title, now);
  contact = fill(contact, 'address', party.address, now);
  contact = fill(contact, 'note', party.note, now);
  contact = fill(contact, 'linkedin', party.more?.linkedin ?? null, now);
  contact = fill(contact, 'birthday', party.more?.birthday ?? null, now);
  contact = fill(contact, 'preference', party.more?.preference ?? null, now);
  contact = fill(contact, 'profile', party.more?.profile ?? null, now);
  const urls = [...new Set([...contact.urls, ...(party.more?.urls ?? [])])];
  const joins = companyId !== null && known.companyId === null && !book.inOwnRight.has(known.id);
  return {
    ...contact,
    urls,
    emails: [...contact.emails, ...free],
    phones: [...contact.phones, ...phones],
    companyId: joins ? companyId : contact.companyId,
  };
}

function make(book: DraftBook, party: Party, name: string, companyId: string | null): Contact {
  const { now, newId } = book.maker;
  const { givenName, familyName, title, address, note, phones } = party;
  const {
    linkedin = null,
    birthday = null,
    preference = null,
    profile,
    urls = [],
  } = party.more ?? {};
  const values = {
    name,
    givenName,
    familyName,
    title,
    address,
    note,
    linkedin,
    birthday,
    preference,
    ...(profile ? { profile } : {}),
  };
  const given = Object.entries(values).filter(([, value]) => value !== null);
  return {
    ...values,
    id: newId(),
    createdAt: now,
    updatedAt: now,
    emails: party.emails.filter(({ key }) => !book.contactByKey(key)),
    phones,
    companyId,
    urls,
    provenance: fromFile({}, [...given.map(([field]) => field), 'emails', 'phones'], now),
  };
}

/** Finds or makes the person; null when the party names none. An address is never taken from who has it. */
export function takePerson(
  book: DraftBook,
  party: Party,
  companyId: string | null,
): TakenPerson | null {
  const { known, apart } = findPerson(book, party, companyId);
  if (known) {
    const contact = book.putContact(extend(book, known, party, companyId));
    const { name } = party;
    const isOther = name !== null && !name.includes('@') && nameFor(known.name, name) === null;
    return { contact, isNew: false, apart, otherName: isOther ? name : null };
  }
  const name = party.name ?? party.emails[0]?.address.slice(0, 200);
  if (name === undefined) return null;
  const contact = book.putContact(make(book, party, name, companyId));
  return { contact, isNew: true, apart, otherName: null };
}
