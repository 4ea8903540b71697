import type { ContactDraft } from '../../schema/draft';
import { saysSomething } from '../contacts/profile';

/** One person as JSON: every key always there, in this order; null for one value, [] for a list. */
export const writeContact = (draft: ContactDraft): string =>
  JSON.stringify({
    name: draft.name,
    givenName: draft.givenName,
    familyName: draft.familyName,
    emails: draft.emails,
    phones: draft.phones.map(({ number, kind }) => ({ number, kind })),
    title: draft.title,
    company: draft.company,
    companyDomain: draft.companyDomain,
    address: draft.address,
    urls: draft.urls,
    linkedin: draft.linkedin,
    birthday: draft.birthday,
    note: draft.note,
    preference: draft.preference ?? null,
    profile: saysSomething(draft.profile) ? draft.profile : null,
  });
