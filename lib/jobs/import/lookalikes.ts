import { personOf } from '../../capture/person';
import { isLive } from '../../db/derive/customers';
import { nameKeys } from '../../domain/matching/nameKey';
import { type PersonReason, SUGGESTED, scorePeople } from '../../domain/matching/scorePeople';
import type { Contact } from '../../schema/records/contact';
import type { JobContext } from '../control';
import type { DraftBook } from './draftBook';

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
const LOOKED_UP = 500;

/** Notes people of the book who may be the ones that a part of the file makes; nothing is done about them. */
export async function noteLookalikes(
  { db, pause }: JobContext,
  book: DraftBook,
  made: readonly Contact[],
  found: Lookalikes,
): Promise<void> {
  const companyOf = ({ companyId }: Contact) =>
    companyId === null ? null : (book.companies.get(companyId) ?? null);
  for (let at = 0; at < made.length; at += LOOKED_UP) {
    await pause();
    const part = made.slice(at, at + LOOKED_UP);
    const namesakes = await Promise.all(
      part.map(({ name }) =>
        db.rows('contacts').where('index.nameKeys').anyOf(nameKeys(name)).distinct().toArray(),
      ),
    );
    for (const [place, contact] of part.entries()) {
      const own = personOf(contact, companyOf(contact));
      for (const { record } of namesakes[place] ?? []) {
        if (!isLive(record)) continue;
        const company = companyOf(record);
        const { score, reasons } = scorePeople(own, personOf(record, company));
        if (score < SUGGESTED) continue;
        found.alikeCount += 1;
        if (found.alike.length >= SHOWN) continue;
        const { name, id: knownId } = record;
        found.alike.push({
          name: contact.name,
          known: name,
          knownId,
          company: company?.name ?? null,
          reasons,
        });
      }
    }
  }
}
