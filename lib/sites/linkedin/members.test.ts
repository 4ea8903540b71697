import { expect, it } from 'vitest';
import type { Person } from '../contract';
import { memberIdIn, peopleOnce, sameMember } from './members';

const ID = 'ACoAABq7LrT2hfEwmZp0jonaslindqvist-0001';
const person = (
  role: Person['role'],
  name: string | null,
  slug: string | null,
  memberId: string | null,
): Person => ({
  role,
  name,
  email: null,
  linkedin: { slug, memberId },
});

it('finds an id in keys, links and urns, and nothing shorter', () => {
  expect(
    memberIdIn(`/messaging/compose/?profileUrn=urn%3Ali%3Afsd_profile%3A${ID}&recipient=x`),
  ).toBe(ID);
  expect(memberIdIn(`urn:li:fs_salesProfile:(${ID.replace('ACo', 'ACw')},NAME_SEARCH,x)`)).toBe(
    ID.replace('ACo', 'ACw'),
  );
  expect(memberIdIn('ACoAAB')).toBeNull();
  expect(memberIdIn('100%')).toBeNull();
  expect(memberIdIn(null)).toBeNull();
});

it('compares only what both tell', () => {
  expect(sameMember({ slug: 'a', memberId: null }, { slug: 'a', memberId: ID })).toBe(true);
  expect(sameMember({ slug: 'a', memberId: ID }, { slug: 'b', memberId: ID })).toBe(false);
  expect(sameMember({ slug: 'a', memberId: null }, { slug: null, memberId: ID })).toBeNull();
});

it('names everyone once per role, with what either mention tells', () => {
  expect(
    peopleOnce([
      person('row', null, 'jonas', null),
      person('row', 'Jonas', 'jonas', ID),
      person('participant', 'Jonas', 'jonas', null),
      person('row', 'Jonas', 'another-jonas', null),
    ]),
  ).toEqual([
    person('row', 'Jonas', 'jonas', ID),
    person('participant', 'Jonas', 'jonas', null),
    person('row', 'Jonas', 'another-jonas', null),
  ]);
});
