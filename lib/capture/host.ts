/** Host of an address, lower-case, ASCII form left as written; null when there is none. */
export function hostOf(email: string): string | null {
  const at = email.lastIndexOf('@');
  if (at < 1 || email.length > 320) return null;
  const host = email
    .slice(at + 1)
    .trim()
    .toLowerCase()
    .replace(/\.+$/, '');
  return host === '' || /[\s@,;<>]/.test(host) ? null : host;
}

/**
 * What may be a firm's domain behind a host, the longest first: "mail.tarnholt.co.uk" → itself, "tarnholt.co.uk",
 * "co.uk". Which of them is one takes the list of public suffixes (`companyDomain`).
 */
export function domainsOf(host: string): string[] {
  const labels = host.split('.');
  return labels.slice(1).map((_, position) => labels.slice(position).join('.'));
}
