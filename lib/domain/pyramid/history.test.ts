import { describe, expect, it } from 'vitest';
import { isAlarmingFall, recordMove, tierMoves } from './history';

const occasion = { day: '2026-11-22', at: 1_795_000_000_000, cause: 'order' } as const;

describe('tier changes', () => {
  it('are who moved, came and went', () => {
    const before = [
      { customerId: 'a', tier: 'VIP' },
      { customerId: 'b', tier: 'Small' },
      { customerId: 'c', tier: 'Major' },
    ] as const;
    const after = [
      { customerId: 'a', tier: 'Major' },
      { customerId: 'b', tier: 'Small' },
      { customerId: 'd', tier: 'VIP' },
    ] as const;
    expect(tierMoves(before, after)).toEqual([
      { customerId: 'a', from: 'VIP', to: 'Major' },
      { customerId: 'd', from: null, to: 'VIP' },
      { customerId: 'c', from: 'Major', to: null },
    ]);
  });

  it('alarm only at a fall from VIP or Major', () => {
    expect(isAlarmingFall('VIP', 'Major')).toBe(true);
    expect(isAlarmingFall('Major', 'Small')).toBe(true);
    expect(isAlarmingFall('Major', 'VIP')).toBe(false);
    expect(isAlarmingFall('Ordinary', 'Small')).toBe(false);
    expect(isAlarmingFall('VIP', null)).toBe(false);
  });

  it('are one entry a day, from where the day began to where it is, with the latest cause', () => {
    const first = recordMove(null, { customerId: 'a', from: 'VIP', to: 'Major' }, occasion);
    expect(first).toEqual({ customerId: 'a', from: 'VIP', to: 'Major', alert: true, ...occasion });
    const later = { ...occasion, cause: 'rate' } as const;
    const second = recordMove(first, { customerId: 'a', from: 'Major', to: 'Small' }, later);
    expect(second).toMatchObject({ from: 'VIP', to: 'Small', cause: 'rate', alert: true });
  });

  it('leave no entry when the day ends where it began', () => {
    const first = recordMove(null, { customerId: 'a', from: 'VIP', to: 'Major' }, occasion);
    expect(recordMove(first, { customerId: 'a', from: 'Major', to: 'VIP' }, occasion)).toBeNull();
  });
});
