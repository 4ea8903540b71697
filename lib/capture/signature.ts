import type { Address, Linkedin, Phone } from '../schema/draft';
import { readAddress } from './addresses';
import { hasLegalForm, isOrganisationWord } from './companies';
import { companyDomain } from './companyDomain';
import { hostOf } from './host';
import { houseByPlace } from './houseByPlace';
import { readLinks } from './links';
import { type PersonName, splitName } from './name';
import { type Agreement, afterName, agrees, titleBeforeName } from './nameAgreement';
import { readPhones } from './phones';
import { signatory } from './signatory';
import { linesOfSender, signatureLines } from './signatureBlock';
import { signatureParts } from './signatureParts';
import { isCompany, namesHouse, titleAndCompany } from './titleAndCompany';
import { departmentWord, isDepartment, isTitle, titleWord } from './titles';

export interface Signature {
  /** The name as the signature has it, when it agrees with the sender. */
  name: PersonName | null;
  title: string | null;
  company: string | null;
  phones: Phone[];
  address: Address | null;
  urls: string[];
  linkedin: Linkedin | null;
}

export const noSignature: Signature = {
  name: null,
  title: null,
  company: null,
  phones: [],
  address: null,
  urls: [],
  linkedin: null,
};

/** "i. A.", "ppa.": signed on behalf of the firm. */
const PROXY = /^\s*(?:i\.\s?[AV]\.|ppa\.|p\.\s?p\.)\s+/;
/** "Vivian Zhou 周雯": the same name again. */
const EASTERN_NAME = /^(?:\p{Script=Han}{2,4}|\p{Script=Hangul}{2,4})$/u;

/** "Soler" behind the "Inmaculada Ferrer" of the header: a signature gives all family names. */
const goesOn = (rest: string, domain: string | null): boolean =>
  /^\p{Lu}[\p{Ll}'’-]+(?: \p{Lu}[\p{Ll}'’-]+)?$/u.test(rest) &&
  !titleWord(rest) &&
  !departmentWord(rest) &&
  !namesHouse(rest, domain);

/** The signature's name; a name line of somebody else makes the whole block somebody else's. */
function nameLine(
  parts: string[][],
  sender: PersonName,
  email: string,
): { name: PersonName | null; agreement: Agreement } {
  const domain = companyDomain(email);
  for (const [at, first] of parts.slice(0, 4).flatMap((line) => [...line.slice(0, 3).entries()])) {
    const titled = titleBeforeName(first, sender.name, email);
    // On their own domain the sender's name is the firm's as well.
    if (titled === null && namesHouse(first, domain) && afterName(first, sender.name, email) !== '')
      continue;
    const [, named] = titled ?? ['', first];
    // "서지훈 (Jihoon Seo)", "中島 健太(なかじま けんた)": either writing may be the sender's.
    const [, bare = named, bracket = ''] = /^(.+?)\s?\(([^()]{2,40})\)$/.exec(named) ?? [];
    const told = [named, bare, bracket].map((text) => agrees(text, sender.name, email));
    const agreement = told.find((one) => one === 'agrees') ?? told[0] ?? 'unknown';
    // Beside another phrase a stranger's name may be a street or a product.
    if (agreement === 'unknown' || (at > 0 && agreement === 'differs')) continue;
    const rest = afterName(named, sender.name, email) ?? '';
    const again = /^\p{Script=Latin}/u.test(named);
    const own =
      again && (EASTERN_NAME.test(rest) || goesOn(rest, domain))
        ? named
        : named.slice(0, named.length - rest.length);
    const written = own.replace(/[\s,:;(/|–-]+$/, '');
    return { name: agreement === 'agrees' ? splitName(written, email) : null, agreement };
  }
  return { name: null, agreement: 'unknown' };
}

/** "Vice President," above "Supply Chain Operations": a title goes on below its comma. */
function continued(lines: readonly string[]): string[] {
  const whole: string[] = [];
  for (const line of lines) {
    const above = whole.at(-1)?.trim() ?? '';
    const goesOn = above.endsWith(',') && isTitle(above.slice(0, -1)) && /^[\p{Lu}&]/u.test(line);
    if (goesOn) whole[whole.length - 1] = `${above} ${line.trim()}`;
    else whole.push(line);
  }
  return whole;
}

/** A phone number at the end of a phrase, and all behind it. */
const NUMBER_TAIL = /[,;]?\s?\+?\(?\d[\d ().-]{7,}.*$/u;
/** Street above town where both stand in the right-hand column of two lines. */
const secondColumn = (parts: readonly string[][]): string[] =>
  parts.flatMap((line, at) => {
    const below = parts[at + 1] ?? [];
    return line.length > 1 && below.length > 1 ? [`${line.at(-1)}, ${below.at(-1)}`] : [];
  });

function readTitle(parts: readonly string[], domain: string | null): string | null {
  const own = parts.filter((part) => !isCompany(part, domain));
  const found =
    own.find((part) => isTitle(part) && !isDepartment(part)) ??
    own.find(isTitle) ??
    own.find(isDepartment);
  return found?.replace(/^[-–•*·]\s*/, '').slice(0, 200) ?? null;
}

/** "M/s. Shree Castings Pvt. Ltd.": messrs, as firms of India are addressed. */
const MESSRS = /^M\/s\.?\s+/i;

function readCompany(parts: readonly string[], domain: string | null): string | null {
  const candidates = parts.filter(
    (part) => part.length > 1 && part.length < 90 && !/[@:]|https?|www\.|\d{4}/.test(part),
  );
  return (
    candidates.find(hasLegalForm)?.replace(MESSRS, '') ??
    candidates.find((part) => isCompany(part, domain)) ??
    candidates.find(
      (part) => isOrganisationWord(part) && !isTitle(part) && part.split(' ').length < 7,
    ) ??
    null
  );
}

/**
 * What the signature of an open message says about its sender. Takes the message's plain text (quoted parts may
 * remain) and the sender; empty when there is no signature or it is another person's.
 */
export function readSignature(text: string, from: PersonName, email: string): Signature {
  const own = linesOfSender(text);
  const sender = signatory(own, from, email);
  const lines = signatureLines(own, sender.name, email);
  if (lines.length === 0) return noSignature;
  const domain = companyDomain(email);
  const parts = continued(lines).map((line) => signatureParts(line.replace(PROXY, '')));
  const { name, agreement } = nameLine(parts, sender, email);
  if (agreement === 'differs') return noSignature;
  const phrases = parts
    .flat()
    .flatMap((part) => titleBeforeName(part, sender.name, email) ?? part)
    .map((part) => (afterName(part, sender.name, email) ?? part).replace(NUMBER_TAIL, ''))
    .filter(Boolean);
  const pieces = phrases.flatMap((part) => titleAndCompany(part, domain));
  return {
    name,
    title: readTitle(pieces, domain),
    company: readCompany(pieces, domain) ?? houseByPlace(parts, sender.name, email),
    phones: readPhones(lines, hostOf(email) ?? ''),
    address: readAddress([
      ...parts.flatMap((line) => [line.join(', '), ...line]),
      ...pieces,
      ...secondColumn(parts),
    ]),
    ...readLinks(lines, domain),
  };
}
