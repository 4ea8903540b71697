import { sampleBook } from '../../../scripts/sample/book.ts';
import { conversation, type Mailbox } from '../../../scripts/standin/gmail/mailbox.ts';
import type { Member } from '../../../scripts/standin/linkedin/people.ts';
import { contentsOf } from '../../support/seed.ts';

const account = { name: 'Mina Keller', email: 'mina.keller@dangol-demo.example' };

/** Correspondents of every state a badge has, by what the book says of them. */
export const subjects = {
  'VIP, AAA, complaint': 'linnea.brandvold@norvik.example',
  'Major, AAA': 'daon.seo@saesolbaram.example',
  'Ordinary, B, limit': 't.ferreirinha@velloria.example',
  'Ordinary, provisional A': 'lin.yuan@chengchuanlan.example',
  'Ordinary, C, both marks': 'ilse.okonda@okonda-drives.example',
  'Small, C': 'sofia.lindqvist@nordljus.example',
  'Small, not rated': 'qingyu.gu@yuanxiu.example',
  'Small, provisional B, limit': 'haruto.mori@kitanami.example',
  'prospect, not rated': 'haram.min@durubit.example',
  'company known, VIP': 'a.tunheim@norvik.example',
  'company known, Ordinary': 'nobody.yet@castellane.example',
  unknown: 'marek.dvorsky@tarnholt.example',
  'unknown at a public provider': 'ruth.adeyemi@gmail.com',
};

/** A mailbox in which everybody's row looks the same but for the address. */
export function evenMailbox(now = Date.now()): Mailbox {
  const conversations = Object.values(subjects).map((email, index) =>
    conversation('Same subject', [
      {
        from: { name: 'Alex Same', email },
        to: [account],
        at: now - 3_600_000 - index * 60,
        paragraphs: ['Same words.'],
      },
    ]),
  );
  return { account, conversations };
}

const same = 'Alex Same';
const slugs = new Map(Object.values(subjects).map((email, at) => [email, `same-${at}`]));
const maybe = { email: subjects['company known, VIP'], domain: 'norvik.example' };

/** As many of them as a window shows: a pointer reaches only what is in sight. */
const members = [
  subjects['VIP, AAA, complaint'],
  subjects['Major, AAA'],
  subjects['Ordinary, C, both marks'],
  subjects['Small, C'],
  subjects['Small, provisional B, limit'],
  subjects['prospect, not rated'],
  maybe.email,
  subjects.unknown,
];

/** Some of them on a network, each result looking the same; one has a namesake in the book. */
export const evenNetwork = (): Member[] =>
  members.map((email, at) => ({
    slug: slugs.get(email) ?? '',
    id: `ACoAA${String(at).padStart(34, 'S')}`,
    name: same,
    headline: email === maybe.email ? 'Words at Norvik Pumpeverk' : 'Same words',
    title: '',
    company: '',
    school: '',
    place: '',
    degree: 2,
    about: '',
  }));

/** The sample book with the subjects' profiles, the best customer rated best and a small one worst. */
export function strikingBook(now = Date.now()) {
  const book = sampleBook(now);
  const idOf = (domain: string) => book.companies.find((one) => one.domains.includes(domain))?.id;
  const moved = [
    [idOf('saesolbaram.example'), idOf('norvik.example')],
    [idOf('okonda-drives.example'), idOf('nordljus.example')],
  ];
  const copies = moved.flatMap(([from, to]) =>
    book.ratings
      .filter(({ customerId }) => customerId === from)
      .map((rating) => ({ ...rating, id: rating.id.replace(/.$/, 'f'), customerId: to ?? '' })),
  );
  const replaced = new Set(moved.map(([, to]) => to));
  const [namesake] = book.contacts.filter(
    ({ companyId, emails }) =>
      companyId === idOf(maybe.domain) && !emails.some(({ address }) => slugs.has(address)),
  );
  const contacts = book.contacts.map((contact) => {
    const slug = contact.emails.flatMap(({ address }) => slugs.get(address) ?? [])[0];
    const linkedin = slug === undefined ? null : { slug, memberId: null };
    return { ...contact, linkedin, name: contact === namesake ? same : contact.name };
  });
  const ratings = book.ratings.filter(({ customerId }) => !replaced.has(customerId));
  return contentsOf({ ...book, contacts, ratings: [...ratings, ...copies] });
}
