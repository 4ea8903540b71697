import type { ContactDraft } from '@/lib/schema/draft';

/** Somebody to be typed by hand, with the page in front as the source. */
export const emptyDraft = (sourceUrl: string | null): ContactDraft => ({
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
