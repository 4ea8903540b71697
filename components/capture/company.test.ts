import { describe, expect, it } from 'vitest';
import type { BadgeView } from '@/lib/schema/views/badge';
import { nobodysBadge } from '@/tests/support/badgeView';
import { companyOf } from './company';

const badge: BadgeView = {
  ...nobodysBadge,
  state: 'known',
  customerId: 'c1',
  name: 'Norvik',
  prospect: true,
};
const byDomain = { companyId: 'c1', name: 'Norvik', reason: 'domain' as const, badge };
const byName = { companyId: 'c2', name: 'Norvik Pump', reason: 'name' as const, badge };

describe('the company a contact will belong to', () => {
  it('is the one of the domain, whatever the mail calls it', () => {
    const company = companyOf('Norvik Pumpeverk AS', [byDomain, byName], 'offered');
    expect(company).toEqual({ kind: 'existing', companyId: 'c1' });
  });
  it('is only taken by name when the name is the same', () => {
    expect(companyOf('Norvik', [byName], 'offered')).toEqual({ kind: 'new', name: 'Norvik' });
    expect(companyOf('Norvik Pump', [byName], 'offered').kind).toBe('existing');
  });
  it('is what the rep chose', () => {
    expect(companyOf('Norvik', [byDomain], 'new')).toEqual({ kind: 'new', name: 'Norvik' });
    const chosen = companyOf('Norvik', [byDomain, byName], { companyId: 'c2' });
    expect(chosen).toEqual({ kind: 'existing', companyId: 'c2' });
  });
  it('is none without a name', () => {
    expect(companyOf(' ', [byDomain], 'offered')).toEqual({ kind: 'none' });
  });
});
