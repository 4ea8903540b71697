import type { BadgeEntry } from '../../schema/records/standing';
import type { BadgeView } from '../../schema/views/badge';
import type { Amount } from '../texts';
import type { BookWords } from '../words';
import type { Candidate } from './maybe';
import { badgeTitle, badgeWhy } from './title';

const nobody = {
  contactId: null,
  customerId: null,
  name: '',
  company: null,
  tier: null,
  prospect: false,
  grade: null,
  provisional: false,
  answered: null,
  complaint: false,
  limit: false,
  why: '',
} as const;

/** The badge of somebody who has none, for the reason given. */
export const emptyBadge = (
  ref: string,
  state: 'own' | 'never' | 'unknown',
  words: BookWords,
): BadgeView => ({ ...nobody, ref, state, title: state === 'unknown' ? words.unknown : '' });

/** Perhaps somebody of the book: who is said, and nothing else of them, until the rep says so. */
export const maybeBadge = (
  ref: string,
  { contact, company }: Candidate,
  words: BookWords,
): BadgeView => ({
  ...nobody,
  ref,
  state: 'maybe',
  contactId: contact.id,
  name: contact.name,
  company: company.name,
  title: words.maybe(`${contact.name}, ${company.name}`),
});

export const badgeView = (
  ref: string,
  entry: BadgeEntry,
  amount: Amount | null,
  words: BookWords,
): BadgeView => ({
  ref,
  state: entry.contactId === null ? 'company' : 'known',
  contactId: entry.contactId,
  customerId: entry.customerId,
  name: entry.name,
  company: entry.company,
  tier: entry.tier,
  prospect: entry.tier === null,
  grade: entry.grade,
  provisional: entry.provisional,
  answered: entry.provisional ? entry.answered : null,
  complaint: entry.complaint,
  limit: entry.limit,
  title: badgeTitle(entry, amount, words),
  why: badgeWhy(entry, amount, words) ?? '',
});
