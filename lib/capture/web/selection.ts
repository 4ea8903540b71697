import type { ContactDraft, SourceHow } from '../../schema/draft';
import type { PageEvidence } from '../../schema/evidence';
import { companyDomain } from '../companyDomain';
import { splitName } from '../name';
import { readSignature } from '../signature';
import { cleanLines, clip } from '../text';
import { countryNear } from './country';
import { draftsFromPage } from './drafts';
import { emailsInText } from './emailText';
import { emailsOfLink } from './mentions';
import { emailFits, personOfLine } from './nameLine';
import { phoneOf } from './values';

const TRUST = 0.97;

/**
 * Drafts from what the rep has selected: a signature block or visiting card read as a mail's end is read; several
 * people where it holds several names with their addresses. [] without a selection or when it tells nothing.
 */
export function draftsFromSelection(evidence: PageEvidence): ContactDraft[] {
  const lines = cleanLines(evidence.selection ?? '').filter((line) => line.trim() !== '');
  if (lines.length === 0) return [];
  return blocksOf(lines).flatMap((block) => draftOfBlock(block, evidence) ?? []);
}

/** One block per person: a new one begins at a name once the last has an address and the new one gets its own. */
function blocksOf(lines: readonly string[]): string[][] {
  const names = lines.flatMap((line, at) => (personOfLine(line) ? [at] : []));
  const starts = names.filter((_at, index) => {
    const block = lines.slice(names[index], names[index + 1]);
    return block.some((line) => emailsInText(line).length > 0);
  });
  if (starts.length < 2) return [[...lines]];
  return starts.map((at, index) => lines.slice(index === 0 ? 0 : at, starts[index + 1]));
}

function draftOfBlock(lines: readonly string[], evidence: PageEvidence): ContactDraft | null {
  const emails = [
    ...new Set(lines.flatMap((line) => emailsInText(line).map(({ email }) => email))),
  ];
  const people = lines.flatMap((line) => personOfLine(line)?.name ?? []);
  const named = people.find((name) => emails.some((email) => emailFits(email, name))) ?? people[0];
  const [email = ''] = emails;
  const name = named ?? splitName(lines[0] ?? '', email);
  // The reader of mails looks at the end of a text behind a line that opens signatures.
  const signature = readSignature(['-- ', ...lines].join('\n'), name, email);
  const domain = emails.map(companyDomain).find((found) => found !== null) ?? null;
  const draft = {
    ...name,
    emails: emails.slice(0, 8),
    phones: signature.phones,
    title: signature.title,
    company: signature.company,
    companyDomain: domain,
    address: signature.address,
    urls: signature.urls,
    linkedin: signature.linkedin,
    birthday: null,
    note: null,
  };
  const filled = Object.entries(draft).filter(
    ([, value]) => value !== null && value !== '' && (!Array.isArray(value) || value.length > 0),
  );
  // Words that lead to nobody are no contact.
  if (named === undefined && emails.length + signature.phones.length === 0) return null;
  const sources: Record<string, SourceHow> = {};
  const confidence: Record<string, number> = {};
  for (const [field] of filled) {
    sources[field] = 'selection';
    confidence[field] = field === 'name' && named === undefined ? 0.6 : TRUST;
  }
  return { ...draft, sources, confidence, sourceUrl: clip(evidence.url, 2000) };
}

/**
 * The draft behind a `mailto:` or `tel:` link the rep pointed at: the person of the page who has that address or
 * number, else a draft with nothing but it. Null when the link holds neither.
 */
export function draftFromLink(evidence: PageEvidence, href: string): ContactDraft | null {
  const emails = /^mailto:/i.test(href) ? emailsOfLink(href) : [];
  const guess = countryNear('', evidence);
  const phone = /^(?:tel|callto|sms):/i.test(href) ? phoneOf(href, null, guess) : null;
  if (emails.length === 0 && phone === null) return null;
  const known = draftsFromPage(evidence).find(
    (draft) =>
      emails.some((email) => draft.emails.includes(email)) ||
      draft.phones.some(({ number }) => number === phone?.number),
  );
  if (known) return known;
  const sources: Record<string, SourceHow> =
    emails.length > 0 ? { emails: 'link' } : { phones: 'link' };
  return {
    name: '',
    givenName: null,
    familyName: null,
    emails: emails.slice(0, 1),
    phones: phone === null ? [] : [phone],
    title: null,
    company: null,
    companyDomain: companyDomain(emails[0] ?? ''),
    address: null,
    urls: [],
    linkedin: null,
    birthday: null,
    note: null,
    sources,
    sourceUrl: clip(evidence.url, 2000),
  };
}
