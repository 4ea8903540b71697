import type { DraftFacts, Member } from '../../contract';

/** A profile as read: its facts, the element of the name, and the card it stands in. */
export interface Profile {
  facts: DraftFacts;
  /** The shown name; null on pages that only tell it elsewhere. */
  nameElement: Element | null;
}

/** Facts of a member of whom nothing but the name is known. */
export const bareFacts = (name: string, linkedin: Member): DraftFacts => ({
  name,
  linkedin,
  headline: null,
  title: null,
  company: null,
  school: null,
  location: null,
  degree: null,
  pronouns: null,
  about: null,
  languages: [],
  experience: [],
  education: [],
  emails: [],
  phones: [],
  urls: [],
  address: null,
  birthday: null,
});

/** Text cut to what the report may hold; null when it is empty. */
export const short = (text: string | null | undefined, limit = 300): string | null =>
  text?.slice(0, limit).trim() || null;
