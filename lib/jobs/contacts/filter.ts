import { fold } from '../../capture/text';
import { dayIn } from '../../domain/calendar';
import type { ExportRow } from '../../formats/export/row';
import type { ExportFilter } from '../../schema/exportFilter';

/** Digits alone, so that "02-123" finds "+822123…" written in any way. */
const digits = (text: string): string => text.replace(/\D/g, '');

function haystack({ draft }: ExportRow): string {
  const phones = draft.phones.flatMap(({ number }) => [number, digits(number)]);
  const parts = [draft.name, draft.title, draft.company, ...draft.emails, ...phones];
  return fold(parts.filter((part) => part !== null).join('\n'));
}

/** Whether a contact is wanted; `updatedAt` in epoch milliseconds, `zone` the rep's time zone. */
export function exportFilter(
  filter: ExportFilter,
  zone: string,
): (row: ExportRow, updatedAt: number) => boolean {
  const tiers = new Set<string>(filter.tiers);
  const grades = new Set<string>(filter.grades);
  const company = fold(filter.company.trim());
  const words = fold(filter.text).split(/\s+/).filter(Boolean);
  const { changedSince } = filter;
  return (row, updatedAt) => {
    if (tiers.size > 0 && !tiers.has(row.tier ?? 'prospect')) return false;
    if (grades.size > 0 && !grades.has(row.grade ?? 'none')) return false;
    if (company !== '' && !fold(row.draft.company ?? '').includes(company)) return false;
    if (changedSince !== null && dayIn(zone, updatedAt) < changedSince) return false;
    if (words.length === 0) return true;
    const text = haystack(row);
    return words.every((word) => text.includes(word));
  };
}
