/** An absent change leaves the field as it is. */
export function definedOnly<Edits extends object>(edits: Edits): Edits {
  const kept = { ...edits };
  for (const key in kept) if (kept[key] === undefined) delete kept[key];
  return kept;
}
