import type { DraftFacts, Member } from '../../contract';

/** A profile as read: its facts and the element of the shown name. */
export interface Profile {
  facts: DraftFacts;
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

export const unknownMember: Member = { slug: null, memberId: null };
