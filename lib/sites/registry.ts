import { reportAnchors } from '../dom/lookup';
import type { PageFacts, Reading, SelectorReport, SiteAdapter } from './contract';
import { gmail } from './gmail';
import { anchors as gmailAnchors } from './gmail/selectors';
import { isLinkedin, linkedin } from './linkedin';
import { anchors as linkedinAnchors } from './linkedin/selectors';
import { looksLikeRoundcube, roundcube } from './roundcube';
import { anchors as roundcubeAnchors } from './roundcube/selectors';

/** A site and how to know that a page is one of its. */
interface Entry {
  adapter: SiteAdapter;
  serves(root: Document, url: URL): boolean;
}

/** Reports are put on here: content scripts have to stay small and never ask for one. */
const gmailWithReport: SiteAdapter = {
  ...gmail,
  report: (root) => reportAnchors(root, gmailAnchors),
};
const linkedinWithReport: SiteAdapter = {
  ...linkedin,
  report: (root) => reportAnchors(root, linkedinAnchors),
};
const roundcubeWithReport: SiteAdapter = {
  ...roundcube,
  report: (root) => reportAnchors(root, roundcubeAnchors),
};

/** In this order; sites known by their address come before those known by the look of the page. */
const entries: readonly Entry[] = [
  { adapter: gmailWithReport, serves: (_root, url) => url.hostname === 'mail.google.com' },
  { adapter: linkedinWithReport, serves: (_root, url) => isLinkedin(url) },
  { adapter: roundcubeWithReport, serves: looksLikeRoundcube },
];

/** The adapter for a page, or null where no site of ours is recognised. */
export function adapterFor(root: Document, url: URL): SiteAdapter | null {
  return entries.find(({ serves }) => serves(root, url))?.adapter ?? null;
}

/** Which of the site's named selectors the page holds. */
export const reportOf = (root: Document, url: URL): SelectorReport[] =>
  adapterFor(root, url)?.report?.(root) ?? [];

/** How to read a page: its site's adapter, or a plain page of the web that shows nobody by itself. */
export function readerFor(root: Document, url: URL): (root: Document, url: URL) => Reading {
  return adapterFor(root, url)?.parse ?? (() => ({ ok: true, value: plainPage() }));
}

/** Facts of a page of no known site. */
export const plainPage = (): PageFacts => ({
  site: 'web',
  view: 'page',
  account: null,
  own: [],
  thread: null,
  mailbox: null,
  messages: [],
  people: [],
  drafts: [],
  selectors: [],
});
