import type { BadgeView } from '../../lib/schema/views/badge.ts';

/** The badge of somebody of whom the book says nothing. */
export const nobodysBadge: BadgeView = {
  ref: '',
  state: 'unknown',
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
  title: '',
  why: '',
};
