import { getDomain } from 'tldts';
import { spelledOut } from '../domain/matching/fold';
import { hostOf } from './host';
import { isPublicMailHost } from './publicMail';
import { fold } from './text';

/**
 * Registrable domain of a host ("mail.tarnholt.co.uk" → "tarnholt.co.uk"); null for IP addresses and bare suffixes.
 * Firms below a shared name such as uk.com, cn.com or github.io are kept apart.
 */
export function registrableDomain(host: string): string | null {
  const official = getDomain(host, { allowPrivateDomains: false });
  return getDomain(host, { allowPrivateDomains: true }) ?? official;
}

/** The company's domain behind an address; null for public mail providers and unusable addresses. */
export function companyDomain(email: string): string | null {
  const host = hostOf(email);
  if (host === null || isPublicMailHost(host)) return null;
  const domain = registrableDomain(host);
  return domain === null || isPublicMailHost(domain) ? null : domain;
}

/** First label of a domain: "tarnholt" of "tarnholt.example". */
export const domainLabel = (domain: string): string => domain.split('.')[0] ?? '';

/**
 * A company name suggested by its domain: "harbour-letter.example" → "Harbour Letter". Only a suggestion;
 * null where the label says nothing (numbers, punycode).
 */
export function companyNameFromDomain(domain: string): string | null {
  const label = domainLabel(domain);
  if (label.startsWith('xn--') || !/\p{L}{2}/u.test(label)) return null;
  return label
    .split('-')
    .filter(Boolean)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}

/**
 * Whether a written company name belongs to a domain: "Whitaker Law LLP" and whitaker-law.example,
 * "Northwind Labs" and northwind-labs.example. All words of the shorter one must open the longer one.
 */
export function namesDomain(name: string, domain: string): boolean {
  const label = plain(domainLabel(domain));
  return spellings(name).some((whole) => {
    if (label.length < 4 || whole.length < 4) return whole.length > 1 && whole === label;
    return whole.startsWith(label) || (label.startsWith(whole) && whole.length >= 5);
  });
}

const plain = (text: string): string => fold(text).replace(/[^a-z0-9]/g, '');

/** Domains spell "ü" as "u" or "ue", and "&" as nothing or as a word for "and". */
function spellings(name: string): string[] {
  const german = spelledOut(name) ?? name;
  const ands = name.includes('&') ? ['', 'and', 'und', 'et', 'e', 'y'] : [''];
  return ands.flatMap((and) => [name, german].map((text) => plain(text.replaceAll('&', and))));
}
