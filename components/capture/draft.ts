import type { ContactDraft } from '@/lib/schema/draft';
import { type AddressTexts, addressOf, addressTexts } from '../customer/address-values';
import { blankToNull, linkedinOf } from '../customer/edit-values';
import { fullName, type NameTexts, nameTexts } from '../customer/name-values';
import { type Lists, listed, typedLists } from './lists';

/** The single fields of the form; each is a text. Addresses, numbers and links stand in lists. */
export interface CaptureValues extends NameTexts, AddressTexts {
  company: string;
  title: string;
  headline: string;
  linkedin: string;
  birthday: string;
  note: string;
}

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
  return {
    ...nameTexts(draft),
    ...addressTexts(draft.address),
    company: draft.company ?? '',
    title: draft.title ?? '',
    headline: draft.profile?.headline ?? '',
    linkedin: draft.linkedin?.slug ?? '',
    birthday: draft.birthday ?? '',
    note: draft.note ?? '',
  };
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
  const headline = blankToNull(values.headline);
  return {
    ...before,
    ...listed(lists),
    ...(kept
      ? {}
      : {
          name: fullName(values.given, values.family),
          givenName: blankToNull(values.given),
          familyName: blankToNull(values.family),
        }),
    title: blankToNull(values.title),
    company: blankToNull(values.company),
    linkedin: linkedinOf(values.linkedin, before.linkedin),
    address: addressOf(values, before.address),
    birthday: blankToNull(values.birthday),
    note: blankToNull(values.note),
    ...(before.profile ? { profile: { ...before.profile, headline } } : {}),
    sources,
  };
}
