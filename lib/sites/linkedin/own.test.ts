// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import type { Member } from '../contract';
import { ownOf } from './own';
import { bareFacts } from './profile/facts';
import type { Thread } from './views/threads';

const REP: Member = { slug: null, memberId: 'ACoAABrobinekholm000000000000000000000001' };
const ANA: Member = { slug: 'ana-ferro', memberId: null };
const REF = `id:${REP.memberId}`;

/** A conversation in which these wrote, each with whether the page says it was the rep. */
function thread(...said: [linkedin: Member | null, outgoing: boolean | null][]): Thread {
  const messages = said.map(([linkedin, outgoing]) => ({
    sender: linkedin && {
      name: 'Somebody',
      linkedin,
      element: document.body,
      group: document.body,
    },
    outgoing,
    ...{ id: null, dated: null, date: null, text: 'Words' },
  }));
  return { element: document.body, person: null, title: '', id: null, messages };
}

/** A profile in the server-driven layout; other people's parts stand outside its card. */
function profile(inCard: string, outside = ''): void {
  const key = `com.linkedin.sdui.profile.card.ref${REP.memberId}Topcard`;
  const parsed = new DOMParser().parseFromString(
    `<main><section componentkey="${key}"><h2>Robin Ekholm</h2>${inCard}</section>${outside}</main>`,
    'text/html',
  );
  document.body.replaceChildren(...parsed.body.childNodes);
}
const edit = '<a href="/in/robin-ekholm/edit/intro/">…</a>';
const shown = [bareFacts('Robin Ekholm', REP)];

describe('who the rep is', () => {
  beforeEach(() => document.body.replaceChildren());

  it('tells the sender of outgoing messages, once, and nobody else in the conversation', () => {
    const threads = [
      thread([ANA, false], [REP, true], [REP, true]),
      thread([ANA, null], [null, true]),
    ];
    expect(ownOf(document, threads, [])).toEqual([REF]);
    expect(ownOf(document, [thread([ANA, false], [ANA, null])], [])).toEqual([]);
  });

  it('tells the profile whose card can be edited', () => {
    profile(edit);
    expect(ownOf(document, [], shown)).toEqual([REF]);
    expect(ownOf(document, [thread([REP, true])], shown)).toEqual([REF]);
  });

  it('is not told by a link to edit that stands outside the card, nor without a profile', () => {
    profile('', `<aside>${edit}</aside>`);
    expect(ownOf(document, [], shown)).toEqual([]);
    profile(edit);
    expect(ownOf(document, [], [])).toEqual([]);
    profile('<a href="/in/robin-ekholm/overlay/contact-info/">Contact info</a>');
    expect(ownOf(document, [], shown)).toEqual([]);
  });

  it('is somebody with a slug or an id, and at most twenty whatever a page shows', () => {
    const nobody: Member = { slug: null, memberId: null };
    expect(ownOf(document, [thread([nobody, true])], [])).toEqual([]);
    const crowd = Array.from({ length: 40 }, (_, at): [Member, boolean] => [
      { slug: `writer-${at}`, memberId: null },
      true,
    ]);
    expect(ownOf(document, [thread(...crowd)], [])).toHaveLength(20);
  });
});
