import { describe, expect, it } from 'vitest';
import { choiceOf, monthsOffered, periodOf } from './period';

const today = '2026-11-27';

describe('the period of the tiers', () => {
  it('is the last 12 full months until another is chosen', () => {
    const choice = choiceOf(null, today);
    expect(choice).toEqual({ kind: 'rolling', from: '2025-11', to: '2026-10' });
    expect(periodOf(choice)).toBeNull();
  });
  it('is of whole months, both ends included', () => {
    const choice = { kind: 'fixed', from: '2024-01', to: '2024-02' } as const;
    expect(periodOf(choice)).toEqual({ from: '2024-01-01', to: '2024-02-29' });
    expect(choiceOf({ from: '2024-01-01', to: '2024-02-29' }, today)).toEqual(choice);
    expect(periodOf({ ...choice, to: '2024-01' })).toEqual({
      from: '2024-01-01',
      to: '2024-01-31',
    });
  });
  it('never runs backwards', () => {
    expect(periodOf({ kind: 'fixed', from: '2026-03', to: '2026-02' })).toBeUndefined();
  });
  it('offers ten years to the end of this one, and what was chosen before', () => {
    const months = monthsOffered(today, ['2010-05', '2026-10']);
    expect([months[0], months[119], months[120]]).toEqual(['2026-12', '2017-01', '2010-05']);
    expect(months).toHaveLength(121);
  });
});
