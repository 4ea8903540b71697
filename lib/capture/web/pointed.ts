import type { ContactDraft, SourceHow } from '../../schema/draft';
import type { PageEvidence, PageLine } from '../../schema/evidence';
import { linkedinPath } from '../../schema/linkedinPath';
import { draftFromCorrespondent } from '../correspondent';
import { readPhones } from '../phones';
import { clip } from '../text';
import { countryNear, hostOfUrl } from './country';
import { draftsFromPage } from './drafts';
import { emailsOfLink } from './mentions';
import { personOfLine } from './nameLine';
import { phoneOf, webAddress } from './values';

/** Most of a selection that is read. */
const MOST_TEXT = 6000;
const MOST_LINES = 200;

/** A page of which nothing is known but its address and language. */
const blankPage = (url: string, language: string): PageEvidence => ({
  url,
  title: '',
  language,
  metas: [],
  jsonLd: [],
  microformats: [],
  microdata: [],
  rdfa: [],
  lines: [],
  selection: null,
  cut: false,
});

/** Every value read from what the rep selected says so; guesses from a domain stay guesses. */
const fromSelection = (sources: Record<string, SourceHow>): Record<string, SourceHow> =>
  Object.fromEntries(
    Object.entries(sources).map(([field, how]) => [field, how === 'domain' ? how : 'selection']),
  );

/**
 * The people in a text the rep selected: a signature block, a line of a list, several entries. What the selection
 * links to is taken from the page it stands in (null: the page stayed closed). [] when it names nobody.
 */
export function draftsFromSelection(
  selected: string,
  page: PageEvidence | null,
  url: string | null,
): ContactDraft[] {
  const text = selected.slice(0, MOST_TEXT);
  const written = text.split(/\r\n?|\n/).map((line) => line.replace(/\s+/g, ' ').trim());
  const source = page?.url ?? url ?? '';
  const lines = written
    .filter(Boolean)
    .slice(0, MOST_LINES)
    .map((line) => lineOf(line, page));
  const evidence = { ...blankPage(source, page?.language ?? ''), lines };
  const found = draftsFromPage(evidence);
  const drafts = found.length > 1 ? found : [asSignature(text, lines, evidence, found[0] ?? null)];
  return drafts.flatMap((draft) =>
    draft && holdsAnything(draft)
      ? [{ ...draft, sources: fromSelection(draft.sources), sourceUrl: url }]
      : [],
  );
}

const holdsAnything = ({ name, emails, phones, linkedin }: ContactDraft): boolean =>
  name !== '' || emails.length + phones.length > 0 || linkedin !== null;

/** A line of the selection with the links of the page's line that it is a part of. */
function lineOf(text: string, page: PageEvidence | null): PageLine {
  const whole = page?.lines.find((line) => line.text === text || line.text.includes(text));
  const links = whole?.links.filter((link) => link.text === '' || text.includes(link.text)) ?? [];
  return { text: text.slice(0, 600), common: 1, heading: 0, margin: false, links };
}

/** One person's block, read as the signature it most often is; what the page's readers found stays. */
function asSignature(
  text: string,
  lines: readonly PageLine[],
  evidence: PageEvidence,
  found: ContactDraft | null,
): ContactDraft | null {
  const named = lines.map((line) => personOfLine(line.text)).find((person) => person !== null);
  const name = found?.name || named?.name.name || '';
  const email = found?.emails[0] ?? '';
  const read = draftFromCorrespondent({ name, email }, `\n\n--\n${text}`, null);
  const texts = lines.map((line) => line.text);
  const guess = countryNear(texts.join('\n'), evidence);
  const numbers = readPhones(texts, hostOfUrl(evidence.url), guess);
  const signed = read.phones.length > 0 ? read : { ...read, phones: numbers };
  if (numbers.length > 0) signed.sources.phones ??= 'selection';
  return found === null ? signed : joinDrafts(found, signed);
}

/** The first draft with its gaps filled by the second. */
function joinDrafts(one: ContactDraft, other: ContactDraft): ContactDraft {
  const own = new Set(one.phones.map(({ number }) => number));
  const filled = {
    ...one,
    ...(one.name === ''
      ? { name: other.name, givenName: other.givenName, familyName: other.familyName }
      : {}),
    title: one.title ?? other.title,
    company: one.company ?? other.company,
    companyDomain: one.companyDomain ?? other.companyDomain,
    address: one.address ?? other.address,
    linkedin: one.linkedin ?? other.linkedin,
    phones: [...one.phones, ...other.phones.filter(({ number }) => !own.has(number))],
    urls: [...new Set([...one.urls, ...other.urls])],
  };
  return { ...filled, sources: { ...other.sources, ...one.sources } };
}

/**
 * The person behind a link: of a mail or phone link the one it reaches, of a profile its owner, of any other the one
 * whose page it is; with what the page says around it. [] when the link leads to nobody in particular.
 */
export function draftsFromLink(
  link: { href: string; text: string },
  page: PageEvidence | null,
  url: string | null,
): ContactDraft[] {
  const evidence = page ?? blankPage(url ?? '', '');
  const at = evidence.lines.find(({ links }) => links.some(({ href }) => href === link.href));
  const words = link.text || (at?.links.find(({ href }) => href === link.href)?.text ?? '');
  const own = reachedBy(link.href, words, at?.text ?? words, evidence);
  if (own === null) return [];
  const onPage = page ? draftsFromPage(page) : [];
  const meant = onPage.find((draft) => reaches(draft, own)) ?? null;
  const draft = meant ? joinDrafts(meant, own) : own;
  return [{ ...draft, sourceUrl: url }];
}

const reaches = (draft: ContactDraft, own: ContactDraft): boolean =>
  own.emails.some((email) => draft.emails.includes(email)) ||
  own.phones.some(({ number }) => draft.phones.some((phone) => phone.number === number)) ||
  (own.linkedin !== null && own.linkedin.slug === draft.linkedin?.slug) ||
  own.urls.some((address) => draft.urls.includes(address));

function reachedBy(
  href: string,
  words: string,
  around: string,
  evidence: PageEvidence,
): ContactDraft | null {
  const person = personOfLine(words) ?? personOfLine(around);
  const name = person?.name.name ?? '';
  const link = (draft: ContactDraft, field: string): ContactDraft => ({
    ...draft,
    sources: { ...draft.sources, ...(name ? { name: 'link' } : {}), [field]: 'link' },
  });
  const bare = draftFromCorrespondent({ name, email: '' }, null, null);
  if (/^mailto:/i.test(href)) {
    const [email] = emailsOfLink(href);
    return email ? link(draftFromCorrespondent({ name, email }, null, null), 'emails') : null;
  }
  if (/^(?:tel|callto|sms):/i.test(href)) {
    const phone = phoneOf(href, null, countryNear(around, evidence));
    return phone && link({ ...bare, phones: [phone] }, 'phones');
  }
  const linkedin = linkedinPath(href);
  if (linkedin) return link({ ...bare, linkedin }, 'linkedin');
  const address = webAddress(href, evidence.url);
  return address !== null && person ? link({ ...bare, urls: [clip(address, 2000)] }, 'urls') : null;
}
