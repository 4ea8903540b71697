import { expect, it } from 'vitest';
import type { TierChange } from '@/lib/schema/records/standing';
import { recentFall } from './recent-fall';

const now = Date.UTC(2026, 10, 22);
const change = (days: number, alert: boolean): TierChange => ({
  id: `change-${days}`,
  customerId: 'acme',
  day: '2026-11-01',
  at: now - days * 86_400_000,
  from: 'VIP',
  to: 'Major',
  cause: 'order',
  alert,
});

it('is the newest change, lately, and one that raised an alert', () => {
  expect(recentFall([change(3, true), change(9, false)], now, 30)?.id).toBe('change-3');
  expect(recentFall([change(9, true), change(3, false)], now, 30)).toBeNull();
  expect(recentFall([change(30, true)], now, 30)).toBeNull();
  expect(recentFall([change(30, true)], now, 31)?.id).toBe('change-30');
  expect(recentFall([change(0, true)], now, 0)).toBeNull();
  expect(recentFall([], now, 30)).toBeNull();
});
