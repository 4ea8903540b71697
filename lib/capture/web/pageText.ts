import { companyKey } from '../../domain/matching/companyKey';
import type { PageEvidence, PageLine } from '../../schema/evidence';
import { readAddress } from '../addresses';
import { registrableDomain } from '../companyDomain';
import { isRoleMailbox } from '../mailbox';
import { afterName } from '../nameAgreement';
import { readPhones } from '../phones';
import { signatureParts } from '../signatureParts';
import { cleanLine } from '../text';
import { titleAndCompany } from '../titleAndCompany';
import { isTitle } from '../titles';
import { type Card, CardFinder } from './cards';
import { countryNear, hostOfUrl } from './country';
import { nothingFound, type WebFinding } from './finding';
import { FIRMS, labelledFirm, linesOfOwn, representatives } from './labelled';
import { MOST_FINDINGS, MOST_VALUES } from './limits';
import { listedPeople, withListed } from './listedPeople';
import { contactsOfLine, type LineContacts } from './mentions';
import { emailFits } from './nameLine';
import { isFirm, positionOf } from './positionOf';
import { oneLine, partedLinks } from './values';

/** More numbers that belong to nobody are a directory, not a firm's own. */
const MOST_LOOSE_PHONES = 4;

/**
 * Who can be reached by the visible text of a page: people beside their mail or phone links and written addresses,
 * and the organisation behind the page for what belongs to nobody. Precision first.
 */
export function findingsOfText(evidence: PageEvidence): WebFinding[] {
  const { lines } = evidence;
  const near = lines
    .filter(({ text }) => /\d/.test(text))
    .map(({ text }) => text)
    .join('\n');
  const guess = countryNear(near, evidence);
  const contacts = lines.map((line) => contactsOfLine(line, guess));
  const finder = new CardFinder(lines, contacts);
  const people: WebFinding[] = [];
  const seen = new Set<string>();
  const taken = new Set<number>();
  const loose = new Map<string, number>();
  const takeAll = (card: Card) => {
    for (let at = card.from; at < card.to; at++) taken.add(at);
  };

  for (const [at, { emails }] of contacts.entries()) {
    for (const { email, words } of emails) {
      if (seen.has(email) || people.length >= MOST_FINDINGS) continue;
      const card = finder.around(at, email, words);
      const fits = card.name !== null && emailFits(email, card.name);
      if (isRoleMailbox(email) && !fits) {
        loose.set(email, at);
        seen.add(email);
        continue;
      }
      for (const one of card.emails) seen.add(one);
      people.push(readCard(card, email, evidence, contacts, guess));
      if (card.name !== null) takeAll(card);
      else taken.add(at);
    }
  }
  for (const [at, { phones }] of contacts.entries()) {
    if (phones.length === 0 || taken.has(at) || people.length >= MOST_FINDINGS) continue;
    const card = finder.around(at, null, '');
    const crosses = Array.from({ length: card.to - card.from }, (_, n) => card.from + n);
    if (card.name === null || crosses.some((line) => taken.has(line))) continue;
    if (!speaksOfPerson(lines, card)) continue;
    people.push(readCard(card, null, evidence, contacts, guess));
    takeAll(card);
  }
  const organisation = readRest(evidence, contacts, taken, [...loose.keys()], guess);
  const heads = representatives(linesOfOwn(lines)).map((head) => ({
    ...head,
    company: organisation?.company ?? null,
  }));
  const all = withListed(withListed(people, listedPeople(evidence, finder.people)), heads);
  return organisation === null ? all : [...all, organisation];
}

type Guess = ReturnType<typeof countryNear>;

/** A number alone makes nobody a person: their name is a heading, or a title stands with it. */
const speaksOfPerson = (lines: readonly PageLine[], { from, to, nameAt }: Card): boolean =>
  (lines[nameAt]?.heading ?? 0) > 0 ||
  lines.slice(from, to).some(({ text }) => partsOf(text).some(isTitle));

const partsOf = (text: string): string[] =>
  signatureParts(text).flatMap((part) => [part, ...part.split(/\s*[,，]\s*/).slice(1)]);

function readCard(
  card: Card,
  email: string | null,
  evidence: PageEvidence,
  contacts: readonly LineContacts[],
  guess: Guess,
): WebFinding {
  const lines = evidence.lines.slice(card.from, card.to);
  const own = card.name === null ? [] : lines;
  const texts = own.map(({ text }) => cleanLine(text, 600));
  const called = card.name?.name ?? '';
  const pieces = texts
    .flatMap(partsOf)
    .map((part) => (called === '' ? null : afterName(part, called, email ?? '')) ?? part)
    .flatMap((part) => titleAndCompany(part, null));
  const fits = card.name !== null && email !== null && emailFits(email, card.name);
  const linked = card.emails.some((one) =>
    contacts
      .slice(card.from, card.to)
      .some(({ emails }) => emails.some((at) => at.email === one && at.linked)),
  );
  const name = card.name ?? { name: '', givenName: null, familyName: null };
  return {
    ...nothingFound,
    ...name,
    how: linked || email === null ? 'link' : 'text',
    kind: 'person',
    confidence: fits ? 0.9 : card.name !== null ? 0.7 : 0.6,
    emails: card.emails.slice(0, MOST_VALUES),
    phones: phonesOf(own, contacts.slice(card.from, card.to), evidence, guess),
    ...positionOf(pieces),
    address: readAddress(texts.flatMap((text) => [text, ...signatureParts(text)])),
    ...linksOf(own, evidence.url),
  };
}

function phonesOf(
  lines: readonly PageLine[],
  contacts: readonly LineContacts[],
  { url }: PageEvidence,
  guess: Guess,
): WebFinding['phones'] {
  if (lines.length === 0) return [];
  const written = readPhones(
    lines.map(({ text }) => cleanLine(text)),
    hostOfUrl(url),
    guess,
  );
  const phones = new Map(written.map((phone) => [phone.number, phone]));
  for (const phone of contacts.flatMap((at) => at.phones)) {
    if (!phones.has(phone.number)) phones.set(phone.number, phone);
  }
  return [...phones.values()].filter(({ number }) => number.startsWith('+')).slice(0, MOST_VALUES);
}

/** Profiles and sites elsewhere that a card links to; the page's own links lead to more of the page. */
function linksOf(lines: readonly PageLine[], url: string) {
  const home = registrableDomain(hostOfUrl(url));
  const elsewhere = lines
    .flatMap(({ links }) => links.map(({ href }) => href))
    .filter((href) => /^https?:/i.test(href) && registrableDomain(hostOfUrl(href)) !== home)
    .filter((href) => !/[/.](?:share|sharer|intent|maps?|calendly|goo)\b/i.test(href));
  return partedLinks([...new Set(elsewhere)].slice(0, 4));
}

const CONTACT_PAGE =
  /contact|kontakt|impressum|imprint|about|uber-uns|über uns|mentions|legal|연락|오시는|문의|회사소개|联系|關於|关于|問い合わせ|会社概要/iu;
/** A page of fewer lines is about one thing. */
const SHORT_PAGE = 60;

/**
 * Whether a line speaks for the site itself: all do on its contact page and on a short one; elsewhere the header and
 * footer, and what stands beside a role mailbox. Other numbers are those of whoever the page writes about.
 */
function linesOfSite(
  { lines, url, title }: PageEvidence,
  contacts: readonly LineContacts[],
  mailboxes: readonly string[],
): (at: number) => boolean {
  const heads = lines.filter(({ heading }) => heading === 1).map(({ text }) => text);
  const path = URL.canParse(url) ? new URL(url).pathname : '';
  if (lines.length < SHORT_PAGE || CONTACT_PAGE.test([path, title, ...heads].join(' ')))
    return () => true;
  const beside = contacts.flatMap(({ emails }, at) =>
    emails.some(({ email }) => mailboxes.includes(email)) ? [at] : [],
  );
  return (at) =>
    (lines[at]?.margin ?? false) || beside.some((mailbox) => Math.abs(mailbox - at) <= 4);
}

/** "상호: (주)한빛", "Anbieter: Müller GmbH": what stands before a firm's name. */
const FIRM_LABEL = new RegExp(`^(?:${FIRMS}|公司|anbieter|firma|company)\\s?[:：]\\s?`, 'iu');
const COPYRIGHT =
  /(?:©|\(c\)|copyright)\s?(?:\d{4}(?:\s?[-–]\s?\d{4})?)?\s*|\s*(?:all rights reserved|alle rechte vorbehalten)\.?/giu;

/** The one firm that the site's own lines name by its legal form; null where they name several. */
function firmOf(lines: readonly string[]): string | null {
  const named = lines
    .flatMap((line) => signatureParts(line))
    .map((part) => part.replace(FIRM_LABEL, '').replaceAll(COPYRIGHT, '').trim())
    .map((part) => /^(.{2,70}?)\s(?:대표|사업자|주소|전화|代表)/u.exec(part)?.[1] ?? part)
    .filter((part) => isFirm(part) && !/[\d@:：]/.test(part) && part.split(' ').length < 9);
  const firms = new Map(named.map((name) => [companyKey(name), name]));
  return firms.size === 1 ? oneLine([...firms.values()][0] ?? '', 200) : null;
}

/** What belongs to no person: role mailboxes, a few numbers, the address. */
function readRest(
  evidence: PageEvidence,
  contacts: readonly LineContacts[],
  taken: ReadonlySet<number>,
  emails: string[],
  guess: Guess,
): WebFinding | null {
  const ownLine = linesOfSite(evidence, contacts, emails);
  const rest = evidence.lines.filter((_line, at) => !taken.has(at) && ownLine(at));
  const links = contacts.filter((_line, at) => !taken.has(at) && ownLine(at));
  const all = phonesOf(rest, links, evidence, guess);
  const phones = all.length > MOST_LOOSE_PHONES ? [] : all;
  const labelled = labelledFirm(rest);
  if (emails.length === 0 && phones.length === 0 && labelled === null) return null;
  const lines = linesOfOwn(rest).map(({ text }) => cleanLine(text, 600));
  const texts = lines.filter((text) => /\d/.test(text));
  return {
    ...nothingFound,
    company: labelled ?? firmOf(lines),
    listed: labelled !== null,
    how: emails.length > 0 || links.some((line) => line.phones.length > 0) ? 'link' : 'text',
    kind: 'organisation',
    confidence: 0.6,
    emails: emails.slice(0, MOST_VALUES),
    phones,
    address: readAddress(texts.flatMap((text) => [text, ...signatureParts(text)])),
  };
}
