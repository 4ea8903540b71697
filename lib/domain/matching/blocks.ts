import type { Firm } from './firm';
import { nameBlocks } from './nameForm';
import type { Person, Shared } from './person';

/** Members compared each with each; of a larger block only with their own kind, then with the first. */
export const BLOCK = 40;

/**
 * Positions of the records under each key. Records that share no key are never compared. Nearly every key
 * is one record's alone and needs no list.
 */
export class Blocks {
  readonly #members = new Map<string, number | number[]>();

  add(key: string, position: number): void {
    const members = this.#members.get(key);
    if (members === undefined) this.#members.set(key, position);
    else if (typeof members === 'number') this.#members.set(key, [members, position]);
    else members.push(position);
  }

  /** Blocks of more than one record, in the order in which their keys came. */
  crowds(): readonly number[][] {
    return [...this.#members.values()].filter((members) => typeof members !== 'number');
  }
}

/**
 * Every pair of a block that is worth comparing. Linear beyond `BLOCK` members: those of one kind
 * (such as one full name) with each other, and of a kind that is itself too large each with its first.
 */
export function* pairsIn(
  members: readonly number[],
  kindOf: (position: number) => string,
): Generator<[number, number]> {
  if (members.length <= BLOCK) {
    for (const [at, one] of members.entries())
      for (let next = at + 1; next < members.length; next += 1) yield [one, members[next] ?? one];
    return;
  }
  for (const kin of Map.groupBy(members, kindOf).values()) {
    const [first] = kin;
    if (first === undefined) continue;
    if (kin.length <= BLOCK) yield* pairsIn(kin, kindOf);
    else for (const other of kin.slice(1)) yield [first, other];
  }
}

/** A company of any spelling, or its domain where no company is known. */
const companyRefs = ({ companyId, company, domains }: Person, companyAt: CompanyAt): string[] => {
  const own = company === '' ? (companyId === null ? [] : [`#${companyId}`]) : [company];
  return [...new Set([...own, ...domains.map((domain) => companyAt(domain) ?? `@${domain}`)])];
};

/** The name key of the company that has a domain, so that both lead to one block. */
export type CompanyAt = (domain: string) => string | undefined;

/** The keys of a person: alone for what is one's own, with the name for what colleagues share. */
export function personBlocks(person: Person, shared: Shared, companyAt: CompanyAt): string[] {
  const own = (keys: readonly string[], all: ReadonlySet<string>) =>
    keys.filter((key) => !all.has(key));
  const keys = own(person.addresses, shared.addresses);
  for (const profile of person.profiles) keys.push(profile);
  for (const phone of own(person.phones, shared.phones)) keys.push(phone);
  const companies = companyRefs(person, companyAt);
  if (companies.length > 0)
    for (const name of nameBlocks(person.name))
      for (const company of companies) keys.push(`${name}\n${company}`);
  return keys;
}

export const firmBlocks = ({ key, spelled, domains, phones }: Firm): string[] => [
  ...(key === '' ? [] : [`k ${key}`]),
  ...(spelled === null ? [] : [`k ${spelled}`]),
  ...domains.map((domain) => `d ${domain}`),
  ...phones.map((phone) => `p ${phone}`),
];
