import { KeyNumbers } from '../../domain/matching/keyNumbers';
import type { Fault } from '../../formats/import/fault';
import type { JobContext } from '../control';
import { notesOf } from './apart';
import { companiesOfBook } from './companiesOfBook';
import { draftIds } from './draftIds';
import { LookalikeList, noteLookalikes } from './lookalikes';
import { lookUp } from './lookUp';
import { joinedLots, type PartyFile } from './lots';
import { type CheckReport, leftOut, SHOWN_FAULTS, SHOWN_TWINS, type Twin } from './order';
import { takeParty } from './plan';
import { Tally } from './tally';

/** Rows looked up together. */
const LOOKED_UP = 1000;

/** What a list would do to the book; nothing is written, and of people met only keys are kept. */
export async function checkParties(
  context: JobContext,
  file: PartyFile,
  together = LOOKED_UP,
): Promise<CheckReport> {
  const { db, clock, report } = context;
  const { book, held, living, lonely: lonelyBefore } = await companiesOfBook(db, file.rows);
  let lonely = lonelyBefore;
  const now = clock.now();
  book.maker = { now, newId: draftIds() };
  const faults: Fault[] = file.faults.slice(0, SHOWN_FAULTS);
  let faulty = leftOut(file.faults);
  let done = 0;
  const met = (key: string) => book.contactByKey(key);
  const tally = new Tally();
  /** The first row that speaks of a record. */
  const spoken = new KeyNumbers();
  const alike = new LookalikeList(spoken);
  const twins: Twin[] = [];
  let joined = 0;
  for await (const lot of joinedLots(file, 0, () => together)) {
    report({ phase: 'checking', done, of: file.rows });
    await context.pause();
    const known = { lonely, held };
    const asked = [...lot.parties, ...file.firms.of(lot.parties)];
    book.learn(await db.transaction('r', db.tables, () => lookUp(db, asked, known, met)));
    lonely ||= lot.parties.some(({ emails }) => emails.length === 0);
    const notes: Fault[] = [];
    for (const party of lot.parties) {
      const taken = takeParty(file, book, party);
      const { id, person } = taken;
      const line = party.line ?? 0;
      const first = id === null ? undefined : spoken.get(id);
      if (id !== null && first === undefined) spoken.set(id, line);
      if (first !== undefined) {
        joined += 1;
        const name = party.name ?? party.company ?? party.emails[0]?.address ?? '';
        if (twins.length < SHOWN_TWINS) twins.push({ line, first, name });
      }
      notes.push(...notesOf(line, taken));
      if (!person?.isNew) continue;
      // The row of a customer list speaks of the company first.
      spoken.add(person.contact.id, line);
      alike.addApart(book, person);
    }
    const found = [...lot.faults, ...notes].sort((a, b) => a.line - b.line);
    for (const fault of found.slice(0, SHOWN_FAULTS - faults.length)) faults.push(fault);
    faulty += leftOut(lot.faults);
    done = lot.through;
    const companies = book.companies.drafted(now);
    const contacts = book.contacts.drafted(now);
    tally.add('companies', companies, now);
    tally.add('contacts', contacts, now);
    const made = contacts.flatMap(({ before, after }) => (before === null ? [after] : []));
    if (living > 0) await noteLookalikes(context, book, made, alike);
    book.sketch(companies, contacts);
  }
  await alike.addTwins(book, async (at, of) => {
    report({ phase: 'checking', done: at, of });
    await context.pause();
  });
  const rows = done + leftOut(file.faults);
  return { rows, ...tally.counts, joined, twins, faults, faulty, ...alike.found };
}
