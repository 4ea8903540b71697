import type { ItemValue, PageItem } from '../../schema/evidence';
import { localName } from './schemaTypes';

/** Access to the properties of marked-up things by plain names, whatever vocabulary spells them. */
export class ItemGraph {
  #byName = new Map<PageItem, Map<string, ItemValue[]>>();

  constructor(readonly items: readonly PageItem[]) {}

  /** Values of the named properties, in the order of the names. */
  values(item: PageItem, ...names: string[]): ItemValue[] {
    const known = this.#byName.get(item) ?? this.#index(item);
    return names.flatMap((name) => known.get(name) ?? []);
  }

  #index(item: PageItem): Map<string, ItemValue[]> {
    const found = new Map<string, ItemValue[]>();
    for (const { name, values } of item.properties) {
      const key = localName(name);
      found.set(key, [...(found.get(key) ?? []), ...values]);
    }
    this.#byName.set(item, found);
    return found;
  }

  /** Texts of the named properties; a thing gives its own text or its name. */
  texts(item: PageItem, ...names: string[]): string[] {
    return this.values(item, ...names).flatMap((value) => {
      const text = this.textOf(value);
      return text === null || text.trim() === '' ? [] : [text];
    });
  }

  text(item: PageItem, ...names: string[]): string | null {
    return this.texts(item, ...names)[0] ?? null;
  }

  /** Things among the values of the named properties. */
  inner(item: PageItem, ...names: string[]): PageItem[] {
    return this.values(item, ...names).flatMap((value) => this.itemOf(value) ?? []);
  }

  itemOf(value: ItemValue): PageItem | null {
    return typeof value === 'string' ? null : (this.items[value.item] ?? null);
  }

  private textOf(value: ItemValue): string | null {
    if (typeof value === 'string') return value;
    const item = this.items[value.item];
    const named = item && this.values(item, 'name').find((inner) => typeof inner === 'string');
    return typeof named === 'string' ? named : value.text;
  }
}
