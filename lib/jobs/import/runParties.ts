import { runStep } from '../../db/bulk/step';
import { bookMark, markWith } from '../../db/command';
import { contactKeys, domainBadgeKey } from '../../db/derive/badges';
import { newIds } from '../../db/id';
import { Refused } from '../../db/refused';
import type { Fault } from '../../formats/import/fault';
import type { Company } from '../../schema/records/contact';
import type { Import } from '../../schema/records/import';
import type { Result } from '../../schema/result';
import type { JobContext } from '../control';
import { Ahead } from './ahead';
import { notesOf } from './apart';
import { companiesOfBook, type KnownBook } from './companiesOfBook';
import type { Drafted } from './draftTable';
import { lookUp } from './lookUp';
import { joinedLots, type Lot, type PartyFile } from './lots';
import { Pace } from './pace';
import { takeParty } from './plan';
import type { Progress } from './progress';
import type { ToldApart } from './toldApart';

const STALE = 'somebody else wrote to the book in the meantime';
const isStale = (result: Result<Import>): boolean => !result.ok && result.error.message === STALE;

/** Customers whose badges are remembered from step to step. */
const MOST_FACTS = 50_000;

/** All companies of the book are known, so what a new one is called by stands under no badge yet. */
const newDomains = (companies: readonly Drafted<Company>[]): string[] =>
  companies.flatMap(({ before, after }) =>
    before === null ? after.domains.map(domainBadgeKey) : [],
  );

/**
 * One step: who is meant is looked up in the transaction that writes, so nobody can come in between.
 * What rows were taken in without comes out in `notes`. `planned` is told once it is known what to write.
 */
async function writeLot(
  { db, clock }: JobContext,
  known: KnownBook,
  file: PartyFile,
  lot: Lot & { through: number },
  progress: Progress,
  notes: Fault[],
  told: ToldApart,
  planned: () => void,
): Promise<Result<Import>> {
  const { book, mark, facts } = known;
  return await runStep(db, clock, progress.record.updatedAt, async ({ now }) => {
    if ((await bookMark(db)) !== mark) throw new Refused('conflict', STALE);
    book.maker = { now, newId: newIds(now) };
    const found = await lookUp(db, [...lot.parties, ...file.firms.of(lot.parties)], known);
    book.learn(found);
    notes.length = 0;
    for (const party of lot.parties) {
      const taken = takeParty(file, book, party);
      const line = party.line ?? 0;
      notes.push(...notesOf(line, taken));
      if (taken.person) told.met(line, taken.person.contact.id);
    }
    await told.save(db, now, new Set(lot.parties.flatMap(({ line }) => line ?? [])));
    const companies = book.companies.drafted(now);
    const contacts = book.contacts.drafted(now);
    progress.tally.add('companies', companies, now);
    progress.tally.add('contacts', contacts, now);
    book.settle(companies);
    const writes = {
      companies: companies.filter(({ same }) => !same),
      contacts: contacts.filter(({ same }) => !same),
      orders: [],
    };
    known.lonely ||= contacts.some(({ after }) => after.emails.length === 0);
    if (facts.size > MOST_FACTS) facts.clear();
    const unheld = new Set([...found.unheld, ...newDomains(companies)]);
    const named = new Map(companies.map(({ id, after }) => [id, after]));
    const hints = { unheld, facts, companies: named };
    for (const { after } of writes.contacts)
      for (const key of contactKeys(after)) known.held?.add(key);
    planned();
    return { writes, hints, progress: { ...progress.through(lot.through), apart: told.kept } };
  });
}

/** Writes a list step by step, from where its import stands on. Throws `Cancelled` between two steps. */
export async function runParties(
  context: JobContext,
  file: PartyFile,
  progress: Progress,
  told: ToldApart,
): Promise<void> {
  const { db } = context;
  const pace = new Pace();
  progress.note(file.faults);
  let known = await companiesOfBook(db, file.rows);
  const lots = new Ahead(joinedLots(file, progress.record.position, () => pace.size));
  for (let lot = await lots.take(); lot !== undefined; lot = await lots.take()) {
    progress.note(lot.faults);
    progress.report();
    await context.pause();
    const started = performance.now();
    const notes: Fault[] = [];
    const steps = progress.record.commandIds.length;
    // The browser is busy storing from then on, and this worker is not.
    const begin = () => lots.begin();
    const write = () => writeLot(context, known, file, lot, progress, notes, told, begin);
    let result = await write();
    while (isStale(result)) {
      await context.pause();
      known = await companiesOfBook(db, file.rows);
      result = await write();
    }
    progress.saved(result);
    pace.took(lot.rows, performance.now() - started);
    progress.note(notes);
    const own = progress.record.commandIds[steps];
    if (own !== undefined) known.mark = markWith(known.mark, own);
  }
}
