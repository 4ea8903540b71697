import type { ContactDraft, SourceHow } from '../../schema/draft';

/** The fields of a draft that a reader of pages can fill. */
export type WebFields = Pick<
  ContactDraft,
  | 'name'
  | 'givenName'
  | 'familyName'
  | 'emails'
  | 'phones'
  | 'title'
  | 'company'
  | 'address'
  | 'urls'
  | 'linkedin'
  | 'birthday'
  | 'note'
>;

/** What one reader says of one person or organisation of a page. */
export interface WebFinding extends WebFields {
  how: SourceHow;
  /** How sure the reader is of the whole, 0 to 1. */
  confidence: number;
  /** An organisation's `company` is its name and its `name` is empty. */
  kind: 'person' | 'organisation';
  /** The page is marked as being about this one. */
  subject: boolean;
  /** The page introduces them as one of its people, in a list or as whom it is about. */
  listed: boolean;
  /** Address by which the page tells this one from others, '' without one. */
  key: string;
}

export const nothingFound = {
  confidence: 1,
  subject: false,
  listed: false,
  key: '',
  name: '',
  givenName: null,
  familyName: null,
  emails: [],
  phones: [],
  title: null,
  company: null,
  address: null,
  urls: [],
  linkedin: null,
  birthday: null,
  note: null,
} satisfies Omit<WebFinding, 'how' | 'kind'>;
