import { domainKey, emailKey } from './emailKey';

/** Sorted out once per list, so that a page of addresses is checked quickly. */
export interface NeverLog {
  addresses: ReadonlySet<string>;
  domains: ReadonlySet<string>;
}

/** Reads the rep's list: addresses, and domains with or without "@" or "*." before them. */
export function neverLogFrom(entries: readonly string[]): NeverLog {
  const addresses = new Set<string>();
  const domains = new Set<string>();
  for (const entry of entries) {
    const text = entry.trim();
    const address = text.indexOf('@') > 0 && !text.startsWith('*@') ? emailKey(text) : null;
    const domain = address === null ? domainKey(text.replace(/^\*?@?\.?/, '')) : null;
    if (address !== null) addresses.add(address);
    if (domain !== null) domains.add(domain);
  }
  return { addresses, domains };
}

/** Whether an address is on the list, by itself or below a listed domain ("tarnholt.example" covers "mail.tarnholt.example"). */
export function isNeverLogged(email: string, list: NeverLog): boolean {
  const key = emailKey(email);
  if (key === null) return false;
  if (list.addresses.has(key)) return true;
  const labels = email.trim().toLowerCase().replace(/\.+$/, '').split('@').at(-1)?.split('.') ?? [];
  return labels.some((_, at) => list.domains.has(labels.slice(at).join('.')));
}
