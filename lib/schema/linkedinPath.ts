/** `ACoA…` everywhere but in Sales Navigator, which has `ACwA…` for the same people. */
const MEMBER_ID = /^AC[ow][A-Za-z][\w-]{20,60}$/;

export interface LinkedinPath {
  /** Public name in the address, percent-decoded, lower-case. */
  slug: string | null;
  /** `ACoA…` (or `ACwA…`) form of the same person; case matters. */
  memberId: string | null;
}

/**
 * The person a LinkedIn address names: `/in/<slug>` or `/in/ACoA…` in any spelling, country host,
 * language or overlay tail, with or without protocol; also the bare path. Null for any other address.
 */
export function linkedinPath(written: string): LinkedinPath | null {
  const text = written.trim().slice(0, 2000);
  const found =
    /^(?:https?:\/\/)?(?:[a-z]{2,3}\.|www\.|m\.)?linkedin\.com\/(?:mwlite\/)?in\/([^/?#\s]+)/i.exec(
      text,
    ) ?? /^\/?in\/([^/?#\s]+)/i.exec(text);
  const part = found?.[1];
  if (part === undefined) return null;
  const name = decode(part).normalize('NFC').trim();
  if (name === '' || name.length > 200) return null;
  return MEMBER_ID.test(name)
    ? { slug: null, memberId: name }
    : { slug: name.toLowerCase().normalize('NFC'), memberId: null };
}

/** A broken percent sign is a character of its own, not an error. */
function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch (error) {
    if (error instanceof URIError) return part;
    throw error;
  }
}
