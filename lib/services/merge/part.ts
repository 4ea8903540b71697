import { sameValue } from '../../db/same';
import { aboutCompanyFields, aboutCompanyTexts, aboutPersonFields } from '../../schema/about';
import type { Company, Contact, Provenance } from '../../schema/records/contact';
import { byItself, byKey, byName, byNumber } from './join';

/** A survivor before a merge and right after it. */
export interface Around<Stored> {
  before: Stored;
  after: Stored;
}

/** Whether a value that came with this merge also came with another one that still stands. */
export type AlsoFrom = (
  field: 'phones' | 'urls' | 'domains' | 'externalKeys' | 'competitors',
  key: string,
) => boolean;
export const fromNobodyElse: AlsoFrom = () => false;

/** A value nobody touched since goes back to what it was; a later one stays. */
const value = <Value>(now: Value, before: Value, after: Value): Value =>
  sameValue(now, after) ? before : now;

/** Item by item: what the merge brought goes, what came or went later stays so. */
function list<Item>(
  now: readonly Item[],
  before: readonly Item[],
  after: readonly Item[],
  keyOf: (item: Item) => string,
  alsoFrom: (key: string) => boolean = () => false,
): Item[] {
  const own = new Set(before.map(keyOf));
  const brought = new Set(after.map(keyOf).filter((key) => !own.has(key) && !alsoFrom(key)));
  const kept = now.filter((item) => !brought.has(keyOf(item)));
  return sameValue(kept.map(keyOf), before.map(keyOf)) && sameValue(now, after)
    ? [...before]
    : kept;
}

function provenance(now: Provenance, before: Provenance, after: Provenance): Provenance {
  if (sameValue(now, after)) return before;
  const fields = new Set([...Object.keys(now), ...Object.keys(before)]);
  return Object.fromEntries(
    [...fields].flatMap((field) => {
      const kept = value(now[field], before[field], after[field]);
      return kept === undefined ? [] : [[field, kept]];
    }),
  );
}

const changedSince = (now: object, after: object): boolean =>
  !sameValue({ ...now, updatedAt: 0 }, { ...after, updatedAt: 0 });

/**
 * The survivor as it would be had the merge never been, with everything that was done to it since.
 * Untouched since, it is exactly what it was.
 */
export function partContact(
  now: Contact,
  { before, after }: Around<Contact>,
  at: number,
  alsoFrom: AlsoFrom = fromNobodyElse,
): Contact {
  const field = <Field extends keyof Contact>(name: Field): Contact[Field] =>
    value(now[name], before[name], after[name]);
  const parted: Contact = {
    ...now,
    name: field('name'),
    givenName: field('givenName'),
    familyName: field('familyName'),
    title: field('title'),
    companyId: field('companyId'),
    linkedin: field('linkedin'),
    address: field('address'),
    birthday: field('birthday'),
    preference: field('preference'),
    note: field('note'),
    emails: list(now.emails, before.emails, after.emails, byKey),
    phones: list(now.phones, before.phones, after.phones, byNumber, (key) =>
      alsoFrom('phones', key),
    ),
    urls: list(now.urls, before.urls, after.urls, byItself, (key) => alsoFrom('urls', key)),
    provenance: provenance(now.provenance, before.provenance, after.provenance),
  };
  const profile = field('profile');
  if (profile === undefined) delete parted.profile;
  else parted.profile = profile;
  for (const name of aboutPersonFields) {
    const kept = field(name);
    if (kept === undefined) delete parted[name];
    else parted[name] = kept;
  }
  parted.updatedAt = changedSince(now, after) ? at : before.updatedAt;
  return parted;
}

export function partCompany(
  now: Company,
  { before, after }: Around<Company>,
  at: number,
  alsoFrom: AlsoFrom = fromNobodyElse,
): Company {
  const field = <Field extends keyof Company>(name: Field): Company[Field] =>
    value(now[name], before[name], after[name]);
  const parted: Company = {
    ...now,
    name: field('name'),
    nameKey: field('nameKey'),
    website: field('website'),
    phone: field('phone'),
    address: field('address'),
    note: field('note'),
    domains: list(now.domains, before.domains, after.domains, byItself, (key) =>
      alsoFrom('domains', key),
    ),
    provenance: provenance(now.provenance, before.provenance, after.provenance),
  };
  const keys = list(
    now.externalKeys ?? [],
    before.externalKeys ?? [],
    after.externalKeys ?? [],
    byItself,
    (key) => alsoFrom('externalKeys', key),
  );
  if (keys.length === 0 && before.externalKeys === undefined) delete parted.externalKeys;
  else parted.externalKeys = keys;
  for (const name of aboutCompanyTexts) {
    const kept = field(name);
    if (kept === undefined) delete parted[name];
    else parted[name] = kept;
  }
  const ourShare = field('ourShare');
  if (ourShare === undefined) delete parted.ourShare;
  else parted.ourShare = ourShare;
  const competitors = list(
    now.competitors ?? [],
    before.competitors ?? [],
    after.competitors ?? [],
    byName,
    (key) => alsoFrom('competitors', key),
  );
  if (competitors.length === 0 && before.competitors === undefined) delete parted.competitors;
  else parted.competitors = competitors;
  parted.updatedAt = changedSince(now, after) ? at : before.updatedAt;
  return parted;
}

const CONTACT_FIELDS = [
  'name',
  'givenName',
  'familyName',
  'emails',
  'phones',
  'title',
  'companyId',
  'linkedin',
  'urls',
  'address',
  'birthday',
  'preference',
  'note',
  'profile',
  ...aboutPersonFields,
  'deletedAt',
] as const satisfies readonly (keyof Contact)[];

const COMPANY_FIELDS = [
  'name',
  'domains',
  'externalKeys',
  'website',
  'phone',
  'address',
  'note',
  ...aboutCompanyFields,
  'deletedAt',
] as const satisfies readonly (keyof Company)[];

/** Fields of the survivor that were changed since the merge. */
export const editedContact = (now: Contact, after: Contact): string[] =>
  CONTACT_FIELDS.filter((field) => !sameValue(now[field], after[field]));
export const editedCompany = (now: Company, after: Company): string[] =>
  COMPANY_FIELDS.filter((field) => !sameValue(now[field], after[field]));
