import type { ExportFormat } from './write';

/** What a contact consists of, as far as formats treat it differently. */
export const contactParts = [
  'name',
  'nameParts',
  'emails',
  'phones',
  'title',
  'company',
  'companyDomain',
  'address',
  'urls',
  'linkedin',
  'birthday',
  'birthdayText',
  'note',
  'preference',
  'profile',
] as const;
export type ContactPart = (typeof contactParts)[number];

/**
 * `theirs`: the format has a place for it, which other programs read. `ours`: it stands in a field of our
 * own, which other programs pass over and we read back. `lost`: the format cannot hold it.
 */
export type Place = 'theirs' | 'ours' | 'lost';

const all = (place: Place): Record<ContactPart, Place> => ({
  name: place,
  nameParts: place,
  emails: place,
  phones: place,
  title: place,
  company: place,
  companyDomain: place,
  address: place,
  urls: place,
  linkedin: place,
  birthday: place,
  birthdayText: place,
  note: place,
  preference: place,
  profile: place,
});

const card: Record<ContactPart, Place> = {
  ...all('theirs'),
  companyDomain: 'ours',
  preference: 'ours',
  profile: 'ours',
};

/** Where each format keeps what; docs/formats.md shows the same table. */
export const places: Record<ExportFormat, Record<ContactPart, Place>> = {
  csv: all('ours'),
  json: all('ours'),
  vcard4: card,
  vcard3: card,
  google: {
    ...all('theirs'),
    // Google knows a name by its parts; the whole one goes along where they do not make it up.
    name: 'ours',
    companyDomain: 'ours',
    birthdayText: 'lost',
    preference: 'ours',
    profile: 'ours',
  },
};
