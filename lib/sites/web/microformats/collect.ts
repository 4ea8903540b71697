import type { PageItem } from '../../../schema/evidence';
import { ItemList } from '../itemList';
import { parseMicroformats, type Thing } from './parse';

/** The microformats of a page as plain items; labels of phone numbers stand as `tel-label`, in the numbers' order. */
export function collectMicroformats(root: Document): PageItem[] {
  const list = new ItemList();
  const put = (thing: Thing, top: boolean): number | null => {
    const at = list.add(thing.types, null, top);
    if (at === null) return null;
    for (const [name, values] of thing.properties) {
      for (const value of values) {
        if (typeof value === 'string') list.addValue(at, name, value);
        else if ('thing' in value) {
          const inner = put(value.thing, false);
          list.addValue(
            at,
            name,
            inner === null ? value.value : { item: inner, text: value.value },
          );
        } else list.addValue(at, name, value.value);
      }
    }
    for (const label of thing.labels) list.addValue(at, 'tel-label', label);
    for (const child of thing.children) put(child, top);
    return at;
  };
  if (root.documentElement)
    for (const thing of parseMicroformats(root.documentElement)) put(thing, true);
  return list.items;
}
