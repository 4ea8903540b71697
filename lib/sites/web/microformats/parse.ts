import { isElement } from '../../../dom/visible';
import { walk } from '../../../dom/walk';
import { type Prefix, type PropertyName, propertiesOf, type Root, rootOf } from './classes';
import { impliedName, impliedPhoto, impliedUrl } from './implied';
import { hasValuePart, type Picture, propertyValue, textIn } from './values';

export interface Thing {
  types: string[];
  properties: Map<string, ThingValue[]>;
  children: Thing[];
  /** Words that stand with each `tel`, in their order: they tell a fax from a phone. */
  labels: string[];
}
export type ThingValue = string | Picture | { thing: Thing; value: string };

const MOST_NODES = 200_000;
const MOST_THINGS = 4000;
/** A thing nested deeper is no thing of its own. */
const DEEPEST = 20;

interface Open {
  element: Element;
  root: Root;
  thing: Thing;
  /** Prefixes of the properties found so far; a name or address is implied only without them. */
  prefixes: Set<Prefix>;
  nested: boolean;
}

/** All microformats below `root`, by the parsing rules of microformats2 and its rules for classic names. */
export function parseMicroformats(root: Element): Thing[] {
  const found: Thing[] = [];
  const open: Open[] = [];
  let count = 0;
  const enter = (node: Node): boolean => {
    if (!isElement(node) || node.localName === 'template') return false;
    const owner = open.at(-1);
    const own = count < MOST_THINGS && open.length < DEEPEST ? rootOf(node) : null;
    const properties = owner ? propertiesOf(node, owner.root) : [];
    if (own === null) {
      for (const property of properties) if (owner) give(owner, property, node);
      return true;
    }
    count += 1;
    const thing: Thing = { types: own.types, properties: new Map(), children: [], labels: [] };
    if (owner) owner.nested = true;
    open.push({ element: node, root: own, thing, prefixes: new Set(), nested: false });
    return true;
  };
  const leave = (node: Node): void => {
    const last = open.at(-1);
    if (last?.element !== node) return;
    open.pop();
    if (!last.root.classic) imply(last);
    const owner = open.at(-1);
    if (owner === undefined) found.push(last.thing);
    else settle(owner, last);
  };
  walk(root, MOST_NODES, enter, leave);
  return found;
}

function give(owner: Open, { prefix, name }: PropertyName, element: Element): void {
  owner.prefixes.add(prefix);
  add(owner.thing, name, propertyValue(element, prefix, owner.root.classic));
  if (name === 'tel') owner.thing.labels.push(labelOf(element));
}

function add({ properties }: Thing, name: string, value: ThingValue): void {
  const values = properties.get(name) ?? [];
  values.push(value);
  properties.set(name, values);
}

/** A finished thing becomes a property of the one around it, or its child. */
function settle(owner: Open, { element, thing, root }: Open): void {
  const properties = propertiesOf(element, owner.root);
  if (properties.length === 0) owner.thing.children.push(thing);
  for (const { prefix, name } of properties) {
    owner.prefixes.add(prefix);
    const [own] = thing.properties.get(prefix === 'u' ? 'url' : 'name') ?? [];
    const plain = propertyValue(element, prefix, root.classic);
    const value =
      typeof own === 'string' && prefix !== 'dt'
        ? own
        : typeof plain === 'string'
          ? plain
          : plain.value;
    add(owner.thing, name, { thing, value });
  }
}

function imply({ element, thing, prefixes, nested }: Open): void {
  if (!thing.properties.has('name') && !prefixes.has('p') && !prefixes.has('e') && !nested) {
    add(thing, 'name', impliedName(element));
  }
  if (prefixes.has('u') || nested) return;
  const photo = thing.properties.has('photo') ? null : impliedPhoto(element);
  if (photo !== null && !prefixes.has('e')) add(thing, 'photo', photo);
  const url = impliedUrl(element);
  if (url !== null) add(thing, 'url', url);
}

function labelOf(element: Element): string {
  if (hasValuePart(element)) return textIn(element).slice(0, 60);
  const before = element.previousSibling;
  const text = before === null ? '' : isElement(before) ? textIn(before) : (before.nodeValue ?? '');
  return `${text.slice(-40)} `;
}
