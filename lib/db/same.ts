/** Whether two stored values are the same; an absent and an undefined field are one. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const left = new Map(Object.entries(a).filter(([, value]) => value !== undefined));
  const right = new Map(Object.entries(b).filter(([, value]) => value !== undefined));
  if (left.size !== right.size) return false;
  return [...left].every(([key, value]) => right.has(key) && sameValue(value, right.get(key)));
}

export const fieldOf = (record: object | null, field: string): unknown =>
  new Map<string, unknown>(Object.entries(record ?? {})).get(field);

/** Names of the fields in which two records differ. */
export const changedFields = (before: object | null, after: object | null): string[] =>
  [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])].filter(
    (field) => !sameValue(fieldOf(before, field), fieldOf(after, field)),
  );
