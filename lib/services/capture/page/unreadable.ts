import type { Unreadable } from '../../../schema/captured';

/** Sites that browsers keep closed to every extension. */
const CLOSED =
  /^(?:chromewebstore\.google\.com|addons\.mozilla\.org|accounts\.firefox\.com|content\.cdn\.mozilla\.net|support\.mozilla\.org|sync\.services\.mozilla\.com)$/;
const isClosed = ({ hostname, pathname }: URL): boolean =>
  CLOSED.test(hostname) ||
  (hostname === 'chrome.google.com' && pathname.startsWith('/webstore')) ||
  (hostname === 'microsoftedge.microsoft.com' && pathname.startsWith('/addons'));

const DOCUMENT = /\.(?:pdf|png|jpe?g|gif|webp|avif|svgz|bmp|tiff?|mp4|webm|mp3|ogg)$/i;

/**
 * Why nothing can be read at an address, before it is tried; null: it may be tried. An address nobody may
 * know (null) is that of a page of the browser.
 */
export function unreadableAt(url: string | null): Unreadable | null {
  if (url === null || !URL.canParse(url)) return 'browser';
  const parsed = new URL(url);
  if (parsed.protocol === 'file:') return null;
  if (parsed.protocol !== 'https:' && parsed.protocol !== 'http:') return 'browser';
  return isClosed(parsed) ? 'closed' : null;
}

/** Why the browser let nothing in, by the address, after it was tried. */
export function refusedAt(url: string): Unreadable {
  const { protocol, pathname } = new URL(url);
  if (DOCUMENT.test(pathname)) return 'viewer';
  return protocol === 'file:' ? 'file' : 'refused';
}

/** A page that is only the browser's frame around a file of this kind. */
export const isDocumentType = (type: string): boolean =>
  /^(?:application\/(?:pdf|x-pdf|octet-stream)|image|audio|video)/i.test(type) &&
  !/svg/i.test(type);
