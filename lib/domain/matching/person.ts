import type { NameForm } from './nameForm';

/** What one person is recognised by, prepared once. */
export interface Person {
  id: string;
  name: NameForm;
  /** Keys of personal addresses; mailboxes of a function (info@, sales@) belong to nobody. */
  addresses: readonly string[];
  /** LinkedIn keys. */
  profiles: readonly string[];
  /** Keys of phone numbers other than fax. */
  phones: readonly string[];
  companyId: string | null;
  /** Key of the company's name; '' without one. */
  company: string;
  /** Domains of the company and of the person's own addresses, without public mail providers. */
  domains: readonly string[];
  birthday: string | null;
}

/** Addresses and numbers that so many differently named people have that they tell nobody. */
export interface Shared {
  addresses: ReadonlySet<string>;
  phones: ReadonlySet<string>;
}
export const nothingShared: Shared = { addresses: new Set(), phones: new Set() };

/** So many names on one address or number make it everybody's. */
export const SHARED_BY = 3;

export const overlap = (one: readonly string[], other: readonly string[]): boolean =>
  one.some((key) => other.includes(key));

export const sameCompany = (a: Person, b: Person): boolean =>
  (a.companyId !== null && a.companyId === b.companyId) ||
  (a.company !== '' && a.company === b.company) ||
  overlap(a.domains, b.domains);
