import fc from 'fast-check';
import { registrableDomain } from '../../lib/capture/companyDomain';
import { type ContactDraft, contactDraftSchema, type Profile } from '../../lib/schema/draft';

/** Signs that formats trip over, letters of many writings, and what is usual. */
const signs = [
  ...'abcXYZ019',
  ...' ,;:"\'\\|=+-@._/()&#%*!?<>[]{}~^$',
  ...[
    '\n',
    '\t',
    'é',
    'ß',
    'Ñ',
    '김',
    '민',
    '王',
    '小',
    'ア',
    '😀',
    'ก',
    'ا',
    '\\n',
    '\\,',
    ':::',
    '=3D',
  ],
];

const clean = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A text of one line without outer blanks. */
export const line = (max: number): fc.Arbitrary<string> =>
  fc
    .array(fc.constantFrom(...signs), { minLength: 1, maxLength: max })
    .map((parts) => clean(parts.join('')).slice(0, max).toWellFormed().trim())
    .filter((text) => text !== '' && !text.includes('\uFFFD'));

/** A text that may have several lines. */
export const lines = (max: number): fc.Arbitrary<string> =>
  fc
    .array(fc.constantFrom(...signs), { minLength: 1, maxLength: max })
    .map((parts) => parts.join('').slice(0, max).toWellFormed().trim())
    .filter((text) => text !== '' && !text.includes('\uFFFD'));

const maybe = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> =>
  fc.option(value, { nil: null });

const word = fc.stringMatching(/^[a-z][a-z0-9]{1,8}$/);
const email = fc
  .tuple(
    fc.stringMatching(/^[a-zA-Z][a-zA-Z0-9+_-]{0,10}$/),
    word,
    fc.constantFrom('example', 'kr'),
  )
  .map(([local, host, end]) => `${local}@${host}firm.${end}`);

const phone = fc.record({
  number: fc.oneof(
    fc.stringMatching(/^\d{7}$/).map((end) => `+1415${end.replace(/^[01]/, '2')}`),
    fc.stringMatching(/^\d{7}$/).map((end) => `+8210${end}1`),
  ),
  kind: fc.constantFrom('mobile', 'work', 'fax', 'other' as const),
});

const two = (least: number, most: number) =>
  fc.integer({ min: least, max: most }).map((part) => String(part).padStart(2, '0'));
const monthDay = fc.tuple(two(1, 12), two(1, 28));
const birthday = fc.oneof(
  fc
    .tuple(fc.integer({ min: 1900, max: 2020 }), monthDay)
    .map(([year, [month, day]]) => `${year}-${month}-${day}`),
  monthDay.map(([month, day]) => `--${month}-${day}`),
  fc.integer({ min: 1900, max: 2020 }).map(String),
);

const entry = fc.record({
  title: maybe(line(30)),
  place: maybe(line(30)),
  period: maybe(line(20)),
});
const profile: fc.Arbitrary<Profile> = fc
  .record({
    headline: maybe(line(60)),
    school: maybe(line(40)),
    location: maybe(line(40)),
    degree: fc.constantFrom(null, 1, 2, 3),
    pronouns: maybe(line(12)),
    about: maybe(lines(200)),
    languages: fc.array(line(20), { maxLength: 3 }),
    experience: fc.array(entry, { maxLength: 3 }),
    education: fc.array(entry, { maxLength: 2 }),
  })
  .filter((made) => made.headline !== null || made.languages.length > 0);

const address = fc
  .record({
    street: maybe(lines(60)),
    city: maybe(line(20)),
    region: maybe(line(20)),
    postalCode: maybe(line(10)),
    country: maybe(fc.constantFrom('Deutschland', 'US', '대한민국', 'Freedonia, upper')),
  })
  .filter((made) => Object.values(made).some((part) => part !== null));

const url = fc.tuple(word, word).map(([host, path]) => `https://${host}.example/${path}?a=1,2;b`);
const slug = fc.stringMatching(/^[a-z][a-z0-9-]{2,20}[a-z0-9]$/);
const linkedin = fc.oneof(
  slug.map((name) => ({ slug: name, memberId: null })),
  fc.tuple(slug, fc.stringMatching(/^ACoAA[A-Za-z0-9]{25}$/)).map(([name, memberId]) => ({
    slug: name,
    memberId,
  })),
);

const carriers = [
  'name',
  'givenName',
  'familyName',
  'emails',
  'phones',
  'title',
  'company',
  'address',
  'urls',
  'linkedin',
  'birthday',
  'note',
  'preference',
  'profile',
] as const;

const byNumber = ({ number }: { number: string }): string => number;

/** Any contact a book could hold, as a reader would give it. */
export const anyDraft: fc.Arbitrary<ContactDraft> = fc
  .record({
    name: line(40),
    givenName: maybe(line(20)),
    familyName: maybe(line(20)),
    emails: fc.uniqueArray(email, { maxLength: 4, selector: (one) => one.toLowerCase() }),
    phones: fc.uniqueArray(phone, { maxLength: 4, selector: byNumber }),
    title: maybe(line(40)),
    company: maybe(line(40)),
    address: maybe(address),
    urls: fc.uniqueArray(url, { maxLength: 3 }),
    linkedin: maybe(linkedin),
    birthday: maybe(birthday),
    note: maybe(lines(120)),
    preference: maybe(lines(60)),
    profile: maybe(profile),
  })
  .map((made) => {
    const host = made.emails[0]?.split('@')[1]?.toLowerCase();
    const draft = {
      ...made,
      companyDomain: host === undefined ? null : registrableDomain(host),
      sourceUrl: null,
    };
    const filled = carriers.filter((field) => {
      const value = draft[field];
      return Array.isArray(value) ? value.length > 0 : value !== null;
    });
    return contactDraftSchema.parse({
      ...draft,
      sources: Object.fromEntries(filled.map((field) => [field, 'file'])),
    });
  });
