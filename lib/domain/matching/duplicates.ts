import type { ContactDraft } from '../../schema/draft';
import { companyKey } from './companyKey';
import { emailKey } from './emailKey';
import { linkedinKeys } from './linkedinKey';
import { nameKeys } from './nameKey';

/** What a draft is compared with; the stored company's name and domain are the caller's to fill in. */
export type Identity = Pick<
  ContactDraft,
  'name' | 'emails' | 'linkedin' | 'company' | 'companyDomain'
>;
export interface Candidate extends Identity {
  id: string;
}

/** Strongest first. `name-company` alone is a "maybe". */
export type DuplicateReason = 'address' | 'linkedin' | 'name-company';

export interface Duplicate {
  id: string;
  reasons: DuplicateReason[];
}

/** Keys of one person, also for looking candidates up before comparing them. */
export interface IdentityKeys {
  addresses: string[];
  profiles: string[];
  names: string[];
  company: string;
  domain: string | null;
}

export function identityKeys(person: Identity): IdentityKeys {
  return {
    addresses: person.emails.flatMap((email) => emailKey(email) ?? []),
    profiles: linkedinKeys(person.linkedin),
    names: nameKeys(person.name),
    company: companyKey(person.company ?? ''),
    domain: person.companyDomain?.toLowerCase() ?? null,
  };
}

const overlap = (one: readonly string[], other: readonly string[]): boolean =>
  one.some((key) => other.includes(key));

function reasonsFor(draft: IdentityKeys, other: IdentityKeys): DuplicateReason[] {
  const sameCompany =
    (draft.company !== '' && draft.company === other.company) ||
    (draft.domain !== null && draft.domain === other.domain);
  const reasons: [DuplicateReason, boolean][] = [
    ['address', overlap(draft.addresses, other.addresses)],
    ['linkedin', overlap(draft.profiles, other.profiles)],
    ['name-company', sameCompany && overlap(draft.names, other.names)],
  ];
  return reasons.filter(([, holds]) => holds).map(([reason]) => reason);
}

const RANK: Record<DuplicateReason, number> = { address: 0, linkedin: 1, 'name-company': 2 };

/** The candidates a draft may already be, with every reason, the strongest first. Linear in the candidates. */
export function findDuplicates(draft: Identity, candidates: readonly Candidate[]): Duplicate[] {
  const own = identityKeys(draft);
  return candidates
    .map((candidate) => ({ id: candidate.id, reasons: reasonsFor(own, identityKeys(candidate)) }))
    .filter(({ reasons }) => reasons.length > 0)
    .sort(
      (one, other) =>
        RANK[one.reasons[0] ?? 'name-company'] - RANK[other.reasons[0] ?? 'name-company'],
    );
}
