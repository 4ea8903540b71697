/** An address and nothing else, short enough for one. */
const ADDRESS = /^[^\s@<>"'(),;:\\\p{Cc}\p{Cf}]{1,64}@[^\s@<>"'(),;:\\/?#\p{Cc}\p{Cf}]{1,253}$/u;
/** Where Cloudflare's links to hidden addresses lead. */
const LINK = /\/cdn-cgi\/l\/email-protection#([\da-f]+)$/i;

/** The text behind "key, then each byte crossed with the key", as hexadecimal digits; null for anything else. */
function uncrossed(digits: string): string | null {
  if (!/^(?:[\da-f]{2}){6,700}$/i.test(digits)) return null;
  const [key = 0, ...crossed] = (digits.match(/../g) ?? []).map((byte) =>
    Number.parseInt(byte, 16),
  );
  return new TextDecoder().decode(Uint8Array.from(crossed, (byte) => byte ^ key));
}

/**
 * The address that a visitor sees in place of an element which Cloudflare hides from machines (`data-cfemail`), also
 * where its script did not run. Nothing is asked for: the address stands in the attribute. Null for anything else.
 */
export function hiddenEmail(element: Element): string | null {
  const written = element.getAttribute('data-cfemail');
  const text = written === null ? null : uncrossed(written);
  return text !== null && ADDRESS.test(text) ? text : null;
}

/** The mailto address, perhaps with a subject, that such a link of Cloudflare's stands for; null for any other link. */
export function hiddenMailto(href: string): string | null {
  const digits = LINK.exec(href)?.[1];
  const text = digits === undefined ? null : uncrossed(digits);
  return text !== null && ADDRESS.test(text.split('?')[0] ?? '') ? `mailto:${text}` : null;
}
