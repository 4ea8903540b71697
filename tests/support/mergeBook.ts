import fc from 'fast-check';
import type { BookDatabase } from '../../lib/db/database';
import { rebuildDerived } from '../../lib/db/derive/rebuild';
import { rate } from '../../lib/domain/credit/rate';
import { defaultCreditScheme } from '../../lib/domain/credit/scheme';
import { nameKey } from '../../lib/domain/matching/nameKey';
import { type BookContents, emptyBook } from '../../lib/schema/book';
import { blankCompany } from '../../lib/schema/records/contact.ts';
import { pairOf } from '../../lib/schema/records/merge';
import { replaceRecords } from './replaceRecords';

const idAt = (kind: number) => (n: number) =>
  `0190000${kind}-0000-7000-8000-${String(n).padStart(12, '0')}`;
export const personId = idAt(1);
export const firmId = idAt(2);
const [orderId, logId, ratingId, refusalId, distinctionId] = [3, 4, 5, 6, 7].map(idAt);

export const PEOPLE = 5;
export const FIRMS = 3;
const since = (n: number) => ({ createdAt: 1000 + n, updatedAt: 2000 + n });
const person = fc.nat(PEOPLE - 1);
const firm = fc.nat(FIRMS - 1);
/** Numbers that two people may share, so that taking one away must not take it from the other. */
const phone = fc.constantFrom('+4930111', '+4930222', '+4930333');
const text = fc.option(fc.constantFrom('one', 'two', 'three'), { nil: null });

const contact = fc.record({
  firm: fc.option(firm, { nil: null }),
  phones: fc.uniqueArray(phone, { maxLength: 2 }),
  title: text,
  note: text,
  birthday: text,
  hobbies: fc.option(text, { nil: undefined }),
  urls: fc.uniqueArray(fc.constantFrom('https://a.example', 'https://b.example')),
});
const company = fc.record({
  domains: fc.uniqueArray(fc.constantFrom('x.example', 'y.example'), { maxLength: 2 }),
  website: text,
  verdict: fc.option(text, { nil: undefined }),
  competitors: fc.option(
    fc.uniqueArray(fc.record({ name: fc.constantFrom('Acme', 'Lim'), share: fc.constant(30) }), {
      selector: ({ name }) => name,
    }),
    { nil: undefined },
  ),
  keys: fc.option(fc.uniqueArray(fc.constantFrom('K1', 'K2')), { nil: undefined }),
});
/** Whose it is: a company's, or a person's, who is a customer only without a company. */
const owner = fc.record({ firm: fc.option(firm, { nil: null }), person });

export const bookShape = fc.record({
  contacts: fc.array(contact, { minLength: PEOPLE, maxLength: PEOPLE }),
  companies: fc.array(company, { minLength: FIRMS, maxLength: FIRMS }),
  orders: fc.array(fc.record({ owner, by: fc.option(person, { nil: null }) }), { maxLength: 6 }),
  logs: fc.array(
    fc.record({
      owner,
      with: fc.uniqueArray(person, { maxLength: 3 }),
      shared: fc.array(owner, { maxLength: 2 }),
    }),
    { maxLength: 6 },
  ),
  ratings: fc.array(fc.record({ owner, quarter: fc.constantFrom('2026Q3', '2026Q4') }), {
    maxLength: 4,
  }),
  refusals: fc.array(fc.record({ of: person, email: person }), { maxLength: 3 }),
  distinctions: fc.array(fc.tuple(person, person), { maxLength: 3 }),
});
export type BookShape = typeof bookShape extends fc.Arbitrary<infer Value> ? Value : never;

const made = (ids: ((n: number) => string) | undefined, n: number): string => ids?.(n) ?? '';

/** The records of a shape. Ratings stand once per customer and quarter. */
export function contentsOfShape(shape: BookShape): BookContents {
  const customer = ({ firm: of, person: by }: { firm: number | null; person: number }): string => {
    if (of !== null) return firmId(of);
    const employer = shape.contacts[by]?.firm ?? null;
    return employer === null ? personId(by) : firmId(employer);
  };
  const book = emptyBook();
  for (const [n, one] of shape.contacts.entries()) {
    const email = { address: `p${n}@mail.example`, key: `p${n}@mail.example` };
    book.contacts.push({
      ...since(n),
      id: personId(n),
      name: `Person ${n}`,
      givenName: 'Person',
      familyName: String(n),
      emails: [email],
      phones: one.phones.map((number) => ({ number, kind: 'work' })),
      title: one.title,
      companyId: one.firm === null ? null : firmId(one.firm),
      linkedin: null,
      urls: one.urls,
      address: null,
      birthday: one.birthday,
      preference: null,
      note: one.note,
      ...(one.hobbies === undefined ? {} : { hobbies: one.hobbies }),
      provenance: one.title === null ? {} : { title: { how: 'typed', url: null, verifiedAt: n } },
    });
  }
  for (const [n, one] of shape.companies.entries()) {
    book.companies.push({
      ...since(n),
      ...blankCompany,
      id: firmId(n),
      name: `Firm ${n}`,
      nameKey: nameKey(`Firm ${n}`),
      domains: one.domains,
      ...(one.keys === undefined ? {} : { externalKeys: one.keys }),
      website: one.website,
      ...(one.verdict === undefined ? {} : { verdict: one.verdict }),
      ...(one.competitors === undefined ? {} : { competitors: one.competitors }),
    });
  }
  for (const [n, { owner: of, by }] of shape.orders.entries()) {
    book.orders.push({
      ...since(n),
      id: made(orderId, n),
      customerId: customer(of),
      contactId: by === null ? null : personId(by),
      number: `A${n}`,
      orderedOn: '2026-05-02',
      dueOn: '2026-06-01',
      currency: 'EUR',
      amount: String(10 + n),
      lines: [],
      payments: [],
      writtenOff: '0',
      note: null,
    });
  }
  for (const [n, one] of shape.logs.entries()) {
    book.interactions.push({
      ...since(n),
      id: made(logId, n),
      kind: 'call',
      at: n,
      atFrom: 'typed',
      minutes: null,
      channel: null,
      contactIds: one.with.map(personId),
      customerId: one.with.length === 0 && n % 2 === 1 ? null : customer(one.owner),
      ...(one.shared.length > 0 ? { alsoCustomerIds: one.shared.map(customer) } : {}),
      subject: `call ${n}`,
      text: null,
      url: null,
      messageKey: null,
      account: null,
      nextStep: { text: 'next', due: '2026-12-01', doneAt: null },
      complaint: null,
    });
  }
  const rated = new Set<string>();
  const answers = { fulfilmentRate: 100, onTimeRate: 99 };
  for (const [n, { owner: of, quarter }] of shape.ratings.entries()) {
    const customerId = customer(of);
    if (rated.has(customerId + quarter)) continue;
    rated.add(customerId + quarter);
    book.ratings.push({
      ...since(n),
      id: made(ratingId, n),
      customerId,
      quarter,
      answers,
      scheme: defaultCreditScheme,
      result: rate(answers, defaultCreditScheme),
      ratedBy: '',
      savedAt: n,
    });
  }
  for (const [n, { of, email }] of shape.refusals.entries()) {
    const emailKey = `p${email}@mail.example`;
    book.refusals.push({ ...since(n), id: made(refusalId, n), emailKey, targetId: personId(of) });
  }
  for (const [n, [one, other]] of shape.distinctions.entries()) {
    if (one === other) continue;
    const pair = pairOf(personId(one), personId(other));
    book.distinctions.push({ ...since(n), id: made(distinctionId, n), kind: 'contact', pair });
  }
  return book;
}

export async function fillFromShape(db: BookDatabase, shape: BookShape): Promise<void> {
  await replaceRecords(db, contentsOfShape(shape));
  await rebuildDerived(db, {
    now: Date.UTC(2026, 10, 22),
    today: '2026-11-22',
    cause: null,
  });
}
