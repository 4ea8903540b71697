import type { Address, Phone } from '../../schema/draft';
import type { PageEvidence, PageItem } from '../../schema/evidence';
import { labelBefore } from '../phoneLabels';
import { wordsOf } from '../text';
import { countryNear, countryOfAddress } from './country';
import { nothingFound, type WebFinding } from './finding';
import { ItemGraph } from './items';
import { MOST_FINDINGS, MOST_VALUES } from './limits';
import {
  addressOfText,
  dayOf,
  declaredEmail,
  declaredName,
  longText,
  oneLine,
  partedLinks,
  phoneOf,
  webAddress,
} from './values';

/** People and organisations of the page's h-cards and classic hCards. */
export function findingsOfMicroformats(evidence: PageEvidence): WebFinding[] {
  const graph = new ItemGraph(evidence.microformats);
  const cards = evidence.microformats.filter(({ types }) =>
    types.some((type) => type === 'h-card' || type === 'h-org'),
  );
  /** A card inside another that says where somebody works is that firm's. */
  const employers = new Set(cards.flatMap((card) => graph.inner(card, 'org')));
  const found = cards
    .slice(0, MOST_FINDINGS)
    .map((card) => readCard(graph, card, employers.has(card), evidence))
    .filter(({ name, company, emails }) => name !== '' || company !== null || emails.length > 0);
  const bare = found.filter(isBareName);
  // Names below an article are those who commented on it.
  const isArticle = evidence.metas.some(
    ({ name, content }) => name === 'og:type' && content === 'article',
  );
  const people = isArticle && bare.length > 1 ? found.filter((one) => !isBareName(one)) : found;
  return [...people, ...placeOf(graph, evidence)];
}

const isBareName = ({ kind, emails, phones, title, company, address }: WebFinding): boolean =>
  kind === 'person' &&
  emails.length + phones.length === 0 &&
  title === null &&
  company === null &&
  address === null;

/** An address outside of every card is the site's, where it is the only one. */
function placeOf(graph: ItemGraph, { microformats }: PageEvidence): WebFinding[] {
  const [adr, ...more] = microformats.filter(({ types, top }) => top && types.includes('h-adr'));
  if (adr === undefined || more.length > 0) return [];
  // One that is not told apart is its own text.
  const address = addressOf(graph, adr) ?? addressOfText(graph.text(adr, 'name') ?? '');
  if (address === null) return [];
  return [{ ...nothingFound, how: 'h-card', kind: 'organisation', confidence: 0.8, address }];
}

function readCard(
  graph: ItemGraph,
  card: PageItem,
  isEmployer: boolean,
  evidence: PageEvidence,
): WebFinding {
  const line = (max: number, ...names: string[]) => oneLine(graph.text(card, ...names) ?? '', max);
  const whole = line(200, 'name');
  const org = line(200, 'org', 'organization-name');
  const given = line(120, 'given-name');
  const family = line(120, 'family-name');
  const sameWords = whole !== null && org !== null && wordsOf(whole).join() === wordsOf(org).join();
  const isFirm =
    isEmployer || card.types.includes('h-org') || (sameWords && given === null && family === null);
  const nobody = { name: '', givenName: null, familyName: null };
  const address = addressOf(graph, card);
  const links = graph
    .texts(card, 'url', 'uid')
    .flatMap((text) => webAddress(text, evidence.url) ?? []);
  const emails = graph
    .texts(card, 'email', 'url', 'uid')
    .filter((text) => text.includes('@'))
    .flatMap((text) => declaredEmail(text) ?? plainEmail(text) ?? []);
  return {
    ...nothingFound,
    ...(isFirm ? nobody : declaredName(whole ?? line(200, 'nickname'), given, family)),
    ...partedLinks(links),
    how: 'h-card',
    kind: isFirm ? 'organisation' : 'person',
    confidence: card.top ? 1 : 0.8,
    subject: isOfPage(links, evidence.url),
    emails: [...new Set(emails)].slice(0, MOST_VALUES),
    phones: phonesOf(graph, card, address, evidence),
    title: isFirm ? null : line(200, 'job-title', 'role', 'title'),
    company: isFirm ? (org ?? whole) : org,
    address,
    birthday: dayOf(graph.text(card, 'bday') ?? ''),
    note: longText(graph.text(card, 'note') ?? '', 4000),
  };
}

/** An address written as text is resolved like a link: "https://firm.com/anna@firm.com". */
const plainEmail = (text: string): string | null => declaredEmail(text.split('/').at(-1) ?? '');

const isOfPage = (links: readonly string[], page: string): boolean => {
  const bare = (url: string) => url.replace(/[?#].*$/, '').replace(/\/$/, '');
  return links.some((url) => bare(url) === bare(page));
};

/** The card's address, or its parts where they stand in the card itself. */
function addressOf(graph: ItemGraph, card: PageItem): Address | null {
  const [adr] = graph.inner(card, 'adr');
  const holder = adr ?? card;
  const part = (max: number, ...names: string[]) =>
    oneLine(graph.text(holder, ...names) ?? '', max);
  const street = graph.texts(holder, 'street-address', 'extended-address', 'post-office-box');
  const found: Address = {
    street: oneLine(street.map((text) => text.replace(/\s*\n\s*/g, ' ')).join(', '), 300),
    city: part(120, 'locality'),
    region: part(120, 'region'),
    postalCode: part(30, 'postal-code'),
    country: part(80, 'country-name'),
  };
  if (Object.values(found).some((value) => value !== null)) return found;
  const text = graph
    .values(card, 'adr')
    .map((value) => (typeof value === 'string' ? value : value.text));
  const written = text.find((one) => one !== null && one.trim() !== '');
  return written ? addressOfText(written) : null;
}

function phonesOf(
  graph: ItemGraph,
  card: PageItem,
  address: Address | null,
  evidence: PageEvidence,
): Phone[] {
  const labels = graph.texts(card, 'tel-label');
  const numbers = graph.texts(card, 'tel');
  const near = [address?.country ?? '', ...numbers].join('\n');
  const guess = countryOfAddress(address) ?? countryNear(near, evidence);
  const phones = new Map<string, Phone>();
  for (const [at, text] of numbers.entries()) {
    const label = labels.length === numbers.length ? (labels[at] ?? '') : '';
    const kind = kindOf(label) ?? labelBefore(text.replace(/[+(\d].*$/su, ''));
    const phone = phoneOf(text.replace(/^[^+(\d]*(?=[+(\d])/u, ''), kind, guess);
    if (phone !== null && !phones.has(phone.number)) phones.set(phone.number, phone);
  }
  return [...phones.values()].slice(0, MOST_VALUES);
}

/** "Fax: +49 …" and "Work (pref): …": the label is what stands before the number. */
const kindOf = (label: string): Phone['kind'] | null =>
  labelBefore(`${label.replace(/\(?\+?\d[\d\s()./-]{4,}.*$/su, '').trim()} `);
