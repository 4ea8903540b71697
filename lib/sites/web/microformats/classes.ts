/** Class names of microformats: the current ones with their prefixes, the classic ones by table. */

export type Prefix = 'p' | 'u' | 'dt' | 'e';
export interface PropertyName {
  prefix: Prefix;
  name: string;
}

const ROOT = /^h-(?:[a-z0-9]+-)?[a-z]+(?:-[a-z]+)*$/;
const PROPERTY = /^(p|u|dt|e)-((?:[a-z0-9]+-)?[a-z]+(?:-[a-z]+)*)$/;

const CLASSIC_ROOTS: ReadonlyMap<string, string> = new Map([
  ['vcard', 'h-card'],
  ['adr', 'h-adr'],
  ['geo', 'h-geo'],
]);

const plain = (names: string): [string, PropertyName][] =>
  names.split(' ').map((name) => [name, { prefix: 'p', name }]);
const links = (names: string): [string, PropertyName][] =>
  names.split(' ').map((name) => [name, { prefix: 'u', name }]);

const PLACE =
  'street-address extended-address post-office-box locality region postal-code country-name label';
const CLASSIC_PROPERTIES: ReadonlyMap<string, ReadonlyMap<string, PropertyName>> = new Map([
  [
    'h-card',
    new Map<string, PropertyName>([
      ['fn', { prefix: 'p', name: 'name' }],
      ['title', { prefix: 'p', name: 'job-title' }],
      ['bday', { prefix: 'dt', name: 'bday' }],
      ['rev', { prefix: 'dt', name: 'rev' }],
      ...links('email logo photo url uid sound'),
      ...plain('honorific-prefix given-name additional-name family-name honorific-suffix nickname'),
      ...plain(
        `category adr geo tel note org organization-name organization-unit role mailer ${PLACE}`,
      ),
      ...plain('latitude longitude sort-string tz agent class key'),
    ]),
  ],
  ['h-adr', new Map(plain(PLACE))],
  ['h-geo', new Map(plain('latitude longitude'))],
]);

const classesOf = (element: Element): string[] =>
  (element.getAttribute('class') ?? '').slice(0, 2000).split(/\s+/).filter(Boolean);

export interface Root {
  /** Sorted, each once. */
  types: string[];
  classic: boolean;
}

/** What kinds of thing an element is; null when it is none. Classic names count only without current ones. */
export function rootOf(element: Element): Root | null {
  const classes = classesOf(element);
  const current = classes.filter((name) => ROOT.test(name));
  if (current.length > 0) return { types: [...new Set(current)].sort(), classic: false };
  const classic = classes.flatMap((name) => CLASSIC_ROOTS.get(name) ?? []);
  return classic.length > 0 ? { types: [...new Set(classic)].sort(), classic: true } : null;
}

/** The properties that an element gives to the thing it belongs to. */
export function propertiesOf(element: Element, owner: Root): PropertyName[] {
  const found = new Map<string, PropertyName>();
  for (const written of classesOf(element)) {
    if (owner.classic) {
      for (const type of owner.types) {
        const property = CLASSIC_PROPERTIES.get(type)?.get(written);
        if (property) found.set(`${property.prefix}-${property.name}`, property);
      }
    } else {
      const [, prefix, name] = PROPERTY.exec(written) ?? [];
      if (name !== undefined && isPrefix(prefix)) found.set(written, { prefix, name });
    }
  }
  return [...found.values()];
}

const isPrefix = (text: string | undefined): text is Prefix =>
  text === 'p' || text === 'u' || text === 'dt' || text === 'e';

export const hasClass = (element: Element, name: string): boolean =>
  classesOf(element).includes(name);
