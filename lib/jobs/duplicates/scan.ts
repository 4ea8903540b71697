import { firmOf, personOf } from '../../capture/person';
import { isLive } from '../../db/derive/customers';
import type { Row } from '../../db/records';
import type { FirmReason } from '../../domain/matching/firm';
import { likeFirms } from '../../domain/matching/likeFirms';
import { type Alike, type Breath, likePeople } from '../../domain/matching/likePeople';
import type { Person } from '../../domain/matching/person';
import type { PersonReason } from '../../domain/matching/scorePeople';
import type { Company, Contact } from '../../schema/records/contact';
import { type MergeKind, pairKeyOf, pairOf } from '../../schema/records/merge';
import { ok, type Result } from '../../schema/result';
import type { JobContext } from '../control';

export interface Suggestion {
  kind: MergeKind;
  ids: [string, string];
  score: number;
  reasons: (PersonReason | FirmReason)[];
}

export interface Scanned {
  contacts: number;
  companies: number;
  /** Best first, at most `MOST`; `total` counts all. */
  suggestions: Suggestion[];
  total: number;
}

/** More than a rep looks through; the next scan brings the rest. */
export const MOST = 20_000;
const CHUNK = 5000;

/** Looks through the whole book for people and companies that may be there twice. Writes nothing. */
export async function scanBook(context: JobContext): Promise<Result<Scanned>> {
  const { db, report, pause } = context;
  const refused = await refusedKeys(context);
  const isRefused = (one: string, other: string): boolean =>
    refused.has(pairKeyOf(pairOf(one, other)));
  const companies = new Map<string, Company>();
  for (const { record } of await db.rows('companies').toArray())
    if (isLive(record)) companies.set(record.id, record);
  const people = await readPeople(context, companies);
  const breathe: Breath = async (done, of) => {
    report({ phase: 'checking', done, of });
    await pause();
  };
  const alikePeople = await likePeople(people, isRefused, breathe);
  const alikeFirms = await likeFirms([...companies.values()].map(firmOf), isRefused, breathe);
  const all = [...named('company', alikeFirms), ...named('contact', alikePeople)].sort(
    (a, b) => b.score - a.score,
  );
  return ok({
    contacts: people.length,
    companies: companies.size,
    suggestions: all.slice(0, MOST),
    total: all.length,
  });
}

const named = (kind: MergeKind, alike: readonly Alike<PersonReason | FirmReason>[]): Suggestion[] =>
  alike.map((one) => ({ kind, ...one }));

async function refusedKeys({ db }: JobContext): Promise<Set<string>> {
  const keys = await db.rows('distinctions').orderBy('index.pairKey').keys();
  return new Set(keys.map(String));
}

/**
 * Chunk by chunk, so that neither memory nor the book's other readers suffer; the next one is fetched
 * while this one is looked at.
 */
async function readPeople(
  { db, report, pause }: JobContext,
  companies: ReadonlyMap<string, Company>,
): Promise<Person[]> {
  const people: Person[] = [];
  const of = await db.rows('contacts').count();
  const chunkAfter = (id: string) =>
    db.rows('contacts').where('id').above(id).limit(CHUNK).toArray();
  let next: Promise<Row<Contact>[]> | null = chunkAfter('');
  while (next) {
    const rows: Row<Contact>[] = await next;
    const last = rows.at(-1);
    next = last && rows.length === CHUNK ? chunkAfter(last.id) : null;
    for (const { record } of rows)
      if (isLive(record))
        people.push(personOf(record, companies.get(record.companyId ?? '') ?? null));
    report({ phase: 'reading', done: people.length, of });
    await pause();
  }
  return people;
}
