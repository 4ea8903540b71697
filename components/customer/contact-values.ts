import type { Arguments } from '@/lib/messages/protocol';
import { type AboutPersonField, aboutPersonFields } from '@/lib/schema/about';
import type { Profile } from '@/lib/schema/draft';
import type { Contact } from '@/lib/schema/records/contact';
import { type AddressTexts, addressOf, addressParts, addressTexts } from './address-values';
import { blankToNull, linesOf, linkedinOf, phonesOf, type TextsOf, textsOf } from './edit-values';
import { type NameTexts, nameTexts, respelled } from './name-values';

type ContactChanges = Arguments<'contact.edit'>['changes'];

/** A person's profile as the form holds it: every field is a text. */
export interface ContactTexts extends NameTexts, AddressTexts, TextsOf<AboutPersonField> {
  title: string;
  emails: string;
  phones: string;
  linkedin: string;
  urls: string;
  birthday: string;
  preference: string;
  headline: string;
  languages: string;
  note: string;
}

export const contactTexts = (contact: Contact): ContactTexts => ({
  ...nameTexts(contact),
  ...addressTexts(contact.address),
  ...textsOf(aboutPersonFields, contact),
  title: contact.title ?? '',
  emails: contact.emails.map(({ address }) => address).join('\n'),
  phones: contact.phones.map(({ number }) => number).join('\n'),
  linkedin: contact.linkedin?.slug ?? '',
  urls: contact.urls.join('\n'),
  birthday: contact.birthday ?? '',
  preference: contact.preference ?? '',
  headline: contact.profile?.headline ?? '',
  languages: contact.profile?.languages.join(', ') ?? '',
  note: contact.note ?? '',
});

/** What was typed anew and nothing else: the rest keeps where it came from and when it was checked. */
export function contactChanges(typed: ContactTexts, contact: Contact): ContactChanges {
  const was = contactTexts(contact);
  const changed = (...names: (keyof ContactTexts)[]) =>
    names.some((name) => typed[name].trim() !== was[name].trim());
  const changes: ContactChanges = respelled(contact, typed);
  for (const field of ['title', 'birthday', 'preference', 'note', ...aboutPersonFields] as const)
    if (changed(field)) changes[field] = blankToNull(typed[field]);
  if (changed('emails')) changes.emails = linesOf(typed.emails);
  if (changed('phones')) changes.phones = phonesOf(typed.phones, contact.phones);
  if (changed('urls')) changes.urls = linesOf(typed.urls);
  if (changed('linkedin')) changes.linkedin = linkedinOf(typed.linkedin, contact.linkedin);
  if (changed(...addressParts)) changes.address = addressOf(typed, contact.address);
  if (changed('headline', 'languages')) changes.profile = profileOf(typed, contact.profile ?? null);
  return changes;
}

const nothingSaid: Profile = {
  headline: null,
  school: null,
  location: null,
  degree: null,
  pronouns: null,
  about: null,
  languages: [],
  experience: [],
  education: [],
};

function profileOf(typed: ContactTexts, before: Profile | null): Profile {
  const languages = linesOf(typed.languages.replace(/[,，、;]/g, '\n'));
  return { ...(before ?? nothingSaid), headline: blankToNull(typed.headline), languages };
}
