import { describe, expect, it } from 'vitest';
import { interactionKinds } from '@/lib/schema/records/interaction';
import { kindsOf } from './filters';

describe('the chips over the timeline', () => {
  it('together name every kind exactly once', () => {
    const named = Object.values(kindsOf).flat().sort();
    expect(named).toEqual([...interactionKinds, 'order-entry'].sort());
  });
});
