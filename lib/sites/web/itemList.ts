import type { ItemValue, PageItem } from '../../schema/evidence';
import { hiddenMailto } from './hiddenEmail';

const ITEMS = 4000;
const PROPERTIES = 60;
const VALUES = 60;
const VALUE = 2000;
const TYPES = 12;
const NAME = 2000;

/** Collects marked-up things up to what a page may hand over. */
export class ItemList {
  readonly items: PageItem[] = [];

  get full(): boolean {
    return this.items.length >= ITEMS;
  }

  /** Place of a new thing; null when there are too many. */
  add(types: readonly string[], id: string | null, top: boolean): number | null {
    if (this.full) return null;
    this.items.push({ types: [], id: id?.slice(0, NAME) ?? null, top, properties: [] });
    this.addTypes(this.items.length - 1, types);
    return this.items.length - 1;
  }

  addTypes(at: number, types: readonly string[]): void {
    const item = this.items[at];
    if (!item) return;
    for (const type of types) {
      if (item.types.length < TYPES && !item.types.includes(type))
        item.types.push(type.slice(0, NAME));
    }
  }

  addValue(at: number, name: string, value: ItemValue): void {
    const properties = this.items[at]?.properties;
    if (!properties || name.length > NAME) return;
    let property = properties.find((one) => one.name === name);
    if (!property) {
      if (properties.length >= PROPERTIES) return;
      property = { name, values: [] };
      properties.push(property);
    }
    if (property.values.length >= VALUES) return;
    property.values.push(
      typeof value === 'string'
        ? value.slice(0, VALUE)
        : { ...value, text: value.text?.slice(0, VALUE) ?? null },
    );
  }
}

/** Blank-separated words of an attribute, each once. */
export const tokens = (text: string | null): string[] => [
  ...new Set((text ?? '').slice(0, 4000).split(/\s+/).filter(Boolean)),
];

/**
 * A relative address as the document resolves it; a whole one, and what cannot be resolved, stays as written. A link
 * of Cloudflare's is the mail address it stands for.
 */
export function resolved(written: string, element: Element): string {
  const mailto = hiddenMailto(written);
  if (mailto !== null) return mailto;
  if (/^[a-z][a-z\d+.-]*:/i.test(written)) return written;
  const base = element.ownerDocument.baseURI;
  return URL.canParse(written, base) ? new URL(written, base).href : written;
}
