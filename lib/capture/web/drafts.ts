import { companyKey } from '../../domain/matching/companyKey';
import type { ContactDraft } from '../../schema/draft';
import type { PageEvidence } from '../../schema/evidence';
import { companyDomain, namesDomain, registrableDomain } from '../companyDomain';
import { clip, wordsOf } from '../text';
import { hostOfUrl } from './country';
import type { WebFinding } from './finding';
import { itemsOfJsonLd } from './jsonLd';
import { MOST_DRAFTS, MOST_FINDINGS } from './limits';
import { mergeParty, type Party, partiesOf } from './merge';
import { findingsOfText } from './pageText';
import { findingsOfItems } from './schemaOrg';
import { siteName } from './site';

/** Everything the readers find on a page, each by itself. */
export function findingsOf(evidence: PageEvidence): WebFinding[] {
  return [
    ...findingsOfItems(itemsOfJsonLd(evidence.jsonLd), 'json-ld', evidence),
    ...findingsOfItems(evidence.microdata, 'microdata', evidence),
    ...findingsOfItems(evidence.rdfa, 'rdfa', evidence),
    ...findingsOfText(evidence),
  ].slice(0, MOST_FINDINGS * 4);
}

/**
 * The people and firms of a page as drafts, the page's main subject first, then in the page's order. A firm has an
 * empty `name` and its own in `company`. Each filled field has its source and how sure that is; [] when nobody is
 * found. Pure: evidence in, drafts out; never throws on evidence that its schema takes.
 */
export function draftsFromPage(evidence: PageEvidence): ContactDraft[] {
  const parties = partiesOf(findingsOf(evidence));
  const people = parties.filter(([{ kind }]) => kind === 'person');
  const firms = parties.filter(([{ kind }]) => kind === 'organisation');
  const firm = firmOfPage(firms, evidence);
  const drafts = people.map((party) => draftOf(party, evidence, firm));
  const kept = [...keptPeople(people, drafts), ...keptFirms(firms, drafts, evidence)];
  const place = placeIn(evidence);
  return kept
    .map(({ party, draft }, at) => ({
      draft,
      tier: tierOf(party, draft, evidence),
      place: place(draft),
      at,
    }))
    .sort((one, other) => one.tier - other.tier || one.place - other.place || one.at - other.at)
    .map(({ draft }) => draft)
    .slice(0, MOST_DRAFTS);
}

interface Offer {
  party: Party;
  draft: ContactDraft;
}

const isReachable = ({ emails, phones, address, linkedin, urls, title }: ContactDraft): boolean =>
  emails.length + phones.length + urls.length > 0 ||
  address !== null ||
  linkedin !== null ||
  title !== null;

/** Bare names inside something else (an author, a friend) count only where the page shows nobody better. */
function keptPeople(people: Party[], drafts: ContactDraft[]): Offer[] {
  const offers = people.flatMap((party, at) => {
    const draft = drafts[at];
    return draft ? [{ party, draft }] : [];
  });
  const better = offers.filter(
    ({ party, draft }) =>
      isReachable(draft) || party.some(({ confidence, subject }) => subject || confidence === 1),
  );
  return better.length > 0 ? better : offers;
}

/** A firm that is only the company of a person found needs no draft of its own. */
function keptFirms(firms: Party[], people: ContactDraft[], evidence: PageEvidence): Offer[] {
  const companies = new Set(people.map(({ company }) => companyKey(company ?? '')));
  const emails = new Set(people.flatMap((draft) => draft.emails));
  const phones = new Set(people.flatMap((draft) => draft.phones.map(({ number }) => number)));
  const offers = firms.map((party) => {
    const draft = draftOf(party, evidence, null);
    draft.company ??= siteName(evidence);
    draft.emails = draft.emails.filter((email) => !emails.has(email));
    draft.phones = draft.phones.filter(({ number }) => !phones.has(number));
    return { party, draft };
  });
  if (people.length === 0) {
    const reachable = offers.filter(({ draft }) => isReachable(draft));
    return reachable.length > 0 ? reachable : offers;
  }
  return offers.filter(
    ({ draft, party }) =>
      draft.emails.length + draft.phones.length > 0 &&
      party.some(({ confidence, how }) => confidence === 1 || how === 'link' || how === 'text') &&
      !companies.has(companyKey(draft.company ?? '')),
  );
}

/** The organisation a page belongs to: the only one there is, or the one at the page's own domain. */
function firmOfPage(
  firms: Party[],
  evidence: PageEvidence,
): { name: string; domains: string[] } | null {
  const home = registrableDomain(hostOfUrl(evidence.url));
  const named = firms
    .map((party) => mergeParty(party).fields)
    .filter(({ company }) => company !== null)
    .map(({ company, emails, urls }) => ({
      name: company ?? '',
      domains: [
        ...emails.flatMap((email) => companyDomain(email) ?? []),
        ...urls.flatMap((url) => registrableDomain(hostOfUrl(url)) ?? []),
      ],
    }));
  const own = named.find(({ domains }) => home !== null && domains.includes(home));
  if (own) return own;
  const name = siteName(evidence);
  if (name !== null && home !== null && namesDomain(name, home)) return { name, domains: [home] };
  return named.length === 1 ? (named[0] ?? null) : null;
}

function draftOf(
  party: Party,
  { url }: PageEvidence,
  firm: ReturnType<typeof firmOfPage>,
): ContactDraft {
  const { fields, sources, confidence } = mergeParty(party);
  const domain =
    fields.emails.map(companyDomain).find((found) => found !== null) ??
    (party[0].kind === 'organisation' ? domainOfFirm(fields.urls, fields.company) : null);
  if (domain !== null) sources.companyDomain = 'domain';
  if (
    fields.company === null &&
    firm !== null &&
    domain !== null &&
    firm.domains.includes(domain)
  ) {
    fields.company = clip(firm.name, 200);
    sources.company = 'page';
    confidence.company = 0.7;
  }
  return { ...fields, companyDomain: domain, sources, confidence, sourceUrl: clip(url, 2000) };
}

/** The domain of a firm's own site: the address that shows its name. */
function domainOfFirm(urls: readonly string[], company: string | null): string | null {
  const domains = urls.flatMap((url) => registrableDomain(hostOfUrl(url)) ?? []);
  return domains.find((domain) => company !== null && namesDomain(company, domain)) ?? null;
}

/** Where a party first stands in the page's text; behind all others when it does not. */
function placeIn({ lines }: PageEvidence): (draft: ContactDraft) => number {
  const folded = lines.map(({ text, links }) => ({
    words: ` ${wordsOf(text).join(' ')} `,
    emails: `${text} ${links.map(({ href }) => href).join(' ')}`.toLowerCase(),
  }));
  return ({ name, company, emails }) => {
    const words = ` ${wordsOf(name || (company ?? '')).join(' ')} `;
    const at = folded.findIndex(
      (line) =>
        (words.trim() !== '' && line.words.includes(words)) ||
        emails.some((email) => line.emails.includes(email)),
    );
    return at < 0 ? Number.MAX_SAFE_INTEGER : at;
  };
}

function tierOf(party: Party, draft: ContactDraft, { lines, title }: PageEvidence): number {
  const [{ kind }] = party;
  if (kind === 'organisation') return 3;
  if (draft.name === '') return 2;
  const heads = [title, ...lines.filter(({ heading }) => heading === 1).map(({ text }) => text)];
  const name = ` ${wordsOf(draft.name).join(' ')} `;
  const isHead = heads.some((head) => ` ${wordsOf(head).join(' ')} `.includes(name));
  return isHead || party.some(({ subject }) => subject) ? 0 : 1;
}
