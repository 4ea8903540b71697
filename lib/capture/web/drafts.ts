import { companyKey } from '../../domain/matching/companyKey';
import type { ContactDraft } from '../../schema/draft';
import type { PageEvidence } from '../../schema/evidence';
import { companyDomain, namesDomain, registrableDomain } from '../companyDomain';
import { clip, wordsOf } from '../text';
import { hostOfUrl } from './country';
import type { WebFinding } from './finding';
import { itemsOfJsonLd } from './jsonLd';
import { MOST_BARE_NAMES, MOST_DRAFTS, MOST_FINDINGS } from './limits';
import { mergeParty, type Party, partiesOf } from './merge';
import { findingsOfMicroformats } from './microformats';
import { findingsOfMetas } from './openGraph';
import { isTeamAddress } from './ownTeam';
import { findingsOfText } from './pageText';
import { findingsOfItems } from './schemaOrg';
import { siteName } from './site';

/** Everything the readers find on a page, each by itself. */
export function findingsOf(evidence: PageEvidence): WebFinding[] {
  return [
    ...findingsOfItems(itemsOfJsonLd(evidence.jsonLd), 'json-ld', evidence),
    ...findingsOfItems(evidence.microdata, 'microdata', evidence),
    ...findingsOfItems(evidence.rdfa, 'rdfa', evidence),
    ...findingsOfMicroformats(evidence),
    ...findingsOfText(evidence),
    ...findingsOfMetas(evidence),
  ].slice(0, MOST_FINDINGS * 4);
}

/**
 * The people and firms of a page as drafts, the page's main subject first, then in the page's order. A firm has an
 * empty `name` and its own in `company`. Each filled field has its source and how sure that is; [] when nobody is
 * found. Pure: evidence in, drafts out; never throws on evidence that its schema takes.
 */
export function draftsFromPage(evidence: PageEvidence): ContactDraft[] {
  const parties = partiesOf(findingsOf(evidence), siteName(evidence));
  const people = parties.filter(([{ kind }]) => kind === 'person');
  const firms = parties.filter(([{ kind }]) => kind === 'organisation');
  const firm = firmOfPage(firms, evidence);
  const kept = keptOf(
    people.map((party) => ({ party, draft: draftOf(party, evidence, firm) })),
    firms.map((party) => ({ party, draft: draftOfFirm(party, evidence) })),
  ).map(({ party, draft }) => ({ draft, tier: tierOf(party, draft, evidence) }));
  kept.sort((one, other) => one.tier - other.tier);
  const place = placeIn(evidence);
  return kept
    .slice(0, MOST_DRAFTS * 2)
    .map((offer) => ({ ...offer, place: place(offer.draft) }))
    .sort((one, other) => one.tier - other.tier || one.place - other.place)
    .map(({ draft }) => draft)
    .slice(0, MOST_DRAFTS);
}

interface Offer {
  party: Party;
  draft: ContactDraft;
}

const isFree = ({ party }: Offer): boolean =>
  party.some(({ confidence, how }) => confidence === 1 || how === 'link' || how === 'text');
const isReachable = ({ draft: { emails, phones, address, linkedin } }: Offer): boolean =>
  emails.length + phones.length > 0 || address !== null || linkedin !== null;
/** The page itself says that this is one of its people, or its firm. */
const isNamedByPage = ({ party }: Pick<Offer, 'party'>): boolean =>
  party.some(({ listed }) => listed);
const isSubject = ({ party }: Offer): boolean => party.some(({ subject }) => subject);

/** Read from what is marked up for machines, rather than from the text or its links. */
const isMarkedUp = ({ party }: Pick<Offer, 'party'>): boolean =>
  party.some(({ how }) => how !== 'text' && how !== 'link' && how !== 'open-graph');

/**
 * Bare names inside something else (an author, a friend, a performer) count only where the page shows nobody better:
 * a mailbox of the site, say, is no better than those whom its data name. A firm that is only the company of a person
 * who can be reached needs no draft of its own.
 */
function keptOf(people: Offer[], firms: Offer[]): Offer[] {
  const persons = people.filter(
    (offer) =>
      isSubject(offer) ||
      isReachable(offer) ||
      isNamedByPage(offer) ||
      offer.draft.title !== null ||
      offer.party[0].confidence === 1,
  );
  if (persons.length === 0) {
    const strong = firms.filter(
      (offer) => isSubject(offer) || isNamedByPage(offer) || (isReachable(offer) && isFree(offer)),
    );
    if (strong.some(isMarkedUp)) return strong;
    const bare = [...people, ...firms].filter(
      (offer) => !strong.includes(offer) && (strong.length === 0 || isMarkedUp(offer)),
    );
    return [...strong, ...bare.slice(0, MOST_BARE_NAMES)];
  }
  const companies = new Set(
    persons
      .filter(isReachable)
      .map(({ draft }) => companyKey(draft.company ?? ''))
      .filter(Boolean),
  );
  const emails = new Set(persons.flatMap(({ draft }) => draft.emails));
  const phones = new Set(persons.flatMap(({ draft }) => draft.phones.map(({ number }) => number)));
  const others = firms
    .filter(
      (offer) =>
        isFree(offer) &&
        (isNamedByPage(offer) || !companies.has(companyKey(offer.draft.company ?? ''))),
    )
    .map(({ party, draft }) => ({
      party,
      draft: {
        ...draft,
        emails: draft.emails.filter((email) => !emails.has(email)),
        phones: draft.phones.filter(({ number }) => !phones.has(number)),
      },
    }));
  return [
    ...persons,
    ...others.filter(
      (offer) => offer.draft.emails.length + offer.draft.phones.length > 0 || isNamedByPage(offer),
    ),
  ];
}

interface PageFirm {
  name: string;
  domains: string[];
  /** The page's domain is plainly this firm's: marked up as its address, or spelled like its name. */
  own: boolean;
}

/** The organisation a page belongs to: the only one there is, or the one at the page's own domain. */
function firmOfPage(firms: Party[], evidence: PageEvidence): PageFirm | null {
  const home = registrableDomain(hostOfUrl(evidence.url));
  const named = firms.flatMap((party): PageFirm[] => {
    const { company, emails, urls } = mergeParty(party).fields;
    if (company === null) return [];
    const sites = urls.flatMap((url) => registrableDomain(hostOfUrl(url)) ?? []);
    const isSite = home !== null && sites.includes(home) && isMarkedUp({ party });
    return [
      {
        name: company,
        domains: [...emails.flatMap((email) => companyDomain(email) ?? []), ...sites],
        own: isSite || (home !== null && namesDomain(company, home)),
      },
    ];
  });
  const own = named.find(({ domains }) => home !== null && domains.includes(home));
  if (own) return own;
  const name = siteName(evidence);
  if (name !== null && home !== null && namesDomain(name, home))
    return { name, domains: [home], own: true };
  return named.length === 1 ? (named[0] ?? null) : null;
}

function draftOf(party: Party, { url }: PageEvidence, firm: PageFirm | null): ContactDraft {
  const { fields, sources, confidence } = mergeParty(party);
  const domain =
    fields.emails.map(companyDomain).find((found) => found !== null) ??
    (party[0].kind === 'organisation' ? domainOfFirm(fields.urls, fields.company) : null);
  if (domain !== null) sources.companyDomain = 'domain';
  const writesFromThere = domain !== null && firm?.domains.includes(domain);
  const worksThere =
    fields.emails.length === 0 && firm?.own && isNamedByPage({ party }) && isTeamAddress(url);
  if (fields.company === null && firm !== null && (writesFromThere || worksThere)) {
    fields.company = clip(firm.name, 200);
    sources.company = 'page';
    confidence.company = writesFromThere ? 0.7 : 0.6;
  }
  return { ...fields, companyDomain: domain, sources, confidence, sourceUrl: clip(url, 2000) };
}

/** What belongs to no named firm is the site's. */
function draftOfFirm(party: Party, evidence: PageEvidence): ContactDraft {
  const draft = draftOf(party, evidence, null);
  const site = draft.company === null ? siteName(evidence) : null;
  if (site !== null) {
    draft.company = site;
    draft.sources.company = 'page';
  }
  return draft;
}

/** The domain of a firm's own site: the address that shows its name. */
function domainOfFirm(urls: readonly string[], company: string | null): string | null {
  const domains = urls.flatMap((url) => registrableDomain(hostOfUrl(url)) ?? []);
  return domains.find((domain) => company !== null && namesDomain(company, domain)) ?? null;
}

/** Where a party first stands in the page's text; behind all others when it does not. */
function placeIn({ lines }: PageEvidence): (draft: ContactDraft) => number {
  const names = lines.map(({ text }) => wordsOf(text).join(' ')).join(' \n ');
  const marks = lines
    .map(({ text, links }) => `${text} ${links.map(({ href }) => href).join(' ')}`.toLowerCase())
    .join('\n');
  const lineOf = (all: string, sought: string): number => {
    const at = sought.trim() === '' ? -1 : all.indexOf(sought);
    return at < 0 ? Number.MAX_SAFE_INTEGER : all.slice(0, at).split('\n').length;
  };
  return ({ name, company, emails }) =>
    Math.min(
      lineOf(` ${names} `, ` ${wordsOf(name || (company ?? '')).join(' ')} `),
      ...emails.map((email) => lineOf(marks, email)),
    );
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
