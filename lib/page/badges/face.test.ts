import { describe, expect, it } from 'vitest';
import { nobodysBadge } from '../../../tests/support/badgeView';
import type { BadgeView } from '../../schema/views/badge';
import { byTier, emptyFace, faceOf } from './face';

const view = (changes: Partial<BadgeView>): BadgeView => ({
  ...nobodysBadge,
  ref: 'a@firm.example',
  state: 'known',
  name: 'A',
  title: 'A',
  ...changes,
});

describe('faceOf', () => {
  it('draws nothing for own and never-log addresses', () => {
    expect(faceOf(view({ state: 'own' }), 'row')).toEqual(emptyFace('row'));
    expect(faceOf(view({ state: 'never', tier: 'VIP' }), 'row')).toEqual(emptyFace('row'));
  });

  it('shows NR for a customer without a grade and a hollow tier for a company match', () => {
    const face = faceOf(view({ state: 'company', tier: 'Major' }), 'header');
    expect(face).toMatchObject({ grade: 'NR', tier: 'Major', personKnown: false });
  });
});

describe('byTier', () => {
  it('puts the best tier first, then prospects, strangers, and the unanswered last', () => {
    const list = [
      undefined,
      view({ state: 'unknown' }),
      view({ prospect: true }),
      view({ tier: 'Small' }),
      view({ tier: 'VIP' }),
      view({ tier: 'Ordinary' }),
      view({ tier: 'Major' }),
    ];
    const sorted = [...list].sort(byTier);
    expect(sorted.slice(0, 4).map((v) => v?.tier)).toEqual(['VIP', 'Major', 'Ordinary', 'Small']);
    expect(sorted[4]?.prospect).toBe(true);
    expect(sorted[5]?.state).toBe('unknown');
    expect(list).toHaveLength(7);
  });
});
