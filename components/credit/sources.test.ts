import { describe, expect, it, vi } from 'vitest';
import { rate } from '@/lib/domain/credit/rate';
import { defaultCreditScheme } from '@/lib/domain/credit/scheme';
import type { RatingForm } from '@/lib/messages/protocol';
import { nobodysBadge } from '../../tests/support/badgeView';
import { effectiveAnswers, firstAnswers, sourceOf } from './sources';

vi.mock('#i18n', () => ({
  i18n: {
    t: (key: string, values?: string[]) =>
      key === 'shell.languageTag' ? 'en' : [key, ...(values ?? [])].join(' '),
  },
}));
vi.mock('@/lib/platform/surface', () => ({ languageOf: () => 'en-US' }));

const before = { overallImpression: 'good', employees: 240, fulfilmentRate: 94 } as const;
const form: RatingForm = {
  customerId: '0198c0de-0000-7000-8000-000000000001',
  name: 'Kesselrund',
  badge: {
    ...nobodysBadge,
    state: 'known',
  },
  quarter: '2026Q4',
  scheme: defaultCreditScheme,
  running: true,
  saved: null,
  ratings: [],
  ratedBy: '',
  fromOrders: [{ key: 'fulfilmentRate', value: 97.4, basis: '14 payments' }],
  previous: { quarter: '2026Q3', answers: before, result: rate(before, defaultCreditScheme) },
};

describe('what the form starts with', () => {
  it('is the rating before, save what orders tell anew', () => {
    expect(firstAnswers(form)).toEqual({ overallImpression: 'good', employees: 240 });
  });
  it('is what was saved for this quarter, in full', () => {
    const answers = { fulfilmentRate: 90 };
    const result = rate(answers, defaultCreditScheme);
    const saved = { answers, result, ratedBy: 'Kim', savedAt: 0 };
    expect(firstAnswers({ ...form, saved })).toEqual({
      fulfilmentRate: 90,
    });
  });
  it('is empty for a first rating', () => {
    expect(firstAnswers({ ...form, previous: null })).toEqual({});
  });
});

describe('what counts', () => {
  it('fills gaps from orders and lets what was typed stand', () => {
    expect(effectiveAnswers(form, {}).fulfilmentRate).toBe(97.4);
    expect(effectiveAnswers(form, { fulfilmentRate: null }).fulfilmentRate).toBe(97.4);
    expect(effectiveAnswers(form, { fulfilmentRate: 0 }).fulfilmentRate).toBe(0);
  });
});

describe('where a value is from', () => {
  const kind = (typed: Parameters<typeof sourceOf>[1], key: Parameters<typeof sourceOf>[2]) =>
    sourceOf(form, typed, key)?.kind ?? null;
  it('tells orders, an overridden figure, the rating before and the person apart', () => {
    expect(kind({}, 'fulfilmentRate')).toBe('orders');
    expect(kind({ fulfilmentRate: 80 }, 'fulfilmentRate')).toBe('overridden');
    expect(kind({ employees: 240 }, 'employees')).toBe('previous');
    expect(kind({ employees: 300 }, 'employees')).toBeNull();
    expect(kind({}, 'employees')).toBeNull();
  });
  it('shows the basis of figures from orders', () => {
    expect(sourceOf(form, {}, 'fulfilmentRate')?.text).toBe('14 payments');
  });
});
