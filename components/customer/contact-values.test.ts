import { describe, expect, it } from 'vitest';
import type { Contact } from '@/lib/schema/records/contact';
import { contactChanges, contactTexts } from './contact-values';

const contact: Contact = {
  id: '0190a000-0000-7000-8000-000000000001',
  createdAt: 0,
  updatedAt: 0,
  name: 'Anna Berg',
  givenName: 'Anna',
  familyName: 'Berg',
  emails: [{ address: 'anna@berg.example', key: 'anna@berg.example' }],
  phones: [{ number: '+4930555', kind: 'mobile' }],
  title: 'Buyer',
  companyId: null,
  linkedin: { slug: 'anna-berg', memberId: 'AB1' },
  urls: ['https://berg.example/'],
  address: { street: 'Hof 1', city: 'Kiel', region: null, postalCode: null, country: null },
  birthday: '--03-05',
  preference: null,
  note: 'Likes tea',
  hobbies: 'Rowing',
  provenance: {},
};
const typed = (over: Partial<ReturnType<typeof contactTexts>>) =>
  contactChanges({ ...contactTexts(contact), ...over }, contact);

describe('what the form of a person sends', () => {
  it('is nothing when nothing was typed', () => {
    expect(typed({})).toEqual({});
    expect(typed({ note: ' Likes tea\n' })).toEqual({});
  });
  it.each([
    [{ title: '' }, { title: null }],
    [{ family: 'Bergh' }, { name: 'Anna Bergh', givenName: 'Anna', familyName: 'Bergh' }],
    [{ emails: 'a@b.example\n' }, { emails: ['a@b.example'] }],
    [{ urls: 'berg.example\nberg.example' }, { urls: ['berg.example'] }],
    [{ birthday: '1984-03-05' }, { birthday: '1984-03-05' }],
    [{ linkedin: '' }, { linkedin: null }],
    [{ hobbies: 'Rowing, chess' }, { hobbies: 'Rowing, chess' }],
    [{ goals: 'Own firm' }, { goals: 'Own firm' }],
    [
      { city: 'Lübeck' },
      {
        address: {
          street: 'Hof 1',
          city: 'Lübeck',
          region: null,
          postalCode: null,
          country: null,
        },
      },
    ],
    [{ street: '', city: '' }, { address: null }],
  ])('is what was typed and nothing else: %j', (over, changes) => {
    expect(typed(over)).toEqual(changes);
  });
  it('keeps the kind of a number that stays', () => {
    expect(typed({ phones: '+4930555\n+4940' })).toEqual({
      phones: [
        { number: '+4930555', kind: 'mobile' },
        { number: '+4940', kind: 'work' },
      ],
    });
  });
  it('puts languages and headline into the profile and leaves the rest of it', () => {
    expect(typed({ languages: 'Deutsch, 한국어、中文' }).profile).toMatchObject({
      headline: null,
      languages: ['Deutsch', '한국어', '中文'],
      experience: [],
    });
  });
});
