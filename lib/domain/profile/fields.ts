import { aboutCompanyFields, aboutPersonFields } from '../../schema/about';
import type { Company, Contact } from '../../schema/records/contact';

/** What the profile of a person holds, under the names by which the source of a value is kept. */
export const contactFields = [
  'name',
  'title',
  'company',
  'emails',
  'phones',
  'linkedin',
  'urls',
  'address',
  'birthday',
  'preference',
  'profile',
  ...aboutPersonFields,
] as const;

/** What the profile of a company holds. */
export const companyFields = [
  'name',
  'domains',
  'website',
  'phone',
  'address',
  ...aboutCompanyFields,
] as const;

export type ContactField = (typeof contactFields)[number];
export type CompanyField = (typeof companyFields)[number];

const says = (value: unknown): boolean =>
  value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && !value.length);

/** The fields of a person that have a value. */
export const filledContact = (contact: Contact): ContactField[] =>
  contactFields.filter((field) => says(field === 'company' ? contact.companyId : contact[field]));

/** The fields of a company that have a value. */
export const filledCompany = (company: Company): CompanyField[] =>
  companyFields.filter((field) => says(company[field]));
