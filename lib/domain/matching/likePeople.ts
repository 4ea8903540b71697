import { type CompanyAt, pairsIn, personBlocks } from './blocks';
import { KeyNumbers } from './keyNumbers';
import { Meetings } from './meetings';
import { compareNames, type NameForm } from './nameForm';
import { type Person, SHARED_BY, type Shared } from './person';
import { type PersonReason, SUGGESTED, scorePeople } from './scorePeople';

/** Two records that may be one, the stronger the nearer to 1. */
export interface Alike<Reason extends string> {
  ids: [string, string];
  score: number;
  reasons: Reason[];
}

const kindOf = ({ native, glued, spellings }: NameForm): string =>
  native || [...glued].sort()[0] || (spellings[0]?.join(' ') ?? '');

/** People by their position; a list of them, or one that makes each anew when it is asked for. */
export interface People {
  readonly length: number;
  at(position: number): Person | undefined;
}

function* each(people: People): Generator<Person> {
  for (let at = 0; at < people.length; at += 1) {
    const person = people.at(at);
    if (person) yield person;
  }
}

type KeysOf = (person: Person) => readonly string[];

/** How many people have each key. */
class Holders {
  readonly #counts = new KeyNumbers();
  /** Whether any key has enough of them to be shared. */
  crowded = false;

  note(keys: readonly string[]): void {
    for (const key of keys) {
      const count = (this.#counts.get(key) ?? 0) + 1;
      this.#counts.set(key, count);
      this.crowded ||= count >= SHARED_BY;
    }
  }

  isCrowded(key: string): boolean {
    return (this.#counts.get(key) ?? 0) >= SHARED_BY;
  }
}

/** Keys that at least `SHARED_BY` differently named people have. */
function sharedKeys(people: People, keysOf: KeysOf, holders: Holders): Set<string> {
  const names = new Map<string, NameForm[]>();
  const shared = new Set<string>();
  if (!holders.crowded) return shared;
  for (const person of each(people)) {
    for (const key of keysOf(person)) {
      // Beyond the limit nobody needs to know how many there are.
      if (shared.has(key) || !holders.isCrowded(key)) continue;
      const list = names.get(key) ?? [];
      if (!list.every((name) => isOther(name, person.name))) continue;
      list.push(person.name);
      names.set(key, list);
      if (list.length >= SHARED_BY) shared.add(key);
    }
  }
  return shared;
}

const isOther = (one: NameForm, other: NameForm): boolean => {
  const agreement = compareNames(one, other);
  return agreement === 'near' || agreement === 'related' || agreement === 'different';
};

/** What is counted of all before anybody is compared. */
class Census {
  readonly #addresses = new Holders();
  readonly #phones = new Holders();
  readonly #domains = new Map<string, string>();

  note({ addresses, phones, domains, company }: Person): void {
    this.#addresses.note(addresses);
    this.#phones.note(phones);
    if (company !== '')
      for (const domain of domains)
        if (!this.#domains.has(domain)) this.#domains.set(domain, company);
  }

  sharedIn(people: People): Shared {
    return {
      addresses: sharedKeys(people, ({ addresses }) => addresses, this.#addresses),
      phones: sharedKeys(people, ({ phones }) => phones, this.#phones),
    };
  }

  companyAt: CompanyAt = (domain) => this.#domains.get(domain);
}

/** Mailboxes and switchboards among these people. */
export function sharedIn(people: readonly Person[]): Shared {
  const census = new Census();
  for (const person of people) census.note(person);
  return census.sharedIn(people);
}

/** Lets others in between two stretches of work and reports how far it is; throws to stop. */
export type Breath = (done: number, of: number) => Promise<void>;
const STRETCH = 4000;

/** A pair that meets in several blocks is found once; that few are compared twice takes less than to note all that were. */
const pairKey = (a: number, b: number, count: number): number =>
  Math.min(a, b) * count + Math.max(a, b);

/** Says how far it is every so often. */
async function* paced(
  people: People,
  breathe: (done: number) => Promise<void>,
): AsyncGenerator<Person> {
  let done = 0;
  for (const person of each(people)) {
    if (done % STRETCH === 0) await breathe(done);
    done += 1;
    yield person;
  }
}

/**
 * All pairs of people who may be one, best first, leaving out those for whom `refused` holds. Each
 * person is compared only within blocks of equal keys, so the work grows with the book, not its square.
 */
export async function likePeople(
  people: People,
  refused: (one: string, other: string) => boolean,
  breathe: Breath,
): Promise<Alike<PersonReason>[]> {
  const all = people.length;
  const census = new Census();
  for await (const person of paced(people, (done) => breathe(done, all * 3))) census.note(person);
  const shared = census.sharedIn(people);
  const meetings = new Meetings();
  for await (const person of paced(people, (done) => breathe(all + done, all * 3)))
    meetings.note(personBlocks(person, shared, census.companyAt));
  const seen = new Set<number>();
  const found: Found[] = [];
  let compared = STRETCH;
  for (const { members, done } of meetings.crowds()) {
    if (compared >= STRETCH) {
      await breathe(Math.floor(all * (2 + done)), all * 3);
      compared = 0;
    }
    for (const [one, other] of pairsIn(members, (at) => kindAt(people, at))) {
      compared += 1;
      const [a, b] = [people.at(one), people.at(other)];
      if (!a || !b || a.id === b.id) continue;
      const { score, reasons, names } = scorePeople(a, b, shared);
      if (score < SUGGESTED || refused(a.id, b.id)) continue;
      const key = pairKey(one, other, all);
      if (seen.has(key)) continue;
      seen.add(key);
      const byInitial = names === 'initial' && reasons.join() === 'name-company';
      found.push({ people: byInitial ? [a, b] : null, ids: [a.id, b.id], score, reasons });
    }
  }
  return withoutDoubtful(found);
}

/** A pair, with the two where an initial alone speaks for it. */
type Found = Alike<PersonReason> & { people: [Person, Person] | null };

const kindAt = (people: People, at: number): string => {
  const person = people.at(at);
  return person ? kindOf(person.name) : '';
};

/** "J. Smith" is neither John nor Jane Smith of the same firm while both are there. */
function withoutDoubtful(found: readonly Found[]): Alike<PersonReason>[] {
  const others = new Map<string, Person[]>();
  for (const { people } of found) {
    if (people === null) continue;
    for (const [{ id }, other] of [people, [people[1], people[0]] as const])
      others.set(id, [...(others.get(id) ?? []), other]);
  }
  const doubtful = (id: string): boolean => {
    const [first, ...rest] = others.get(id) ?? [];
    return first !== undefined && rest.some(({ name }) => isOther(first.name, name));
  };
  return found
    .filter(({ people, ids }) => people === null || !ids.some(doubtful))
    .map(({ ids, score, reasons }) => ({ ids, score, reasons }))
    .sort((a, b) => b.score - a.score || (a.ids.join() < b.ids.join() ? -1 : 1));
}
