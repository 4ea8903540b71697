import { linkedinPath } from '../../schema/linkedinPath';
import type { Member } from '../contract';

/** The kinds of page LinkedIn's address tells apart. */
export type Page =
  | 'profile'
  | 'search'
  | 'messaging'
  | 'company'
  | 'feed'
  | 'network'
  | 'lead'
  | 'leads'
  | 'other';

export interface Route {
  page: Page;
  /** Whom a profile's address names; null for all other pages and for `/in/me`. */
  member: Member | null;
  /** Name of the company in a company page's address. */
  company: string | null;
  /** Id of the conversation or Sales Navigator lead in the address. */
  id: string | null;
}

const PAGES: readonly [RegExp, Page][] = [
  [/^\/in\/[^/]+(?:\/(?!details\/|recent-activity\/).*)?$/, 'profile'],
  [/^\/search\/results\/(?:people|all)/, 'search'],
  [/^\/messaging\//, 'messaging'],
  [/^\/(?:company|school|showcase)\//, 'company'],
  [/^\/(?:feed|posts)(?:\/|$)/, 'feed'],
  [/^\/mynetwork(?:\/|$)/, 'network'],
  [/^\/sales\/(?:lead|people)\//, 'lead'],
  [/^\/sales\/(?:search\/people|lists\/people)/, 'leads'],
];

/** Is this one of LinkedIn's own hosts, with any country before it? */
export const isLinkedin = (url: URL): boolean => /(?:^|\.)linkedin\.com$/.test(url.hostname);

/** What LinkedIn's address says by itself. */
export function routeOf(url: URL): Route {
  // A language may stand before everything else on signed-out pages: `/de/in/…` does not, `/in/…/de` does.
  const path = url.pathname.replace(/\/*$/, '/');
  const page = PAGES.find(([pattern]) => pattern.test(path))?.[1] ?? 'other';
  const named = page === 'profile' ? linkedinPath(path) : null;
  return {
    page,
    member: named?.slug === 'me' ? null : named,
    company: page === 'company' ? (companyIn(path) ?? null) : null,
    id: idIn(path),
  };
}

/** The company's name in an address or path (`/company/<name>`), lower-case, or null. */
export function companyIn(address: string): string | null {
  const part = /\/(?:company|school|showcase)\/([^/?#]+)/.exec(address)?.[1];
  return part ? part.toLowerCase() : null;
}

const idIn = (path: string): string | null =>
  /^\/messaging\/thread\/([^/]+)\//.exec(path)?.[1] ??
  /^\/sales\/(?:lead|people)\/([^/,]+)/.exec(path)?.[1] ??
  null;
