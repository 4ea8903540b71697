import { isElement } from '../../dom/visible';
import { walk } from '../../dom/walk';
import type { ItemValue, PageItem } from '../../schema/evidence';
import { innerText } from './innerText';
import { ItemList, resolved, tokens } from './itemList';

const MOST_NODES = 200_000;
const TEXT = 2000;

/** Prefixes that a page may use without declaring them. */
const KNOWN: Record<string, string> = {
  schema: 'http://schema.org/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  v: 'http://rdf.data-vocabulary.org/#',
  dc: 'http://purl.org/dc/terms/',
  dcterms: 'http://purl.org/dc/terms/',
  gr: 'http://purl.org/goodrelations/v1#',
  og: 'http://ogp.me/ns#',
};

/** What holds for the elements inside an element. */
interface Scope {
  element: Node;
  vocab: string;
  prefixes: ReadonlyMap<string, string>;
  /** Name of the thing spoken about. */
  subject: string;
  /** Properties of an outer thing that wait for one in here (`rel` without a resource of its own). */
  waiting: { subject: string; names: string[]; settled: Set<string> } | null;
}

/**
 * The things that a page's RDFa describes: `vocab`, `prefix`, `typeof`, `about`, `resource`, `property`, `rel`, `rev`
 * with chaining, as RDFa 1.1 reads them. Lists, literals' languages and datatypes are left out: no reader asks for them.
 */
export function collectRdfa(root: Document): PageItem[] {
  const top = root.documentElement;
  if (!root.querySelector('[typeof],[property],[rel][resource],[rel][typeof]')) return [];
  const writer = new RdfaWriter(root, root.baseURI);
  walk(
    top,
    MOST_NODES,
    (node) => isElement(node) && writer.enter(node),
    (node) => writer.leave(node),
  );
  return writer.finish();
}

class RdfaWriter {
  readonly #list = new ItemList();
  readonly #places = new Map<string, number>();
  readonly #scopes: Scope[];
  #blank = 0;

  constructor(root: Document, page: string) {
    this.#scopes = [
      {
        element: root,
        vocab: '',
        prefixes: new Map(Object.entries(KNOWN)),
        subject: page,
        waiting: null,
      },
    ];
  }

  leave(node: Node): void {
    if (this.#scopes.at(-1)?.element === node) this.#scopes.pop();
  }

  finish(): PageItem[] {
    return this.#list.items;
  }

  enter(element: Element): boolean {
    const outer = this.#scopes.at(-1);
    if (!outer || this.#list.full) return false;
    const names = element.getAttributeNames();
    if (!names.some((name) => TELLING.has(name) || name.startsWith('xmlns:'))) return true;
    const scope = this.#scopeOf(element, outer);
    const plain = !element.hasAttribute('property');
    const rel = this.#terms(element.getAttribute('rel'), scope, plain).filter(isNoLinkType);
    const rev = this.#terms(element.getAttribute('rev'), scope, plain).filter(isNoLinkType);
    const properties = this.#terms(element.getAttribute('property'), scope, true);
    const types = this.#terms(element.getAttribute('typeof'), scope, true);
    const typed = element.hasAttribute('typeof');
    const related = rel.length + rev.length > 0;

    const about = nameOf(element, 'about', scope.prefixes);
    const resource = this.#resourceOf(element, scope.prefixes);
    const fresh = () => {
      this.#blank += 1;
      return `_:b${this.#blank}`;
    };
    let subject = about ?? outer.subject;
    /** The thing that elements inside speak about, where it is not the subject. */
    let object: string | null = null;
    if (related) object = resource ?? (about === null || !typed ? fresh() : null);
    else if (
      properties.length > 0 &&
      !element.hasAttribute('content') &&
      !element.hasAttribute('datatype')
    ) {
      object = typed && about === null ? (resource ?? fresh()) : null;
    } else {
      const named = about ?? nameOf(element, 'resource', scope.prefixes);
      subject = named ?? (typed ? (resource ?? fresh()) : outer.subject);
    }
    if (typed) this.#typed(about ?? object ?? subject, types);

    const speaks = typed || related || properties.length > 0 || subject !== outer.subject;
    const waits = related && resource === null && !typed;
    if (speaks) this.#settle(outer, subject);
    for (const name of properties) {
      const value =
        object !== null && !related ? this.#reference(object) : literal(element, resource);
      this.#value(subject, name, value);
    }
    if (object !== null && related && !waits) {
      for (const name of rel) this.#value(subject, name, this.#reference(object));
      for (const name of rev) this.#value(object, name, this.#reference(subject));
    }
    const waiting = waits
      ? { subject, names: rel, settled: new Set<string>() }
      : speaks
        ? null
        : outer.waiting;
    this.#scopes.push({ ...scope, subject: object ?? subject, waiting });
    return true;
  }

  /** A thing in here is what an outer `rel` waited for. */
  #settle({ waiting }: Scope, thing: string): void {
    if (waiting === null || waiting.settled.has(thing)) return;
    waiting.settled.add(thing);
    for (const name of waiting.names) this.#value(waiting.subject, name, this.#reference(thing));
  }

  #scopeOf(element: Element, outer: Scope): Scope {
    const vocab = element.getAttribute('vocab');
    const declared = element.getAttribute('prefix') ?? '';
    const spaces = element.getAttributeNames().filter((name) => name.startsWith('xmlns:'));
    let { prefixes } = outer;
    if (declared !== '' || spaces.length > 0) {
      const own = [...declared.slice(0, 4000).matchAll(/([^\s:]+):\s*(\S+)/g)].slice(0, 40);
      prefixes = new Map([
        ...outer.prefixes,
        ...spaces.map(
          (name) => [name.slice(6).toLowerCase(), element.getAttribute(name) ?? ''] as const,
        ),
        ...own.map(([, name = '', address = '']) => [name.toLowerCase(), address] as const),
      ]);
    }
    return {
      ...outer,
      element,
      vocab: vocab === null ? outer.vocab : vocab.trim(),
      prefixes,
      waiting: null,
    };
  }

  /** Full names of an attribute's terms; plain words without a vocabulary are no terms. */
  #terms(text: string | null, { vocab, prefixes }: Scope, plain: boolean): string[] {
    return tokens(text).flatMap((term) => {
      const [prefix = '', ...rest] = term.split(':');
      if (rest.length > 0) {
        const space = prefixes.get(prefix.toLowerCase());
        return [space === undefined ? term : space + rest.join(':')];
      }
      return plain && vocab !== '' ? [vocab + term] : [];
    });
  }

  #resourceOf(element: Element, prefixes: ReadonlyMap<string, string>): string | null {
    const resource = nameOf(element, 'resource', prefixes);
    if (resource !== null) return resource;
    const address = element.getAttribute('href') ?? element.getAttribute('src');
    return address === null ? null : resolved(address.trim(), element);
  }

  #typed(name: string, types: readonly string[]): void {
    const at = this.#placeOf(name);
    if (at !== null) this.#list.addTypes(at, types);
  }

  #value(subject: string, name: string, value: ItemValue): void {
    const at = this.#placeOf(subject);
    if (at !== null) this.#list.addValue(at, name, value);
  }

  #placeOf(name: string): number | null {
    const known = this.#places.get(name);
    if (known !== undefined) return known;
    const at = this.#list.add([], name.startsWith('_:') ? null : name, true);
    if (at !== null) this.#places.set(name, at);
    return at;
  }

  /** A thing with properties of its own, else its address. */
  #reference(thing: string): ItemValue {
    const at = this.#placeOf(thing);
    if (at === null) return thing;
    const item = this.#list.items[at];
    const unnamed = thing.startsWith('_:');
    if (item && unnamed) item.top = false;
    return { item: at, text: unnamed ? null : thing };
  }
}

/** Link types of HTML say how a link is to be followed, not what it says of anybody. */
const isNoLinkType = (term: string): boolean =>
  !/[/#](?:nofollow|noopener|noreferrer|external|ugc|sponsored|me|author|tag|bookmark|home|next|prev|stylesheet|icon|alternate|canonical)$/i.test(
    term,
  );

const TELLING: ReadonlySet<string> = new Set(
  'vocab prefix typeof about resource property rel rev'.split(' '),
);

/** "[ex:me]" and "ex:me" by their prefix, everything else as an address; null for an empty one. */
function nameOf(
  element: Element,
  attribute: string,
  prefixes: ReadonlyMap<string, string>,
): string | null {
  const written = element.getAttribute(attribute)?.trim();
  if (written === undefined) return null;
  const text = written.replace(/^\[|\]$/g, '');
  if (text.startsWith('_:')) return text;
  const [prefix = '', ...rest] = text.split(':');
  const space = rest.length > 0 ? prefixes.get(prefix.toLowerCase()) : undefined;
  return space === undefined ? resolved(text, element) : space + rest.join(':');
}

const textOf = (element: Element): string => innerText(element, TEXT);

function literal(element: Element, resource: string | null): string {
  const content = element.getAttribute('content');
  if (content !== null) return content.slice(0, TEXT);
  if (element.localName === 'time') return element.getAttribute('datetime') ?? textOf(element);
  if (element.localName === 'data') return element.getAttribute('value') ?? textOf(element);
  const isPlain = element.hasAttribute('datatype') || element.hasAttribute('typeof');
  return !isPlain && resource !== null ? resource : textOf(element);
}
