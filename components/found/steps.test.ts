import { describe, expect, it } from 'vitest';
import type { CapturedView } from '@/lib/schema/views/captured';
import { draftOf } from '../../tests/support/book';
import { firstStep, matching, pageName, stepBack } from './steps';

const [ana, bea] = [
  draftOf('Ana Silva', ['ana@porto.example'], { title: 'Compras', company: 'Porto Lda' }),
  draftOf('Bea Lind', [], { phones: [{ number: '+4631123456', kind: 'work' }] }),
];
const view = (over: Partial<CapturedView>): CapturedView => ({
  tabId: 7,
  private: false,
  moved: false,
  url: 'https://porto.example/team',
  readAt: 1,
  pointed: 'page',
  problem: null,
  drafts: [],
  place: 'popup',
  step: null,
  known: [],
  ...over,
});

describe('the steps after a page was read', () => {
  it('begin with the one person, with a choice of several, or with nobody', () => {
    expect(firstStep(view({}))).toBeNull();
    expect(firstStep(view({ drafts: [ana] }))).toEqual({
      kind: 'form',
      person: { at: 0, draft: ana },
    });
    expect(firstStep(view({ drafts: [ana, bea] }))).toEqual({ kind: 'list', ticked: [] });
  });
  it('go on where the rep left off', () => {
    const step = { kind: 'list' as const, ticked: [1] };
    expect(firstStep(view({ drafts: [ana, bea], step }))).toEqual(step);
  });
  it('lead back to the choice where there was one', () => {
    expect(stepBack(view({ drafts: [ana] }))).toBeNull();
    expect(stepBack(view({ drafts: [ana, bea] }))).toMatchObject({ kind: 'list' });
  });
});

describe('searching among the people of a page', () => {
  it('finds by every word, in whatever field', () => {
    expect(matching([ana, bea], '')).toEqual([0, 1]);
    expect(matching([ana, bea], 'SILVA porto')).toEqual([0]);
    expect(matching([ana, bea], '4631')).toEqual([1]);
    expect(matching([ana, bea], 'ana lind')).toEqual([]);
  });
});

describe('the name of a page', () => {
  it('is its host and path', () => {
    expect(pageName('https://www.porto.example/team/?x=1#a')).toBe('porto.example/team');
    expect(pageName('https://porto.example/%EC%A1%B0%EC%A7%81')).toBe('porto.example/조직');
    expect(pageName('https://porto.example/100%')).toBe('porto.example/100%');
    expect(pageName('file:///home/rep/team.html')).toBe('/home/rep/team.html');
    expect(pageName('about:')).toBe('');
    expect(pageName('nothing')).toBeNull();
    expect(pageName(null)).toBeNull();
  });
});
