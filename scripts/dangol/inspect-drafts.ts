import type { ContactDraft, SourceHow } from '../../lib/schema/draft';

/** A draft as the workbench prints it: every key always present, numbers in E.164 alone; a profile tells more. */
export const inspectedDraft = (draft: ContactDraft) => ({
  name: draft.name || firmName(draft),
  givenName: draft.givenName,
  familyName: draft.familyName,
  emails: draft.emails,
  phones: draft.phones.map(({ number }) => number).filter((number) => number.startsWith('+')),
  title: draft.title,
  company: draft.company,
  address: draft.address,
  urls: draft.urls,
  linkedin: draft.linkedin,
  birthday: draft.birthday,
  note: draft.note,
  source: {
    how: readerOf(draft),
    url: draft.sourceUrl,
  },
  ...profileKeys(draft),
});

/** Who read the first field that was read at all, rather than told by the site or its domain. */
const readerOf = ({ sources }: ContactDraft): SourceHow =>
  ['name', 'company', 'emails', 'phones', 'address', 'birthday', 'urls']
    .flatMap((field) => sources[field] ?? [])
    .find((how) => how !== 'page' && how !== 'domain') ?? 'page';

/** A card of a firm is called as the firm is; a mailbox is not, whose firm only the site tells. */
const firmName = ({ company, sources }: ContactDraft): string | null =>
  sources.company === 'page' ? null : company;

const profileKeys = ({ profile }: ContactDraft) =>
  profile
    ? {
        headline: profile.headline,
        school: profile.school,
        location: profile.location,
        degree: profile.degree,
        pronouns: profile.pronouns,
      }
    : {};
