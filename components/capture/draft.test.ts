import { describe, expect, it } from 'vitest';
import type { ContactDraft } from '@/lib/schema/draft';
import { draftOf, fullName, valuesOf, writesFamilyFirst } from './draft';

const draft: ContactDraft = {
  name: '민하람',
  givenName: '하람',
  familyName: '민',
  emails: ['haram@durubit.example'],
  phones: [{ number: '+8225550119', kind: 'mobile' }],
  title: null,
  company: '두루빛식품',
  companyDomain: 'durubit.example',
  address: null,
  urls: [],
  linkedin: null,
  birthday: null,
  note: null,
  sources: { name: 'sender', company: 'domain' },
  sourceUrl: null,
};

describe('the capture form', () => {
  it('gives back the draft unchanged when nothing was typed', () => {
    expect(draftOf(valuesOf(draft), draft)).toEqual(draft);
  });
  it('marks what was typed, and keeps the rest as it was read', () => {
    const typed = { ...valuesOf(draft), title: '구매팀 대리', phone: '02-5550-0119' };
    const result = draftOf(typed, draft);
    expect(result.sources).toEqual({
      name: 'sender',
      company: 'domain',
      title: 'typed',
      phones: 'typed',
    });
    expect(result.phones).toEqual([{ number: '02-5550-0119', kind: 'mobile' }]);
    expect(result.name).toBe('민하람');
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
