import type { ContactDraft } from '../../schema/draft';
import type { RawContact } from '../contacts/entry';
import { profileFromText, profileToText, saysSomething } from '../contacts/profile';
import { joinName } from '../contacts/wholeName';

/** Labels of the custom fields in which a Google table keeps what Google has no field for. */
const labels = {
  name: 'Full name',
  domain: 'Company domain',
  preference: 'Contact preference',
  profile: 'Dangol profile',
} as const;

const known = new Set<string>(Object.values(labels));
export const isOwnLabel = (label: string): boolean => known.has(label);

/** Custom fields of a person, label and value. */
export function ownFields(draft: ContactDraft): [label: string, value: string][] {
  const fields: [string, string][] = [];
  // Google knows a name by its parts alone.
  if (joinName(draft.givenName, draft.familyName) !== draft.name)
    fields.push([labels.name, draft.name]);
  if (draft.companyDomain !== null) fields.push([labels.domain, draft.companyDomain]);
  if (draft.preference) fields.push([labels.preference, draft.preference]);
  if (saysSomething(draft.profile)) fields.push([labels.profile, profileToText(draft.profile)]);
  return fields;
}

/** Takes a custom field back that we wrote ourselves; false for any other. */
export function takeOwnField(
  raw: RawContact,
  { label, text }: { label: string; text: string },
): boolean {
  if (label === labels.domain) raw.domain = text;
  else if (label === labels.preference) raw.preference = text;
  else if (label === labels.profile) raw.profile = profileFromText(text);
  else if (label === labels.name) {
    raw.name = text;
    // Written where there were no parts at all.
    if (raw.givenName === text && raw.familyName === null) raw.givenName = null;
  } else return false;
  return true;
}
