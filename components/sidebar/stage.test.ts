import { describe, expect, it } from 'vitest';
import { foremost } from '@/lib/domain/foremost';
import type { BadgeView } from '@/lib/schema/views/badge';
import type { PersonView, SidebarContext } from '@/lib/schema/views/sidebar';
import { nobodysBadge } from '../../tests/support/badgeView';
import { isElsewhere, listed, pageKey, stageOf } from './stage';

const badge = (email: string, state: BadgeView['state']): BadgeView => ({
  ...nobodysBadge,
  ref: email,
  state,
  name: email,
});
const person = (email: string, state: BadgeView['state'], role = 'from'): PersonView => ({
  role,
  name: email,
  ref: email,
  email,
  badge: badge(email, state),
});
const context = (people: PersonView[], more: Partial<SidebarContext> = {}): SidebarContext => ({
  tabId: 1,
  site: 'gmail',
  siteKey: 'gmail',
  choice: 'page',
  view: 'conversation',
  problem: null,
  private: false,
  account: 'me@own.example',
  logging: 'off',
  unlogged: 0,
  subject: 'Hello',
  people,
  found: [],
  chosen: null,
  card: null,
  ...more,
});
const ana = person('ana@firm.example', 'known');
const bo = person('bo@else.example', 'unknown', 'to');
const me = person('me@own.example', 'own', 'to');

describe('who is listed', () => {
  it('leaves out the rep, never-log addresses and second mentions', () => {
    const never = person('x@never.example', 'never');
    expect(listed([ana, me, { ...ana, role: 'cc' }, never, bo])).toEqual([ana, bo]);
  });
});

describe('what is shown', () => {
  it('prefers the known to the unknown, and the sender among equals', () => {
    const other = person('other@firm.example', 'known', 'cc');
    expect(foremost([bo, other, ana], 'conversation')).toBe(ana);
    expect(foremost([bo], 'conversation')).toBe(bo);
  });
  it('shows nobody of a list until one is chosen', () => {
    const list = context([ana, bo], { view: 'list' });
    expect(stageOf(list, null)).toEqual({ kind: 'nobody' });
    const chosen = { ...list, chosen: { ref: 'ana@firm.example', intent: 'show' as const } };
    expect(stageOf(chosen, null).kind).toBe('card');
  });
  it('opens capture for an unknown person and the card for a known one', () => {
    expect(stageOf(context([bo]), null)).toEqual({
      kind: 'capture',
      person: 'bo@else.example',
      name: 'bo@else.example',
    });
    expect(stageOf(context([bo, ana]), null)).toMatchObject({
      kind: 'card',
      person: 'ana@firm.example',
    });
  });
  it('opens capture for a colleague of a known company only when that was asked for', () => {
    const cy = person('cy@firm.example', 'company');
    expect(stageOf(context([cy]), null).kind).toBe('card');
    const capture = { kind: 'person', ref: 'cy@firm.example', intent: 'capture' } as const;
    expect(stageOf(context([cy]), capture).kind).toBe('capture');
  });
  it('lets a pick of the rep go before everything else', () => {
    expect(stageOf(context([ana]), { kind: 'search' }).kind).toBe('search');
    expect(stageOf(context([ana]), { kind: 'company', id: 'c' })).toMatchObject({ companyId: 'c' });
    expect(stageOf(context([ana]), { kind: 'blank-form' })).toMatchObject({ person: null });
  });
  it('shows nobody while nothing is known of the page', () => {
    expect(stageOf(undefined, null)).toEqual({ kind: 'nobody' });
    expect(stageOf(context([me]), null)).toEqual({ kind: 'nobody' });
  });
  it('tells another page from the same one', () => {
    expect(pageKey(context([ana]))).toBe(pageKey(context([{ ...ana }])));
    expect(pageKey(context([ana]))).not.toBe(pageKey(context([ana, bo])));
  });
});

describe('a page that no adapter reads', () => {
  it('is any other page, and no served one', () => {
    expect(isElsewhere(context([], { site: null, siteKey: null, view: null }))).toBe(true);
    expect(
      isElsewhere(context([], { site: 'web', siteKey: 'https://shop.example', view: null })),
    ).toBe(true);
    expect(isElsewhere(context([], { site: 'gmail', view: null }))).toBe(false);
    expect(isElsewhere(context([], { site: 'web', view: 'list' }))).toBe(false);
    expect(isElsewhere(context([], { site: 'web', view: null, problem: 'loading' }))).toBe(false);
  });
});
