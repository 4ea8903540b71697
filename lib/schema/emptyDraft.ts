import type { ContactDraft } from './draft';

/** A draft of nobody yet; `sourceUrl` is the page in front, when it is one. */
export const emptyDraft = (sourceUrl: string | null = null): ContactDraft => ({
  name: '',
  givenName: null,
  familyName: null,
  emails: [],
  phones: [],
  title: null,
  company: null,
  companyDomain: null,
  address: null,
  urls: [],
  linkedin: null,
  birthday: null,
  note: null,
  sources: {},
  sourceUrl,
});
