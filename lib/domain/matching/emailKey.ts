import { withoutUnseen } from './fold';

/** Hosts that are one mailbox service under two names, and ignore dots and "+tag" in the local part. */
const GMAIL = new Set(['gmail.com', 'googlemail.com']);

/**
 * Key by which two spellings of an address are one mailbox: lower-case; for Gmail without dots and "+tag" and
 * under gmail.com. Other services treat dots and tags as different mailboxes, so they stay. Null for no address.
 */
export function emailKey(email: string): string | null {
  const text = withoutUnseen(email).trim().toLowerCase().normalize('NFC');
  const at = text.lastIndexOf('@');
  if (at < 1 || at === text.length - 1 || text.length > 320 || /\s/.test(text)) return null;
  const local = text.slice(0, at);
  const host = text.slice(at + 1).replace(/\.+$/, '');
  if (host === '') return null;
  if (!GMAIL.has(host)) return `${local}@${host}`;
  const bare = (local.split('+')[0] ?? '').replace(/\./g, '');
  return bare === '' ? `${local}@${host}` : `${bare}@gmail.com`;
}

/** Key of a host or domain: lower-case, without "www.", leading "@" or final full stop; null when there is none. */
export function domainKey(domain: string): string | null {
  const text = domain
    .trim()
    .toLowerCase()
    .replace(/^@+/, '')
    .replace(/^(?:www\.)+/, '')
    .replace(/\.+$/, '');
  return text === '' || text.length > 253 || /[\s@/]/.test(text) ? null : text;
}
