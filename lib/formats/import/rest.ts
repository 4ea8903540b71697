import { isBlank } from '../cells';
import type { Mapping } from './fields';
import type { RestColumn } from './row';

/** Columns that hold something and stand for no field. */
export function restColumns(
  columns: readonly string[],
  mapping: Mapping,
  rows: readonly { cells: readonly string[] }[],
): RestColumn[] {
  const used = new Set(Object.values(mapping));
  const open = columns
    .slice(0, 2000)
    .map((name, at) => ({ at, label: (name || `#${at + 1}`).slice(0, 100) }))
    .filter(({ at }) => !used.has(at));
  const held = new Set<number>();
  for (const { cells } of rows) {
    if (held.size === open.length) break;
    for (const { at } of open) if (!isBlank(cells[at])) held.add(at);
  }
  return open.filter(({ at }) => held.has(at)).slice(0, 500);
}
