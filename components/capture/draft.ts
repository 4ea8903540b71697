import type { Address, ContactDraft } from '@/lib/schema/draft';
import { linkedinOf } from '../customer/edit-values';
import { type Lists, listed, typedLists } from './lists';

/** The single fields of the form; each is a text. Addresses, numbers and links stand in lists. */
export interface CaptureValues {
  given: string;
  family: string;
  company: string;
  title: string;
  headline: string;
  linkedin: string;
  street: string;
  postalCode: string;
  city: string;
  region: string;
  country: string;
  birthday: string;
  note: string;
}

const parts = ['street', 'postalCode', 'city', 'region', 'country'] as const;

/** The draft's fields that the form shows, by the name under which their source is kept. */
export const sourceKeys: Record<keyof CaptureValues, string[]> = {
  given: ['givenName', 'name'],
  family: ['familyName', 'name'],
  company: ['company'],
  title: ['title'],
  headline: ['headline', 'profile'],
  linkedin: ['linkedin'],
  street: ['address'],
  postalCode: ['address'],
  city: ['address'],
  region: ['address'],
  country: ['address'],
  birthday: ['birthday'],
  note: ['note'],
};
const captureFields = Object.keys(sourceKeys) as (keyof CaptureValues)[];

export function valuesOf(draft: ContactDraft): CaptureValues {
  const split = draft.givenName !== null || draft.familyName !== null;
  const { address } = draft;
  return {
    given: split ? (draft.givenName ?? '') : draft.name,
    family: draft.familyName ?? '',
    company: draft.company ?? '',
    title: draft.title ?? '',
    headline: draft.profile?.headline ?? '',
    linkedin: draft.linkedin?.slug ?? '',
    street: address?.street ?? '',
    postalCode: address?.postalCode ?? '',
    city: address?.city ?? '',
    region: address?.region ?? '',
    country: address?.country ?? '',
    birthday: draft.birthday ?? '',
    note: draft.note ?? '',
  };
}

const familyFirst = /[\p{Script=Han}\p{Script=Hangul}]/u;

/** Both parts as the name is written: family first and without a space in Korean and Chinese. */
export function fullName(given: string, family: string): string {
  const both = [given.trim(), family.trim()];
  if (both.every((part) => part === '' || familyFirst.test(part))) return both.reverse().join('');
  return both.filter(Boolean).join(' ');
}

/** True where the family name comes first, in this name or in this language. */
export function writesFamilyFirst(values: CaptureValues, language: string): boolean {
  const name = values.family + values.given;
  return name ? familyFirst.test(name) : /^(ko|zh|ja)/.test(language);
}

const orNull = (text: string): string | null => text.trim() || null;

function addressOf(values: CaptureValues, before: Address | null): Address | null {
  const typed = Object.fromEntries(parts.map((part) => [part, orNull(values[part])]));
  if (parts.every((part) => typed[part] === null)) return null;
  const { street = null, postalCode = null, city = null, region = null, country = null } = typed;
  const address = { street, city, region, postalCode, country };
  return before && parts.every((part) => address[part] === orNull(before[part] ?? ''))
    ? before
    : address;
}

/** The draft as the rep left it; what was changed by hand is marked as typed. */
export function draftOf(values: CaptureValues, lists: Lists, before: ContactDraft): ContactDraft {
  const was = valuesOf(before);
  const sources = { ...before.sources };
  for (const key of captureFields) {
    const field = sourceKeys[key][0];
    if (field && values[key].trim() !== was[key].trim()) sources[field] = 'typed';
  }
  for (const list of typedLists(lists)) sources[list] = 'typed';
  const kept = values.given.trim() === was.given && values.family.trim() === was.family;
  const headline = orNull(values.headline);
  return {
    ...before,
    ...listed(lists),
    ...(kept
      ? {}
      : {
          name: fullName(values.given, values.family),
          givenName: orNull(values.given),
          familyName: orNull(values.family),
        }),
    title: orNull(values.title),
    company: orNull(values.company),
    linkedin: linkedinOf(values.linkedin, before.linkedin),
    address: addressOf(values, before.address),
    birthday: orNull(values.birthday),
    note: orNull(values.note),
    ...(before.profile ? { profile: { ...before.profile, headline } } : {}),
    sources,
  };
}
