import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contactDraftSchema } from '../schema/draft';
import { draftFactsSchema, type ReportedDraft } from '../schema/page';
import { draftFromProfile } from './profile';

const URL = 'https://www.linkedin.com/in/jonas-lindqvist/';
const jonas: ReportedDraft = {
  name: 'Jonas Lindqvist',
  linkedin: { slug: 'jonas-lindqvist', memberId: 'ACoAABq7LrT2hfEwmZp0jonaslindqvist-0001' },
  headline: 'Leiter Einkauf bei Fjordmalt',
  title: 'Leiter Einkauf',
  company: 'Fjordmalt AS',
  school: 'Handelshögskolan i Södervik',
  location: 'Södervik, Schweden',
  degree: 2,
  pronouns: 'Er/Ihm',
  about: 'Seit 2009 im Einkauf.',
  languages: ['Schwedisch'],
  experience: [{ title: 'Leiter Einkauf', place: 'Fjordmalt AS', period: '2020–Heute' }],
  education: [],
  emails: ['Jonas@Fjordmalt.example', 'jonas@fjordmalt.example', 'none'],
  phones: ['+46 8 123 456 78 (Büro)'],
  urls: ['https://fjordmalt.example/', 'javascript:alert(1)'],
  address: 'Hamngatan 4',
  birthday: '5. März',
};

describe('a draft from a profile', () => {
  it('keeps the name as written and splits it, makes numbers, days and addresses plain', () => {
    const draft = draftFromProfile(jonas, URL);
    expect(contactDraftSchema.parse(draft)).toEqual(draft);
    expect(draft).toMatchObject({
      name: 'Jonas Lindqvist',
      givenName: 'Jonas',
      familyName: 'Lindqvist',
      emails: ['jonas@fjordmalt.example'],
      phones: [{ number: '+46812345678' }],
      title: 'Leiter Einkauf',
      company: 'Fjordmalt AS',
      companyDomain: 'fjordmalt.example',
      address: { street: 'Hamngatan 4' },
      urls: [URL, 'https://fjordmalt.example/'],
      linkedin: jonas.linkedin,
      birthday: '--03-05',
      profile: { headline: 'Leiter Einkauf bei Fjordmalt', degree: 2, pronouns: 'Er/Ihm' },
      sourceUrl: URL,
    });
    expect(draft.sources).toMatchObject({ name: 'linkedin', phones: 'linkedin' });
    expect(draft.sources).not.toHaveProperty('note');
  });

  it('takes no mutual contacts of an invitation for a place', () => {
    const invited = { ...jonas, location: 'Mira Oduya und 2 weitere' };
    const page = 'https://www.linkedin.com/mynetwork/invitation-manager/received/';
    expect(draftFromProfile(invited, page).profile?.location).toBeNull();
    expect(draftFromProfile(jonas, URL).profile?.location).toBe('Södervik, Schweden');
  });

  it('splits Korean and Chinese names and leaves affixes to the whole name', () => {
    const named = (name: string) => {
      const { givenName, familyName, name: whole } = draftFromProfile({ ...jonas, name }, null);
      return [whole, givenName, familyName];
    };
    expect(named('김하늘')).toEqual(['김하늘', '하늘', '김']);
    expect(named('陈雨桐')).toEqual(['陈雨桐', '雨桐', '陈']);
    expect(named('Mira Oduya, PhD')).toEqual(['Mira Oduya, PhD', 'Mira', 'Oduya']);
  });

  it('tells the country of a number from the place, and keeps the number as written where it cannot', () => {
    const phones = (location: string | null, written: string) =>
      draftFromProfile({ ...jonas, location, address: null, phones: [written] }, null).phones.map(
        ({ number }) => number,
      );
    expect(phones('대한민국 부산', '010-1234-5678 (휴대폰)')).toEqual(['+821012345678']);
    expect(phones(null, '0151 23456789')).toEqual(['0151 23456789']);
    expect(phones(null, 'call me')).toEqual([]);
  });

  it('takes title and company of a card out of its lines, less sure than what a page says apart', () => {
    const card = { ...jonas, title: null, company: null, current: null };
    const { title, company, confidence } = draftFromProfile(card, URL);
    expect([title, company]).toEqual(['Leiter Einkauf', 'Fjordmalt']);
    expect(confidence).toEqual({ title: 0.5, company: 0.5 });
    const half = draftFromProfile({ ...card, company: 'Fjordmalt AS' }, URL);
    expect(half).toMatchObject({ title: 'Leiter Einkauf', company: 'Fjordmalt AS' });
    expect(half.confidence).toEqual({ title: 0.5 });
    // A profile says where somebody works now; its headline is no place to guess from.
    const whole = draftFromProfile({ ...jonas, title: null, company: null }, URL);
    expect(whole).toMatchObject({ title: null, company: null });
    expect(whole).not.toHaveProperty('confidence');
  });

  it('has no profile address for somebody without name or id in addresses', () => {
    const draft = draftFromProfile({ ...jonas, linkedin: { slug: null, memberId: null } }, null);
    expect(draft.linkedin).toBeNull();
    expect(draft.urls).toEqual(['https://fjordmalt.example/']);
  });

  it('makes a valid draft of whatever a page may report', async () => {
    const text = (max: number) =>
      fc.string({ maxLength: max, unit: 'grapheme' }).map((one) => one.slice(0, max));
    const maybe = (max: number) => fc.option(text(max));
    const period = fc.record({ title: maybe(300), place: maybe(300), period: maybe(200) });
    const any = fc.record({
      name: text(400),
      linkedin: fc.record({ slug: maybe(200), memberId: maybe(100) }),
      headline: maybe(500),
      title: maybe(300),
      company: maybe(300),
      school: maybe(300),
      location: maybe(300),
      degree: fc.constantFrom(1 as const, 2 as const, 3 as const, null),
      pronouns: maybe(60),
      about: maybe(4000),
      languages: fc.array(text(100), { maxLength: 30 }),
      experience: fc.array(period, { maxLength: 5 }),
      education: fc.array(period, { maxLength: 5 }),
      emails: fc.array(text(320), { maxLength: 5 }),
      phones: fc.array(text(60), { maxLength: 5 }),
      urls: fc.array(text(2000), { maxLength: 5 }),
      address: maybe(500),
      birthday: maybe(60),
    });
    await fc.assert(
      fc.property(any, (facts) => {
        contactDraftSchema.parse(draftFromProfile(draftFactsSchema.parse(facts), URL));
      }),
      { numRuns: 50 },
    );
  });
});
