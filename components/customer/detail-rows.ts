import { i18n } from '#i18n';
import { aboutCompanyTexts, aboutPersonFields } from '@/lib/schema/about';
import type { Profile } from '@/lib/schema/draft';
import type { Company, Contact } from '@/lib/schema/records/contact';
import type { CardView } from '@/lib/schema/views/card';
import { addressText } from '../format/address';
import { competitorLine } from '../format/competitors';
import { textLanguage } from '../shell/formats';
import { aboutWord } from './about-word';
import { birthdayText } from './birthday';
import type { Source } from './source-text';

export interface DetailRow {
  /** As its source is kept. */
  field: string;
  label: string;
  value: string;
  source: Source | undefined;
}

type Told = [field: string, label: string, value: string | null | undefined];

/** Everything kept of the person, or of the company where no person is shown; what is empty is left out. */
export function detailRows({ contact, company }: CardView): DetailRow[] {
  const provenance = (contact ?? company)?.provenance ?? {};
  const told = contact ? personRows(contact, company) : company ? companyRows(company) : [];
  return told.flatMap(([field, label, value]) =>
    value ? [{ field, label, value, source: provenance[field] }] : [],
  );
}

const personRows = (contact: Contact, company: Company | null): Told[] => [
  ['name', i18n.t('sidebar.edit.name'), contact.name],
  ['title', i18n.t('sidebar.edit.jobTitle'), contact.title],
  ['company', i18n.t('profile.company'), company?.name],
  ['emails', i18n.t('capture.email'), contact.emails.map(({ address }) => address).join('\n')],
  ['phones', i18n.t('capture.phone'), contact.phones.map(({ number }) => number).join('\n')],
  ['linkedin', i18n.t('capture.linkedin'), contact.linkedin?.slug ?? contact.linkedin?.memberId],
  ['urls', i18n.t('capture.website'), contact.urls.join('\n')],
  ['address', i18n.t('capture.address'), addressText(contact.address, textLanguage())],
  ['birthday', i18n.t('capture.birthday'), contact.birthday && birthdayText(contact.birthday)],
  ['preference', i18n.t('sidebar.edit.preference'), contact.preference],
  ['note', i18n.t('sidebar.edit.note'), contact.note],
  ['profile', i18n.t('profile.onProfile'), profileText(contact.profile)],
  ...aboutPersonFields.map((field): Told => [field, aboutWord(field), contact[field]]),
];

const companyRows = (company: Company): Told[] => [
  ['name', i18n.t('sidebar.edit.name'), company.name],
  ['domains', i18n.t('profile.domains'), company.domains.join('\n')],
  ['website', i18n.t('profile.website'), company.website],
  ['phone', i18n.t('profile.phone'), company.phone],
  ['address', i18n.t('capture.address'), addressText(company.address, textLanguage())],
  ['note', i18n.t('sidebar.edit.note'), company.note],
  ...aboutCompanyTexts.map((field): Told => [field, aboutWord(field), company[field]]),
  ['ourShare', aboutWord('ourShare'), company.ourShare?.toString()],
  [
    'competitors',
    aboutWord('competitors'),
    (company.competitors ?? []).map(competitorLine).join('\n'),
  ],
];

/** A profile in lines, each with its word. */
function profileText(profile: Profile | null | undefined): string {
  if (!profile) return '';
  const stations = (list: Profile['experience']) =>
    list
      .map(({ title, place, period }) => [title, place, period].filter(Boolean).join(', '))
      .join('; ');
  const lines: [string, string | null][] = [
    [i18n.t('capture.headline'), profile.headline],
    [i18n.t('profile.location'), profile.location],
    [i18n.t('profile.school'), profile.school],
    [i18n.t('profile.languages'), profile.languages.join(', ')],
    [i18n.t('profile.introduction'), profile.about],
    [i18n.t('profile.experience'), stations(profile.experience)],
    [i18n.t('profile.degrees'), stations(profile.education)],
  ];
  return lines
    .filter(([, text]) => text)
    .map(([label, text]) => `${label}: ${text}`)
    .join('\n');
}
