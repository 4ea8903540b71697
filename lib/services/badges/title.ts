import type { BadgeEntry } from '../../schema/records/standing';
import { type Amount, amountText } from '../texts';
import type { BookWords } from '../words';

/** The reason that matters most, in one line; null where nothing is to be said. */
export function badgeWhy(
  entry: BadgeEntry,
  amount: Amount | null,
  words: BookWords,
): string | null {
  if (entry.complaint) return words.complaint;
  if (entry.limit) return words.limit;
  return amount && words.revenue(amountText(amount, words.language));
}

/** "Kim Minji · VIP · AA (17 of 20 answered) · 128,400 € in the period". */
export function badgeTitle(entry: BadgeEntry, amount: Amount | null, words: BookWords): string {
  const grade =
    entry.grade === null
      ? words.notRated
      : entry.provisional
        ? words.answered(entry.grade, entry.answered)
        : entry.grade;
  return [
    entry.contactId === null ? `${entry.name} (${words.companyOnly})` : entry.name,
    entry.tier === null ? words.prospect : words.tier(entry.tier),
    grade,
    badgeWhy(entry, amount, words),
  ]
    .filter((part) => part !== null)
    .join(' · ');
}
