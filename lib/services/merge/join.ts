import { Refused } from '../../db/refused';
import { aboutCompanyTexts, aboutPersonFields, type Competitor } from '../../schema/about';
import type { CompanyChoice, ContactChoice, Side } from '../../schema/mergeChoice';
import type { Company, Contact, Provenance } from '../../schema/records/contact';

const NOTE = 4000;

const isEmpty = (value: unknown): boolean => value === null || value === undefined || value === '';

/** Whose value stays: as chosen, else the survivor's, unless only the other has one. */
function sideOf(choice: Side | undefined, own: unknown, other: unknown): Side {
  if (choice !== undefined) return choice;
  return isEmpty(own) && !isEmpty(other) ? 'merged' : 'survivor';
}

/** Both lists, the survivor's first, each item once by its key. */
export function union<Item>(
  own: readonly Item[],
  other: readonly Item[],
  keyOf: (item: Item) => string,
): Item[] {
  const known = new Map(own.map((item) => [keyOf(item), item]));
  for (const item of other) if (!known.has(keyOf(item))) known.set(keyOf(item), item);
  return [...known.values()];
}

export const byItself = (text: string): string => text;
export const byKey = ({ key }: { key: string }): string => key;
export const byName = ({ name }: Competitor): string => name.toLowerCase();
export const byNumber = ({ number }: { number: string }): string => number;

function bothNotes(own: string | null, other: string | null): string | null {
  if (own === null || other === null || own === other) return own ?? other;
  const joined = `${own}\n\n${other}`;
  if (joined.length > NOTE)
    throw new Refused('too-large', 'the two notes are too long for one', 'note');
  return joined;
}

/** Where each value came from goes with the value; of lists and of what only one knows, both are kept. */
function provenanceOf(
  own: Provenance,
  other: Provenance,
  fromOther: readonly string[],
): Provenance {
  const taken = Object.entries(other).filter(([field]) => fromOther.includes(field));
  return { ...other, ...own, ...Object.fromEntries(taken) };
}

/** One contact of two, field by field; nothing but the survivor's id and age is decided here unasked. */
export function joinContacts(
  own: Contact,
  other: Contact,
  choice: ContactChoice,
  now: number,
): Contact {
  const fromOther: string[] = [];
  const pick = <Field extends keyof ContactChoice>(field: Field): Contact[Field] => {
    const chosen = choice[field];
    const side = sideOf(chosen === 'both' ? 'survivor' : chosen, own[field], other[field]);
    if (side === 'merged') fromOther.push(field);
    return (side === 'merged' ? other : own)[field];
  };
  const named = sideOf(choice.name, own.name, other.name) === 'merged' ? other : own;
  if (named === other) fromOther.push('name', 'givenName', 'familyName');
  const joined: Contact = {
    ...own,
    updatedAt: now,
    name: named.name,
    givenName: named.givenName,
    familyName: named.familyName,
    title: pick('title'),
    companyId: pick('companyId'),
    linkedin: pick('linkedin'),
    address: pick('address'),
    birthday: pick('birthday'),
    preference: pick('preference'),
    note: choice.note === 'both' ? bothNotes(own.note, other.note) : pick('note'),
    emails: union(own.emails, other.emails, byKey),
    phones: union(own.phones, other.phones, byNumber),
    urls: union(own.urls, other.urls, byItself),
  };
  const profile = pick('profile');
  if (profile !== undefined) joined.profile = profile;
  for (const field of aboutPersonFields) {
    const value = pick(field);
    if (value !== undefined) joined[field] = value;
  }
  joined.provenance = provenanceOf(own.provenance, other.provenance, fromOther);
  return joined;
}

/** One company of two. The other's name becomes one under which files find the survivor. */
export function joinCompanies(
  own: Company,
  other: Company,
  choice: CompanyChoice,
  now: number,
): Company {
  const fromOther: string[] = [];
  const pick = <Field extends keyof CompanyChoice>(field: Field): Company[Field] => {
    const chosen = choice[field];
    const side = sideOf(chosen === 'both' ? 'survivor' : chosen, own[field], other[field]);
    if (side === 'merged') fromOther.push(field);
    return (side === 'merged' ? other : own)[field];
  };
  const named = sideOf(choice.name, own.name, other.name) === 'merged' ? other : own;
  const known = union(own.externalKeys ?? [], other.externalKeys ?? [], byItself);
  const joined: Company = {
    ...own,
    updatedAt: now,
    name: pick('name'),
    nameKey: named.nameKey,
    website: pick('website'),
    phone: pick('phone'),
    address: pick('address'),
    note: choice.note === 'both' ? bothNotes(own.note, other.note) : pick('note'),
    domains: union(own.domains, other.domains, byItself),
    externalKeys: union(
      known,
      [own.name, other.name].filter((name) => name !== named.name),
      byItself,
    ),
  };
  for (const field of aboutCompanyTexts) {
    const value = pick(field);
    if (value !== undefined) joined[field] = value;
  }
  const ourShare = pick('ourShare');
  if (ourShare !== undefined) joined.ourShare = ourShare;
  if (own.competitors || other.competitors)
    joined.competitors = union(own.competitors ?? [], other.competitors ?? [], byName);
  joined.provenance = provenanceOf(own.provenance, other.provenance, fromOther);
  return joined;
}
