import { describe, expect, it } from 'vitest';
import type { ContactDraft } from '@/lib/schema/draft';
import { fullName, writesFamilyFirst } from '../customer/name-values';
import { draftOf, valuesOf } from './draft';
import { listsOf, rowTyped } from './lists';

const draft: ContactDraft = {
  name: '민하람',
  givenName: '하람',
  familyName: '민',
  emails: ['haram@durubit.example'],
  phones: [{ number: '+8225550119', kind: 'mobile' }],
  title: null,
  company: '두루빛식품',
  companyDomain: 'durubit.example',
  address: { street: '세종대로 110', city: '서울', region: null, postalCode: null, country: 'KR' },
  urls: ['https://durubit.example'],
  linkedin: null,
  birthday: '1988-04-02',
  note: 'Met at the fair.',
  profile: {
    headline: '구매팀 대리',
    school: null,
    location: null,
    degree: 2,
    pronouns: null,
    about: null,
    languages: [],
    experience: [],
    education: [],
  },
  sources: { name: 'sender', company: 'domain', address: 'h-card' },
  sourceUrl: null,
};
const lists = listsOf(draft, null);

describe('the capture form', () => {
  it('gives back the draft unchanged when nothing was typed', () => {
    expect(draftOf(valuesOf(draft), lists, draft)).toEqual(draft);
  });
  it('marks what was typed, and keeps the rest as it was read', () => {
    const typed = { ...valuesOf(draft), title: '구매팀 대리', city: '부산', headline: '' };
    const phone = lists.rows.find((row) => row.list === 'phones');
    const called = rowTyped(lists, phone?.id ?? -1, { value: '02-5550-0119' });
    const result = draftOf(typed, called, draft);
    expect(result.sources).toEqual({
      name: 'sender',
      company: 'domain',
      title: 'typed',
      phones: 'typed',
      address: 'typed',
      headline: 'typed',
    });
    expect(result.phones).toEqual([{ number: '02-5550-0119', kind: 'mobile' }]);
    expect(result.address).toMatchObject({ street: '세종대로 110', city: '부산', country: 'KR' });
    expect(result.profile).toMatchObject({ headline: null, degree: 2 });
    expect(result.name).toBe('민하람');
  });
  it('drops an address of which nothing is left', () => {
    const empty = { street: '', city: ' ', region: '', postalCode: '', country: '' };
    expect(draftOf({ ...valuesOf(draft), ...empty }, lists, draft).address).toBeNull();
  });
  it('puts a name together as it is written', () => {
    expect(fullName('Marek', 'Dvořanský')).toBe('Marek Dvořanský');
    expect(fullName('하람', '민')).toBe('민하람');
    expect(fullName('Minji', '김')).toBe('Minji 김');
    expect(fullName('', '')).toBe('');
  });
  it('asks for the family name first where it comes first', () => {
    expect(writesFamilyFirst(valuesOf(draft), 'en')).toBe(true);
    const marek = { ...valuesOf(draft), given: 'Marek', family: 'D' };
    expect(writesFamilyFirst(marek, 'ko')).toBe(false);
  });
});
