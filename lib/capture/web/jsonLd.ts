import { evidenceLimits, type ItemValue, type PageItem } from '../../schema/evidence';
import { plainText } from './entities';
import { isObject, type Json, type JsonObject, readLooseJson } from './looseJson';

interface Draftable {
  item: PageItem;
  properties: Map<string, ItemValue[]>;
}

/** Gathers JSON-LD objects as items: objects of one `@id` become one, whatever their nesting. */
class Items {
  readonly found: Draftable[] = [];
  #byId = new Map<string, number>();

  add(value: Json, top: boolean, depth = 0): void {
    if (Array.isArray(value)) {
      for (const one of value) this.add(one, top, depth + 1);
      return;
    }
    if (!isObject(value)) return;
    const graph = first(value, '@graph');
    if (graph !== undefined) this.add(graph, true, depth + 1);
    if (first(value, '@type') !== undefined || graph === undefined) this.#object(value, top);
  }

  /** Place of the object's item; null when there are too many. */
  #object(value: JsonObject, top: boolean): number | null {
    const id = textOf(first(value, '@id') ?? first(value, 'id'));
    const known = id === null ? undefined : this.#byId.get(id);
    if (known === undefined && this.found.length >= evidenceLimits.items) return null;
    const at = known ?? this.found.length;
    if (known === undefined) {
      const item = { types: [], id: id?.slice(0, evidenceLimits.url) ?? null, top, properties: [] };
      this.found.push({ item, properties: new Map() });
      if (id !== null) this.#byId.set(id, at);
    }
    const here = this.found[at];
    if (here === undefined) return null;
    here.item.top ||= top;
    for (const [name, inner] of value.pairs) {
      if (name === '@type' || name === 'type') here.item.types.push(...textsOf(inner));
      else if (!name.startsWith('@')) this.#property(here, name, inner);
    }
    return at;
  }

  #property({ properties }: Draftable, name: string, value: Json): void {
    const list = Array.isArray(value) ? value : [value];
    const values = properties.get(name) ?? [];
    if (properties.size >= evidenceLimits.properties && !properties.has(name)) return;
    properties.set(name, values);
    for (const one of list.slice(0, evidenceLimits.values)) {
      if (isObject(one)) {
        const inner = first(one, '@value') ?? first(one, '@list') ?? first(one, '@set');
        if (inner !== undefined) this.#property({ properties, item: noItem }, name, inner);
        else {
          const at = this.#object(one, false);
          if (at !== null) values.push({ item: at, text: null });
        }
      } else if (Array.isArray(one)) this.#property({ properties, item: noItem }, name, one);
      else {
        const text = textOf(one);
        if (text !== null) values.push(text.slice(0, evidenceLimits.value));
      }
    }
  }
}

const noItem: PageItem = { types: [], id: null, top: false, properties: [] };

const first = ({ pairs }: JsonObject, name: string): Json | undefined =>
  pairs.find(([key]) => key === name)?.[1];

const textOf = (value: Json | undefined): string | null =>
  typeof value === 'string' ? plainText(value) : typeof value === 'number' ? String(value) : null;

const textsOf = (value: Json): string[] =>
  (Array.isArray(value) ? value : [value])
    .flatMap((one) => textOf(one) ?? [])
    .slice(0, evidenceLimits.types);

/** The things that a page's JSON-LD texts describe, however broken their JSON; a bad text gives none. */
export function itemsOfJsonLd(texts: readonly string[]): PageItem[] {
  const items = new Items();
  for (const text of texts) for (const value of readLooseJson(text)) items.add(value, true);
  return items.found.map(({ item, properties }) => ({
    ...item,
    types: item.types.slice(0, evidenceLimits.types),
    properties: [...properties].map(([name, values]) => ({
      name,
      values: values.slice(0, evidenceLimits.values),
    })),
  }));
}
