/**
 * A person reference: the one text by which pages, frames and the background name a person to each other.
 * Either an e-mail address as written, or what is known of a profile as words separated by blanks:
 * `in:<slug>`, `id:<member id>`, and `name:`, `at:` (company), which only tell whom it may be.
 * Loaded by content scripts, so it imports nothing.
 */
export interface Referred {
  email: string | null;
  linkedin: { slug: string | null; memberId: string | null } | null;
  name: string | null;
  company?: string | null | undefined;
}

/** Longest reference that is taken; a name or company longer than this share of it is cut. */
export const REF_LIMIT = 2000;
const HINT_LIMIT = 160;

const word = (kind: string, value: string | null | undefined): string[] =>
  value ? [`${kind}:${value.replace(/[%\s]/g, encodeURIComponent)}`] : [];

/** Null for somebody who has neither address nor profile, and whose name alone tells nobody. */
export function refOf({ email, linkedin, name, company }: Referred): string | null {
  if (email) return email;
  const exact = [...word('in', linkedin?.slug), ...word('id', linkedin?.memberId)];
  const hints = [
    ...word('name', name?.slice(0, HINT_LIMIT)),
    ...word('at', company?.slice(0, HINT_LIMIT)),
  ];
  const words = [...exact, ...hints];
  return exact.length > 0 || hints.length > 1 ? words.join(' ') : null;
}

/** The plainest thing a reference says of somebody whose name is not known otherwise. */
export function refText(ref: string): string {
  const { email, name, linkedin } = readRef(ref);
  return email ?? name ?? linkedin?.slug ?? '';
}

const isProfile = (ref: string): boolean => /^(?:in|id|name|at):/.test(ref);

/** What a reference says. */
export function readRef(ref: string): Referred {
  if (!isProfile(ref)) return { email: ref, linkedin: null, name: null, company: null };
  const said = new Map(
    ref.split(' ').map((text) => {
      const at = text.indexOf(':');
      return [text.slice(0, at), decode(text.slice(at + 1))];
    }),
  );
  const slug = said.get('in') ?? null;
  const memberId = said.get('id') ?? null;
  return {
    email: null,
    linkedin: slug === null && memberId === null ? null : { slug, memberId },
    name: said.get('name') ?? null,
    company: said.get('at') ?? null,
  };
}

/** A page may send anything; a broken percent sign stands for itself. */
const decode = (text: string): string =>
  text.replace(/(?:%[0-9a-f]{2})+/gi, (part) => {
    try {
      return decodeURIComponent(part);
    } catch (error) {
      if (error instanceof URIError) return part;
      throw error;
    }
  });

const exactWords = (ref: string): string[] =>
  isProfile(ref) ? ref.split(' ').filter((text) => /^i[dn]:/.test(text)) : [];

/** The part of a reference that stays the same while a page is read further. */
export const steadyRef = (ref: string): string => exactWords(ref)[0] ?? ref;

/** Whether two references name one person: the same text, or one profile in common. */
export function sameRef(one: string, other: string): boolean {
  if (one === other) return true;
  const words = exactWords(other);
  return exactWords(one).some((text) => words.includes(text));
}
