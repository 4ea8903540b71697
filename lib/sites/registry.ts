import { type NamedAnchor, reportAnchors } from '../dom/lookup';
import type { PageFacts, Reading, SelectorReport, SiteAdapter } from './contract';
import { gmail } from './gmail';
import { anchors as gmailAnchors } from './gmail/selectors';

/** A site and how to know that a page is one of its. */
interface Entry {
  adapter: SiteAdapter;
  serves(root: Document, url: URL): boolean;
  anchors: Record<string, NamedAnchor>;
}

/** In this order; sites known by their address come before those known by the look of the page. */
const entries: readonly Entry[] = [
  {
    adapter: gmail,
    serves: (_root, url) => url.hostname === 'mail.google.com',
    anchors: gmailAnchors,
  },
];

/** The adapter for a page, or null where no site of ours is recognised. */
export function adapterFor(root: Document, url: URL): SiteAdapter | null {
  return entries.find(({ serves }) => serves(root, url))?.adapter ?? null;
}

/**
 * Which of the site's named selectors the page holds. For the workbench alone: it looks the whole page
 * through once per selector, which a page being read at every change must not.
 */
export function reportOf(root: Document, url: URL): SelectorReport[] {
  const entry = entries.find(({ serves }) => serves(root, url));
  return entry ? reportAnchors(root, entry.anchors) : [];
}

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
  selectors: [],
});
