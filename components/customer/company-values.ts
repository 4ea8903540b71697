import type { Arguments } from '@/lib/messages/protocol';
import { type AboutCompanyText, aboutCompanyTexts } from '@/lib/schema/about';
import type { Company } from '@/lib/schema/records/contact';
import { competitorLine, readCompetitors, readPercent } from '../format/competitors';
import { type AddressTexts, addressOf, addressParts, addressTexts } from './address-values';
import { blankToNull, linesOf, type TextsOf, textsOf } from './edit-values';

type CompanyChanges = Arguments<'company.edit'>['changes'];

/** A company's profile as the form holds it: every field is a text. */
export interface CompanyTexts extends AddressTexts, TextsOf<AboutCompanyText> {
  name: string;
  domains: string;
  website: string;
  phone: string;
  note: string;
  ourShare: string;
  competitors: string;
}

export const companyTexts = (company: Company): CompanyTexts => ({
  ...addressTexts(company.address),
  ...textsOf(aboutCompanyTexts, company),
  name: company.name,
  domains: company.domains.join('\n'),
  website: company.website ?? '',
  phone: company.phone ?? '',
  note: company.note ?? '',
  ourShare: String(company.ourShare ?? ''),
  competitors: (company.competitors ?? []).map(competitorLine).join('\n'),
});

/** What was typed anew and nothing else. The share must be readable: the form sees to it. */
export function companyChanges(typed: CompanyTexts, company: Company): CompanyChanges {
  const was = companyTexts(company);
  const changed = (...names: (keyof CompanyTexts)[]) =>
    names.some((name) => typed[name].trim() !== was[name].trim());
  const changes: CompanyChanges = {};
  if (changed('name')) changes.name = typed.name.trim();
  if (changed('domains'))
    changes.domains = linesOf(typed.domains).map((domain) => domain.toLowerCase());
  for (const field of ['website', 'phone', 'note', ...aboutCompanyTexts] as const)
    if (changed(field)) changes[field] = blankToNull(typed[field]);
  if (changed(...addressParts)) changes.address = addressOf(typed, company.address);
  if (changed('ourShare')) changes.ourShare = readPercent(typed.ourShare);
  if (changed('competitors')) changes.competitors = readCompetitors(typed.competitors);
  return changes;
}
