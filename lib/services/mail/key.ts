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

/** What the rep answers for, once: the mailbox of a page, or the network whose messages it shows. */
export const mailboxOf = ({ site, account }: Pick<Place, 'site' | 'account'>): string | null =>
  site === 'linkedin' ? 'linkedin' : account;

function startOf(place: Place): string | null {
  if (place.site === 'linkedin') return 'linkedin:';
  if (place.site === 'gmail' && place.account !== null) return `gmail:${place.account}:`;
  return folderKey(place);
}

/** The key under which a message is logged once; null for drafts, unsent mail and other sites. */
export function messageKey(place: Place, id: string | null): string | null {
  const start = startOf(place);
  if (id === null || id === '' || start === null) return null;
  const key = `${start}${id}`;
  return key.length <= 500 ? key : null;
}
