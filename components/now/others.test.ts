import { describe, expect, it } from 'vitest';
import type { PersonView } from '@/lib/schema/views/sidebar';
import { nobodysBadge } from '../../tests/support/badgeView';
import { othersThere } from './others';

const person = (contactId: string | null, customerId = 'firm'): PersonView => ({
  role: 'to',
  name: contactId ?? '',
  ref: `${contactId}@firm.example`,
  email: `${contactId}@firm.example`,
  badge: {
    ...nobodysBadge,
    state: contactId === null ? 'unknown' : 'known',
    contactId,
    customerId,
  },
});
const company = { contact: null, customerId: 'firm' };

describe('who else took part', () => {
  it('are those whom the book knows, each once', () => {
    const people = [person('ana'), person('bea', 'other'), person(null), person('bea', 'other')];
    expect(othersThere(people, company)).toEqual([
      { contactId: 'ana', name: 'ana' },
      { contactId: 'bea', name: 'bea' },
    ]);
  });
  it('are nobody where the card belongs to somebody who is not there', () => {
    expect(othersThere([person('ana')], { contact: null, customerId: 'third' })).toEqual([]);
    expect(othersThere([], company)).toEqual([]);
  });
});
