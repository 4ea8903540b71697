/** Whole minutes up to a week, or null when nothing readable was typed. */
export function readMinutes(typed: string): number | null {
  const text = typed.trim();
  if (!/^\d{1,5}$/.test(text)) return null;
  const minutes = Number(text);
  return minutes <= 10_080 ? minutes : null;
}
