import { registrableDomain } from '../../capture/companyDomain';
import { isPublicMailHost } from '../../capture/publicMail';
import type { Work } from '../../db/command';
import { Refused } from '../../db/refused';
import { companyKey } from '../../domain/matching/companyKey';
import { domainKey } from '../../domain/matching/emailKey';
import type { Company, Provenance } from '../../schema/records/contact';
import type { CommandArgs } from '../book';
import { liveCompany } from './records';

/** Registrable domains, once each; a public mail provider's can never stand for a company. */
export function companyDomains(written: readonly string[]): string[] {
  const domains = written.flatMap((text) => {
    const key = domainKey(text);
    if (key === null) throw new Refused('bad-input', `not a domain: ${text}`, 'domains');
    const domain = registrableDomain(key) ?? key;
    if (isPublicMailHost(key) || isPublicMailHost(domain))
      throw new Refused('bad-input', `${key} is a public mail provider`, 'domains');
    return [domain];
  });
  return [...new Set(domains)];
}

export function newCompany(
  id: string,
  name: string,
  domains: string[],
  provenance: Provenance,
  now: number,
): Company {
  const trimmed = name.trim();
  if (trimmed === '') throw new Refused('bad-input', 'a company needs a name', 'company');
  return {
    id,
    createdAt: now,
    updatedAt: now,
    name: trimmed,
    nameKey: companyKey(trimmed).slice(0, 200),
    domains,
    website: null,
    phone: null,
    address: null,
    note: null,
    provenance,
  };
}

/**
 * The company a contact is put under: an existing one learns the domain it is recognised by from now
 * on, a new one is made. Answers its id, null for none.
 */
export async function chooseCompany(
  { db, changes, now }: Work,
  choice: CommandArgs<'contact.add'>['company'],
  domain: string | null,
  provenance: Provenance,
): Promise<string | null> {
  if (choice.kind === 'none') return null;
  const domains = domain === null ? [] : companyDomains([domain]);
  if (choice.kind === 'existing') {
    const company = await liveCompany(db, choice.companyId);
    const taught = [...new Set([...company.domains, ...domains])];
    if (taught.length > company.domains.length)
      await changes.put('companies', company.id, { ...company, domains: taught, updatedAt: now });
    return company.id;
  }
  if (await db.rows('companies').get(choice.companyId))
    throw new Refused('bad-input', 'this company id is taken', 'companyId');
  const company = newCompany(choice.companyId, choice.name, domains, provenance, now);
  await changes.put('companies', company.id, company);
  return company.id;
}
