import { describe, expect, it } from 'vitest';
import type { Interaction } from '@/lib/schema/records/interaction';
import { interactionChanges, interactionTexts } from './interaction-values';

const now = Date.parse('2026-11-22T09:00:00Z');
const call: Interaction = {
  id: '0190a000-0000-7000-8000-000000000003',
  createdAt: 0,
  updatedAt: 0,
  kind: 'call',
  at: Date.parse('2026-11-20T08:30:12Z'),
  atFrom: 'typed',
  minutes: 15,
  channel: null,
  contactIds: [],
  customerId: null,
  subject: 'Prices',
  text: null,
  url: null,
  messageKey: null,
  account: null,
  nextStep: { text: 'Send list', due: '2026-11-21', doneAt: null },
  complaint: null,
};
const complaint: Interaction = {
  ...call,
  kind: 'complaint',
  nextStep: null,
  complaint: { severity: 2, due: '2026-11-23', resolvedAt: 5, remedy: 'New lot' },
};
const typed = (over: Partial<ReturnType<typeof interactionTexts>>, logged = call) =>
  interactionChanges({ ...interactionTexts(logged), ...over }, logged, now);

describe('what the form of something logged sends', () => {
  it('is nothing when nothing was changed, to the second', () => {
    expect(typed({})).toEqual({});
    expect(typed({}, complaint)).toEqual({});
  });
  it('postpones, changes, adds, finishes, reopens and drops a next step', () => {
    const step = { text: 'Send list', due: '2026-11-21', doneAt: null };
    expect(typed({ stepDue: '2026-12-01' })).toEqual({ nextStep: { ...step, due: '2026-12-01' } });
    expect(typed({ step: 'Call back', stepDue: '' })).toEqual({
      nextStep: { text: 'Call back', due: null, doneAt: null },
    });
    expect(typed({ stepDone: true })).toEqual({ nextStep: { ...step, doneAt: now } });
    const done = { ...call, nextStep: { ...step, doneAt: 7 } };
    expect(typed({ stepDone: false }, done)).toEqual({ nextStep: step });
    expect(typed({ step: ' ' })).toEqual({ nextStep: null });
    const bare = { ...call, nextStep: null };
    expect(typed({ step: 'Visit' }, bare)).toEqual({
      nextStep: { text: 'Visit', due: null, doneAt: null },
    });
  });
  it('changes severity and due day of a complaint, and opens a resolved one again', () => {
    const kept = complaint.complaint;
    expect(typed({ severity: 1, complaintDue: '2026-11-21' }, complaint)).toEqual({
      complaint: { ...kept, severity: 1, due: '2026-11-21' },
    });
    expect(typed({ resolved: false }, complaint)).toEqual({
      complaint: { ...kept, resolvedAt: null },
    });
    expect(typed({ complaintDue: '', remedy: '' }, complaint)).toEqual({
      complaint: { ...kept, remedy: null },
    });
  });
  it('gives nobody but a complaint a severity, and leaves time and subject of mail', () => {
    expect(typed({ severity: 1, resolved: true })).toEqual({});
    const mail = { ...call, messageKey: 'gmail 1' };
    expect(typed({ at: '2026-11-01T10:00', subject: 'x', minutes: '3' }, mail)).toEqual({
      minutes: 3,
    });
  });
});
