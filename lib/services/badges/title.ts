import type { BadgeEntry } from '../../schema/records/standing';
import type { BookWords } from '../words';

/** Revenue of the ranked period. */
export interface Amount {
  amount: string;
  currency: string;
}

const isNumeric = (text: string): text is `${number}` => /^-?\d+(\.\d+)?$/.test(text);

/** Whole units: a hover is read at a glance. */
function amountText({ amount, currency }: Amount, language: string): string {
  if (!isNumeric(amount)) return amount;
  return new Intl.NumberFormat(language, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    maximumFractionDigits: 0,
  }).format(amount);
}

/** The reason that matters most, in one line. */
function why(entry: BadgeEntry, amount: Amount | null, words: BookWords): string | null {
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
    why(entry, amount, words),
  ]
    .filter((part) => part !== null)
    .join(' · ');
}
