import { personOf } from '../../capture/person';
import type { BookDatabase } from '../../db/database';
import { isLive } from '../../db/derive/customers';
import { nameKeys } from '../../domain/matching/nameKey';
import { type PersonReason, SUGGESTED, scorePeople } from '../../domain/matching/scorePeople';
import type { Contact } from '../../schema/records/contact';
import type { JobContext } from '../control';
import type { DraftBook } from './draftBook';
import type { TakenPerson } from './people';

/** Somebody the file would bring in anew although the book may have them already. */
export interface Lookalike {
  /** As the file has it, and as the book has it. */
  name: string;
  known: string;
  knownId: string;
  company: string | null;
  reasons: PersonReason[];
}

export interface Lookalikes {
  alike: Lookalike[];
  alikeCount: number;
}

/** Named to the rep; the count tells of the rest. */
const SHOWN = 200;

/** Pairs found alike, each once. */
export class LookalikeList {
  readonly found: Lookalikes = { alike: [], alikeCount: 0 };
  readonly #pairs = new Set<string>();

  add(book: DraftBook, made: Contact, known: Contact, reasons: PersonReason[]): void {
    const pair = `${made.id} ${known.id}`;
    if (this.#pairs.has(pair)) return;
    this.#pairs.add(pair);
    this.found.alikeCount += 1;
    if (this.found.alike.length >= SHOWN) return;
    const company = known.companyId === null ? undefined : book.companies.get(known.companyId);
    this.found.alike.push({
      name: made.name,
      known: known.name,
      knownId: known.id,
      company: company?.name ?? null,
      reasons,
    });
  }

  /** Whom a new person was kept apart from although something is the same. */
  addApart(book: DraftBook, { contact, apart }: TakenPerson): void {
    for (const { other, reason } of apart) this.add(book, contact, other, [reason]);
  }
}

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
  const companyOf = ({ companyId }: Contact) =>
    companyId === null ? null : (book.companies.get(companyId) ?? null);
  for (let at = 0; at < made.length; at += LOOKED_UP) {
    await pause();
    const part = made.slice(at, at + LOOKED_UP);
    const namesakes = await namesakesOf(db, part);
    for (const contact of part) {
      const records = nameKeys(contact.name).flatMap((key) => namesakes.get(key) ?? []);
      if (records.length === 0) continue;
      const own = personOf(contact, companyOf(contact));
      for (const record of new Map(records.map((one) => [one.id, one])).values()) {
        const { score, reasons } = scorePeople(own, personOf(record, companyOf(record)));
        if (score >= SUGGESTED) found.add(book, contact, record, reasons);
      }
    }
  }
}
