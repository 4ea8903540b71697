import type { ReportedFacts } from '../../schema/page';

type Place = Pick<ReportedFacts, 'site' | 'account' | 'mailbox'>;

/**
 * Start of the keys of one folder, for sites whose message ids belong to a folder and change when a
 * mail is moved; null where ids are the mail's own.
 */
export function folderKey({ site, account, mailbox }: Place): string | null {
  if (site !== 'roundcube' || account === null) return null;
  return `roundcube:${account}:${encodeURIComponent(mailbox ?? '')}:`;
}

/** The key under which a message is logged once; null for drafts, unsent mail and other sites. */
export function messageKey(place: Place, id: string | null): string | null {
  if (id === null || id === '' || place.account === null) return null;
  const key =
    place.site === 'gmail' ? `gmail:${place.account}:${id}` : `${folderKey(place) ?? ''}${id}`;
  const known = place.site === 'gmail' || place.site === 'roundcube';
  return known && key.length <= 500 ? key : null;
}
