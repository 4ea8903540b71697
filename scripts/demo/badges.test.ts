import { describe, expect, it } from 'vitest';
import { grades, tiers } from '../../lib/schema/base.ts';
import { inWords, lacks, type Painted, type SeenBadge } from './badges.ts';

const badge = (n: number, more: Partial<SeenBadge> = {}): SeenBadge => ({
  email: `person${n}@customer.example`,
  tier: tiers[n % tiers.length] ?? null,
  grade: grades[n % 4] ?? null,
  prospect: false,
  provisional: false,
  personKnown: true,
  marks: [],
  ...more,
});
const full: Painted = {
  known: Array.from({ length: 10 }, (_, n) => badge(n)),
  unknown: 1,
  waiting: 0,
};
const each = (change: (badge: SeenBadge) => Partial<SeenBadge>): Painted => ({
  ...full,
  known: full.known.map((one) => ({ ...one, ...change(one) })),
});

describe('what the inbox must show', () => {
  it('is complete with ten people, all tiers, four grades and a stranger', () => {
    expect(lacks(full)).toBeNull();
  });

  it('counts people, not badges', () => {
    const twice = { ...full, known: [...full.known.slice(1), badge(1)] };
    expect(lacks(twice)).toBe('only 9 known people have a badge');
  });

  it('names what is missing', () => {
    expect(lacks(each(({ tier }) => ({ tier: tier === 'Small' ? 'VIP' : tier })))).toBe(
      'nobody is Small',
    );
    expect(lacks(each(({ grade }) => ({ grade: grade === 'B' ? null : grade })))).toBe(
      'only 3 grades are shown',
    );
    expect(lacks({ ...full, unknown: 0 })).toBe('everybody is known');
  });

  it('is told with every mark', () => {
    const [first, ...others] = full.known;
    const marked = { ...badge(0), ...first, provisional: true, marks: ['complaint', 'limit'] };
    expect(inWords({ ...full, known: [marked, ...others] })).toBe(
      '10 badges (VIP 3, Major 3, Ordinary 2, Small 2; AAA 3, AA 3, A 2, B 2, C 0; ' +
        'prospects 0, provisional 1, open complaint 1, over limit or overdue 1, company only 0), ' +
        '1 unknown',
    );
  });
});
