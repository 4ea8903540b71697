import { i18n } from '#i18n';

export interface OwnPage {
  /** Address from the extension's root. */
  address: string;
  name: () => string;
}

/** The extension's own whole pages, in the order of their navigation. A new page is a line here. */
export const ownPages: readonly OwnPage[] = [
  { address: '/dashboard.html#/', name: () => i18n.t('pages.overview') },
  { address: '/dashboard.html#/import', name: () => i18n.t('pages.import') },
  { address: '/dashboard.html#/duplicates', name: () => i18n.t('pages.duplicates') },
  { address: '/dashboard.html#/export', name: () => i18n.t('pages.export') },
  { address: '/dashboard.html#/backup', name: () => i18n.t('pages.backup') },
  { address: '/options.html', name: () => i18n.t('pages.settings') },
];

/**
 * Whether a page, or a part of it, is the one in front.
 * @param at path and hash of the document, such as `/dashboard.html#/backup/scheduled`
 */
export function isCurrent({ address }: OwnPage, at: string): boolean {
  const here = at.includes('#') || !at.startsWith('/dashboard.html') ? at : `${at}#/`;
  return here === address || (!address.endsWith('/') && here.startsWith(`${address}/`));
}
