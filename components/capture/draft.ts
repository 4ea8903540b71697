import type { ContactDraft } from '@/lib/schema/draft';
import { linkedinOf } from '../customer/edit-values';

/** What the form holds; every field is a text. */
export interface CaptureValues {
  given: string;
  family: string;
  email: string;
  company: string;
  title: string;
  phone: string;
  linkedin: string;
}

const captureFields = [
  'given',
  'family',
  'email',
  'company',
  'title',
  'phone',
  'linkedin',
] as const satisfies (keyof CaptureValues)[];

/** The draft's fields that the form shows, by the name under which their source is kept. */
export const sourceKeys: Record<keyof CaptureValues, string[]> = {
  given: ['givenName', 'name'],
  family: ['familyName', 'name'],
  email: ['emails', 'email'],
  company: ['company'],
  title: ['title'],
  phone: ['phones', 'phone'],
  linkedin: ['linkedin'],
};

export function valuesOf(draft: ContactDraft): CaptureValues {
  const split = draft.givenName !== null || draft.familyName !== null;
  return {
    given: split ? (draft.givenName ?? '') : draft.name,
    family: draft.familyName ?? '',
    email: draft.emails[0] ?? '',
    company: draft.company ?? '',
    title: draft.title ?? '',
    phone: draft.phones[0]?.number ?? '',
    linkedin: draft.linkedin?.slug ?? '',
  };
}

const familyFirst = /[\p{Script=Han}\p{Script=Hangul}]/u;

/** Both parts as the name is written: family first and without a space in Korean and Chinese. */
export function fullName(given: string, family: string): string {
  const parts = [given.trim(), family.trim()];
  if (parts.every((part) => part === '' || familyFirst.test(part))) return parts.reverse().join('');
  return parts.filter(Boolean).join(' ');
}

/** True where the family name comes first, in this name or in this language. */
export function writesFamilyFirst(values: CaptureValues, language: string): boolean {
  const name = values.family + values.given;
  return name ? familyFirst.test(name) : /^(ko|zh|ja)/.test(language);
}

const orNull = (text: string): string | null => text.trim() || null;

/** The draft as the rep left it; what was changed by hand is marked as typed. */
export function draftOf(values: CaptureValues, before: ContactDraft): ContactDraft {
  const was = valuesOf(before);
  const sources = { ...before.sources };
  for (const key of captureFields) {
    const field = sourceKeys[key][0];
    if (field && values[key].trim() !== was[key]) sources[field] = 'typed';
  }
  const kept = values.given.trim() === was.given && values.family.trim() === was.family;
  const name = kept ? before.name : fullName(values.given, values.family);
  const email = values.email.trim();
  const phone = values.phone.trim();
  const [firstPhone, ...otherPhones] = before.phones;
  return {
    ...before,
    name,
    givenName: orNull(values.given),
    familyName: orNull(values.family),
    emails: email ? [email, ...before.emails.slice(1)] : before.emails.slice(1),
    phones: phone
      ? [{ number: phone, kind: firstPhone?.kind ?? 'work' }, ...otherPhones]
      : otherPhones,
    title: orNull(values.title),
    company: orNull(values.company),
    linkedin: linkedinOf(values.linkedin, before.linkedin),
    sources,
  };
}
