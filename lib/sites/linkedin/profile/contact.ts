import { findFirst } from '../../../dom/lookup';
import { lineText } from '../../../dom/text';
import type { DraftFacts } from '../../contract';
import { memberIdIn, memberOf, sameMember } from '../members';
import * as at from '../selectors';
import { partsOf } from '../shadow';
import { linesOf, short } from '../text';

type Contact = Pick<DraftFacts, 'emails' | 'phones' | 'urls' | 'address' | 'birthday'>;

const MAPS = /^https?:\/\/(?:www\.)?(?:maps\.google\.|google\.[a-z.]+\/maps|bing\.com\/maps)/;
const PHONE = /^\+?[\d(][\d\s().\-/]{5,24}(?:\([^()\d]{1,20}\))?$/u;

/** Facts with those of the contact info, when the rep has it open and it is this member's. */
export function withContact(root: Document, facts: DraftFacts): DraftFacts {
  for (const part of partsOf(root)) {
    const panel = findFirst(part, at.contactInfo);
    if (panel && isOf(panel, facts)) return { ...facts, ...contactIn(panel) };
  }
  return facts;
}

/** The panel names its member by key or by the profile's own address, which stands among the entries. */
function isOf(panel: Element, { linkedin }: DraftFacts): boolean {
  const keyed = panel.matches('[componentkey], [id]')
    ? panel
    : panel.querySelector(
        '[componentkey$="ContactInfoDetailSection"], [id$="ContactInfoDetailSection"]',
      );
  const key = keyed?.getAttribute('componentkey') ?? keyed?.id ?? '';
  if (linkedin.memberId !== null && key.includes(linkedin.memberId)) return true;
  const inKey = memberIdIn(key);
  if (inKey !== null && linkedin.memberId !== null) return false;
  const links = [...panel.querySelectorAll(at.MEMBER_LINK)].flatMap((link) => memberOf(link) ?? []);
  return links.some((member) => sameMember(member, linkedin) === true);
}

function contactIn(panel: Element): Contact {
  const links = [...panel.querySelectorAll('a[href]')].map((link) => ({
    link,
    href: unwrapped(link.getAttribute('href') ?? ''),
  }));
  const starting = (start: string) =>
    links.flatMap(({ href }) => (href.startsWith(start) ? decoded(href.slice(start.length)) : []));
  const maps = links.find(({ href }) => MAPS.test(href));
  const lines = linesOf(panel, (element) => element.closest('a, button, h1, h2, h3') !== null);
  const dialled = starting('tel:');
  return {
    emails: unique(
      starting('mailto:').map((text) => text.split('?')[0] ?? ''),
      320,
    ),
    phones: unique(dialled.length > 0 ? dialled : lines.filter(isPhone), 60),
    urls: unique(
      links.map(({ href }) => href).filter((href) => isOutside(href) && !MAPS.test(href)),
      2000,
    ),
    address: maps ? short(lineText(maps.link), 500) : null,
    birthday: short(lines.find(isDay), 60),
  };
}

/** A number that is no date: those have a year beside short parts. */
const isPhone = (line: string): boolean =>
  PHONE.test(line) &&
  !/(?<!\d)(?:19|20)\d\d\s?[./-]\s?\d{1,2}[./-]/.test(line) &&
  !/[./]\s?(?:19|20)\d\d$/.test(line);

/** A day without a year: the day of the connection, which stands there too, has one. */
const isDay = (line: string): boolean =>
  /(?<!\d)[0-3]?\d(?!\d)/.test(line) &&
  /\p{L}/u.test(line) &&
  !/\d{3}|[@:/]/.test(line) &&
  line.length < 30;

const unique = (texts: readonly string[], limit: number): string[] =>
  [
    ...new Set(texts.map((text) => text.trim()).filter((text) => text && text.length <= limit)),
  ].slice(0, 20);

/** Only the web outside LinkedIn: a site the member names. */
function isOutside(href: string): boolean {
  const url = URL.parse(href);
  return (
    url !== null &&
    /^https?:$/.test(url.protocol) &&
    !/(?:^|\.)(?:linkedin\.com|lnkd\.in)$/.test(url.hostname)
  );
}

/** LinkedIn leads to other sites by an address of its own that carries theirs. */
export function unwrapped(href: string): string {
  if (!/\/(?:safety\/go|redir\/redirect)/.test(href)) return href;
  return URL.parse(href, 'https://www.linkedin.com')?.searchParams.get('url') ?? href;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
}
