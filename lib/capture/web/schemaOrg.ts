import type { Address, Phone, SourceHow } from '../../schema/draft';
import type { PageEvidence, PageItem } from '../../schema/evidence';
import { isRoleName } from '../mailbox';
import { labelBefore } from '../phoneLabels';
import { countryNear, countryOfAddress } from './country';
import { nothingFound, type WebFinding } from './finding';
import { ItemGraph } from './items';
import { MOST_FINDINGS, MOST_VALUES } from './limits';
import { personOfLine } from './nameLine';
import { isLooseContact, isPractice, localName, partyKind, speaksOfSomebody } from './schemaTypes';
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

type Where = Pick<PageEvidence, 'url' | 'language'>;

const MEMBERS = ['employee', 'employees', 'member', 'members', 'founder', 'founders'];
/** Who made a thing is not whom it is about. */
const AUTHORS = ['author', 'creator', 'editor', 'contributor', 'publisher'];
const MAIN = ['mainentity', 'about', 'primarytopic'];
/** Descriptions of the page itself; what they are about is the page's subject. */
const PAGE_TYPES = new Set(['webpage', 'profilepage', 'aboutpage', 'contactpage']);

/**
 * People and organisations among marked-up things of schema.org and its kin. `how` names the syntax they were
 * written in; the same thing gives the same finding in each.
 */
export function findingsOfItems(
  items: readonly PageItem[],
  how: SourceHow,
  where: Where,
): WebFinding[] {
  const graph = new ItemGraph(items);
  const subjects = new Set(
    items
      .filter(({ types }) => types.some((type) => PAGE_TYPES.has(localName(type))))
      .flatMap((page) => graph.inner(page, ...MAIN)),
  );
  const authors = new Set(items.flatMap((one) => graph.inner(one, ...AUTHORS)));
  const employers = employersIn(graph);
  const found: WebFinding[] = [];
  for (const item of items) {
    const untyped = item.types.length === 0 && speaksOfSomebody(item.properties) ? 'person' : null;
    const kind = isOnePerson(graph, item) ? 'person' : (partyKind(item.types) ?? untyped);
    if (found.length >= MOST_FINDINGS) break;
    if (kind === null) {
      const loose =
        item.top && isLooseContact(item.types) ? readLoose(graph, item, how, where) : null;
      if (loose && saysAnything(loose)) found.push(loose);
      continue;
    }
    const finding = readParty(graph, item, kind, how, where);
    if (!saysAnything(finding) || isAccount(finding)) continue;
    finding.subject = subjects.has(item) || graph.values(item, 'mainentityofpage').length > 0;
    const inside = !item.top || authors.has(item);
    finding.confidence = inside && !subjects.has(item) ? 0.8 : 1;
    finding.company ??= employers.get(item) ?? null;
    found.push(finding);
  }
  return found;
}

/** "Jane Doe, Esq." as an Attorney who works for a firm: a practice that is one person. */
const isOnePerson = (graph: ItemGraph, item: PageItem): boolean =>
  isPractice(item.types) &&
  graph.values(
    item,
    'jobtitle',
    'worksfor',
    'memberof',
    'hospitalaffiliation',
    'givenname',
    'alumniof',
  ).length > 0 &&
  personOfLine(graph.text(item, 'name') ?? '') !== null;

/** The account that publishes a site's pages ("admin") is nobody to write to. */
const isAccount = ({ kind, name, emails, phones }: WebFinding): boolean =>
  kind === 'person' && emails.length + phones.length === 0 && isRoleName(name);

/** Contacts that stand by themselves: numbers, mailboxes and a place of whoever the page is of. */
function readLoose(graph: ItemGraph, item: PageItem, how: SourceHow, where: Where): WebFinding {
  const party = readParty(graph, item, 'organisation', how, where);
  return {
    ...party,
    company: null,
    note: null,
    address: party.address ?? postal(graph, item),
    confidence: 0.8,
  };
}

const saysAnything = ({ name, company, emails, phones, birthday, address }: WebFinding): boolean =>
  name !== '' ||
  company !== null ||
  emails.length + phones.length > 0 ||
  birthday !== null ||
  address !== null;

/** Organisation's name by the people it lists as its own. */
function employersIn(graph: ItemGraph): Map<PageItem, string> {
  const found = new Map<PageItem, string>();
  for (const item of graph.items) {
    if (partyKind(item.types) !== 'organisation') continue;
    const name = wordsOf(graph, item, 200, 'name', 'legalname');
    if (name === null) continue;
    for (const person of graph.inner(item, ...MEMBERS)) {
      if (!found.has(person)) found.set(person, name);
    }
  }
  return found;
}

function readParty(
  graph: ItemGraph,
  item: PageItem,
  kind: WebFinding['kind'],
  how: SourceHow,
  where: Where,
): WebFinding {
  const address = addressOf(graph, item);
  const contacts = graph.inner(item, 'contactpoint', 'contactpoints', 'hastelephone', 'hasemail');
  const links = partedLinks(
    graph
      .texts(item, 'url', 'sameas', 'homepage', 'weblog', 'workplacehomepage')
      .flatMap((text) => webAddress(text, where.url) ?? []),
  );
  const emails = [item, ...contacts]
    .flatMap((one) => graph.texts(one, 'email', 'mbox', 'hasemail', 'hasvalue'))
    .flatMap((text) => declaredEmail(text) ?? []);
  return {
    ...nothingFound,
    ...links,
    // A person's profile among a firm's links is its owner's.
    ...(kind === 'organisation' ? { linkedin: null } : {}),
    ...(kind === 'person' ? personFields(graph, item) : organisationFields(graph, item)),
    how,
    kind,
    key: item.id ?? '',
    emails: [...new Set(emails)].slice(0, MOST_VALUES),
    phones: phonesOf(graph, item, contacts, address, where),
    address,
    note: longText(graph.text(item, 'description', 'note') ?? '', 4000),
  };
}

/** One line of the first value that is words, not an address of the web. */
function wordsOf(graph: ItemGraph, item: PageItem, max: number, ...names: string[]): string | null {
  const text = graph
    .texts(item, ...names)
    .find((one) => !/^\s*(?:[a-z]+:\/\/|\/|mailto:)/i.test(one));
  return oneLine(text ?? '', max);
}

function personFields(graph: ItemGraph, item: PageItem) {
  const given = wordsOf(graph, item, 120, 'givenname', 'given-name', 'firstname');
  const family = wordsOf(graph, item, 120, 'familyname', 'family-name', 'lastname', 'surname');
  const whole = wordsOf(graph, item, 200, 'name', 'fn', 'formattedname');
  const isFoaf = item.properties.some(({ name }) => /foaf[/:]/.test(name));
  return {
    ...declaredName(whole, given, family),
    title: wordsOf(
      graph,
      item,
      200,
      'jobtitle',
      'hasoccupation',
      'role',
      ...(isFoaf ? [] : ['title']),
    ),
    company: wordsOf(
      graph,
      item,
      200,
      'worksfor',
      'affiliation',
      'memberof',
      'org',
      'organization',
    ),
    birthday: dayOf(graph.text(item, 'birthdate', 'birthday', 'bday') ?? ''),
  };
}

const organisationFields = (graph: ItemGraph, item: PageItem) => ({
  company: wordsOf(graph, item, 200, 'name', 'legalname', 'organization-name', 'fn'),
});

function addressOf(graph: ItemGraph, item: PageItem): Address | null {
  const places = [item, ...graph.inner(item, 'location', 'worklocation', 'place')];
  const found = places.flatMap((place) => graph.values(place, 'address', 'adr', 'hasaddress'));
  for (const value of found) {
    const inner = graph.itemOf(value);
    const read = inner === null ? null : postal(graph, inner);
    if (read !== null) return read;
    if (typeof value === 'string') return addressOfText(value);
  }
  return null;
}

function postal(graph: ItemGraph, item: PageItem): Address | null {
  const part = (max: number, ...names: string[]) => wordsOf(graph, item, max, ...names);
  const street = [
    ...graph.texts(item, 'streetaddress', 'street-address', 'street'),
    ...graph.texts(item, 'extendedaddress', 'extended-address'),
  ];
  const address: Address = {
    street: oneLine(street.map((text) => text.replace(/\s*\n\s*/g, ', ')).join(', '), 300),
    city: part(120, 'addresslocality', 'locality', 'city'),
    region: part(120, 'addressregion', 'region'),
    postalCode: part(30, 'postalcode', 'postal-code'),
    country: part(80, 'addresscountry', 'country-name', 'countryname', 'country'),
  };
  if (Object.values(address).some((value) => value !== null)) return address;
  const text = graph.text(item, 'name', 'label', 'description');
  return text === null ? null : addressOfText(text);
}

const FIELDS: readonly [Phone['kind'] | null, string[]][] = [
  [null, ['telephone', 'phone', 'tel', 'hastelephone', 'hasvalue']],
  ['mobile', ['mobile', 'mobilephone', 'cell', 'cellphone']],
  ['fax', ['faxnumber', 'fax']],
];

function phonesOf(
  graph: ItemGraph,
  item: PageItem,
  contacts: PageItem[],
  address: Address | null,
  where: Where,
): Phone[] {
  const holders = [item, ...graph.inner(item, 'location', 'address'), ...contacts];
  const written = holders.flatMap((holder) => {
    const label = labelBefore(`${graph.text(holder, 'contacttype', 'type') ?? ''} `);
    return FIELDS.flatMap(([kind, names]) =>
      graph
        .texts(holder, ...names)
        .flatMap((text) => text.split(/\s*[;|\n]\s*|,\s+(?=[+(\d])/))
        .map((text) => ({ text, kind: kind ?? label })),
    );
  });
  const near = [address?.country ?? '', written.map(({ text }) => text).join('\n')].join('\n');
  const guess = countryOfAddress(address) ?? countryNear(near, where);
  const phones = new Map<string, Phone>();
  for (const { text, kind } of written) {
    const clean = text.replace(/^[\p{L}\s.]{2,20}[:.]\s?/u, '');
    const phone = phoneOf(
      clean,
      kind ?? labelBefore(text.slice(0, text.length - clean.length)),
      guess,
    );
    if (phone !== null && !phones.has(phone.number)) phones.set(phone.number, phone);
  }
  return [...phones.values()].slice(0, MOST_VALUES);
}
