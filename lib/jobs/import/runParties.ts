import { runStep } from '../../db/bulk/step';
import { bookMark } from '../../db/command';
import { domainBadgeKey } from '../../db/derive/badges';
import { newIds } from '../../db/id';
import { Refused } from '../../db/refused';
import type { Fault } from '../../formats/import/fault';
import type { Company } from '../../schema/records/contact';
import type { Import } from '../../schema/records/import';
import type { Result } from '../../schema/result';
import type { JobContext } from '../control';
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
 * What rows were taken in without comes out in `notes`.
 */
async function writeLot(
  { db, clock }: JobContext,
  known: KnownBook,
  file: PartyFile,
  lot: Lot & { through: number },
  progress: Progress,
  notes: Fault[],
  told: ToldApart,
): Promise<Result<Import>> {
  const { book, mark, facts } = known;
  return await runStep(db, clock, progress.record.updatedAt, async ({ now }) => {
    if ((await bookMark(db)) !== mark) throw new Refused('conflict', STALE);
    book.maker = { now, newId: newIds(now) };
    const found = await lookUp(db, lot.parties, known.lonely);
    book.learn(found);
    notes.length = 0;
    for (const party of lot.parties) {
      const taken = takeParty(file.kind, book, party, file.keys);
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
    return { writes, hints, progress: progress.through(lot.through) };
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
  let known = await companiesOfBook(db);
  for await (const lot of joinedLots(file, progress.record.position, () => pace.size)) {
    progress.note(lot.faults);
    progress.report();
    await context.pause();
    const started = performance.now();
    const notes: Fault[] = [];
    let result = await writeLot(context, known, file, lot, progress, notes, told);
    while (isStale(result)) {
      await context.pause();
      known = await companiesOfBook(db);
      result = await writeLot(context, known, file, lot, progress, notes, told);
    }
    progress.saved(result);
    progress.note(notes);
    known.mark = await markAfter(context, known, progress.record);
    pace.took(lot.rows, performance.now() - started);
  }
}

/** The mark our own step left, unless somebody wrote right after it. */
async function markAfter(
  { db }: JobContext,
  { mark }: KnownBook,
  { commandIds }: Import,
): Promise<string> {
  const now = await bookMark(db);
  return now.endsWith(` ${commandIds.at(-1) ?? ''}`) ? now : mark;
}
