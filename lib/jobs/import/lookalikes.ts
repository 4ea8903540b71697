import { personOf } from '../../capture/person';
import type { BookDatabase } from '../../db/database';
import { isLive } from '../../db/derive/customers';
import { KeyNumbers } from '../../domain/matching/keyNumbers';
import { type Breath, likePeople, type People } from '../../domain/matching/likePeople';
import { nameKeys } from '../../domain/matching/nameKey';
import type { Person } from '../../domain/matching/person';
import { type PersonReason, SUGGESTED, scorePeople } from '../../domain/matching/scorePeople';
import type { Contact } from '../../schema/records/contact';
import { MOST_APART } from '../../schema/records/import';
import { pairKeyOf, pairOf } from '../../schema/records/pair';
import type { JobContext } from '../control';
import type { DraftBook } from './draftBook';
import { isDraftId } from './draftIds';
import type { TakenPerson } from './people';

/** Somebody the file would bring in anew although the book, or an earlier row, may have them already. */
export interface Lookalike {
  line: number;
  /** As the file has it, and as the other one is called. */
  name: string;
  known: string;
  /** Of the book; null for one who comes with the same file. */
  knownId: string | null;
  /** The row that brings the other one; null for one of the book. */
  knownLine: number | null;
  company: string | null;
  /** 0 to 1, as in the scan for duplicates. */
  score: number;
  reasons: PersonReason[];
}

export interface Lookalikes {
  alike: Lookalike[];
  alikeCount: number;
}

type Verdict = Pick<Lookalike, 'score' | 'reasons'>;

/** Pairs found alike, each once. */
export class LookalikeList {
  readonly found: Lookalikes = { alike: [], alikeCount: 0 };
  readonly #pairs = new KeyNumbers();
  readonly #spoken: KeyNumbers;

  /** `spoken`: the first row that speaks of a record. */
  constructor(spoken: KeyNumbers) {
    this.#spoken = spoken;
  }

  add(book: DraftBook, made: Named, known: Named, { score, reasons }: Verdict): void {
    if (!isDraftId(made.id) || made.id === known.id) return;
    const pair = pairKeyOf(pairOf(made.id, known.id));
    if (this.#pairs.has(pair)) return;
    this.#pairs.add(pair, 1);
    this.found.alikeCount += 1;
    if (this.found.alike.length >= MOST_APART) return;
    const knownLine = isDraftId(known.id) ? this.#lineOf(known.id) : null;
    const company = known.companyId === null ? undefined : book.companies.get(known.companyId);
    this.found.alike.push({
      line: this.#lineOf(made.id),
      name: made.name,
      known: known.name,
      knownId: knownLine === null ? known.id : null,
      knownLine,
      company: company?.name ?? null,
      score,
      reasons,
    });
  }

  /** Whom a new person was kept apart from although something is the same; one mailbox of several says nothing. */
  addApart(book: DraftBook, { contact, apart }: TakenPerson): void {
    const own = personIn(book, contact);
    for (const { other } of apart) {
      const verdict = scorePeople(own, personIn(book, other));
      if (verdict.score > 0) this.add(book, contact, other, verdict);
    }
  }

  /** New people of the file who may be one, found as in a scan of the book. */
  async addTwins(book: DraftBook, breathe: Breath): Promise<void> {
    const people = new NewPeople(book);
    for (const { ids, score, reasons } of await likePeople(people, () => false, breathe)) {
      const [first, later] = [...ids]
        .sort((a, b) => this.#lineOf(a) - this.#lineOf(b))
        .map((id) => book.metPerson(id));
      if (first && later) this.add(book, later, first, { score, reasons });
    }
  }

  #lineOf(id: string): number {
    return this.#spoken.get(id) ?? 0;
  }
}

/** People kept taken apart at a time. */
const AT_HAND = 2000;

/** Those whom the file brings, each taken apart when it is looked at: all of them would fill the memory. */
class NewPeople implements People {
  readonly #book: DraftBook;
  readonly #atHand = new Map<number, Person>();

  constructor(book: DraftBook) {
    this.#book = book;
  }

  get length(): number {
    return this.#book.made;
  }

  at(position: number): Person | undefined {
    if (position >= this.length) return undefined;
    const known = this.#atHand.get(position);
    if (known) return known;
    const person = personIn(this.#book, this.#book.madeAt(position));
    if (this.#atHand.size >= AT_HAND) this.#atHand.clear();
    this.#atHand.set(position, person);
    return person;
  }
}

/** What is told of a person. */
export type Named = Pick<Contact, 'id' | 'name' | 'companyId'>;

const personIn = (book: DraftBook, contact: Contact): Person =>
  personOf(
    contact,
    contact.companyId === null ? null : (book.companies.get(contact.companyId) ?? null),
  );

const LOOKED_UP = 500;

/** Live people of the book by the keys of these names; one transaction for all, as each has its price. */
async function namesakesOf(
  db: BookDatabase,
  people: readonly Contact[],
): Promise<Map<string, Contact[]>> {
  const rows = db.rows('contacts');
  const keys = [...new Set(people.flatMap(({ name }) => nameKeys(name)))];
  return await db.transaction('r', rows, async () => {
    if ((await rows.limit(1).primaryKeys()).length === 0) return new Map();
    const found = await Promise.all(
      keys.map((key) => rows.where('index.nameKeys').equals(key).toArray()),
    );
    return new Map(
      keys.map((key, at) => [key, (found[at] ?? []).map(({ record }) => record).filter(isLive)]),
    );
  });
}

/** Notes people of the book who may be the ones that a part of the file makes; nothing is done about them. */
export async function noteLookalikes(
  { db, pause }: JobContext,
  book: DraftBook,
  made: readonly Contact[],
  found: LookalikeList,
): Promise<void> {
  for (let at = 0; at < made.length; at += LOOKED_UP) {
    await pause();
    const part = made.slice(at, at + LOOKED_UP);
    const namesakes = await namesakesOf(db, part);
    for (const contact of part) {
      const own = personIn(book, contact);
      const records = nameKeys(contact.name).flatMap((key) => namesakes.get(key) ?? []);
      for (const record of new Map(records.map((one) => [one.id, one])).values()) {
        const verdict = scorePeople(own, personIn(book, record));
        if (verdict.score >= SUGGESTED) found.add(book, contact, record, verdict);
      }
    }
  }
}
