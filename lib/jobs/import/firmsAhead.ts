import { KeyNumbers } from '../../domain/matching/keyNumbers';
import { domainsOf, type Party } from './party';

/** Whether a row says itself which company its person belongs to. */
export const namesFirm = ({ company, key, isCompany }: Party): boolean =>
  company !== null || key !== null || isCompany === true;

/**
 * Firms that a later row of a file makes known by a domain which an earlier row has without naming a firm: what
 * becomes of a row must not depend on where it stands, and a file that is read again would tell the firm.
 */
export class FirmsAhead {
  /** Domains of rows that name no firm. */
  readonly #waiting = new KeyNumbers();
  /** The first row that names the firm of such a domain. */
  readonly #named = new Map<string, Party>();

  /** Nobody waits for a firm. */
  get idle(): boolean {
    return this.#waiting.size === 0;
  }

  /** A row that names no firm. */
  wait(domains: readonly string[]): void {
    for (const domain of domains) this.#waiting.add(domain, 0);
  }

  /** Whether a later row that has one of these domains and names a firm is of use. */
  awaits(domains: readonly string[]): boolean {
    return domains.some((domain) => this.#waiting.has(domain) && !this.#named.has(domain));
  }

  /** A row that names its firm. */
  name(party: Party): void {
    for (const domain of domainsOf(party))
      if (this.awaits([domain])) this.#named.set(domain, party);
  }

  /** The rows, later ones perhaps, that name the firm of these people who name none. */
  of(parties: readonly Party[]): Party[] {
    if (this.#named.size === 0) return [];
    const open = parties.filter((party) => !namesFirm(party)).flatMap(domainsOf);
    return [...new Set(open.flatMap((domain) => this.#named.get(domain) ?? []))];
  }
}

/** Those of a file whose people are all at hand. */
export function firmsAheadIn(parties: Iterable<Party>): FirmsAhead {
  const firms = new FirmsAhead();
  for (const party of parties)
    if (namesFirm(party)) firms.name(party);
    else firms.wait(domainsOf(party));
  return firms;
}
