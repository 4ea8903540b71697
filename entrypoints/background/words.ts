import { i18n } from '#i18n';
import { interfaceLanguage } from '@/lib/platform/surface';
import type { Tier } from '@/lib/schema/base';
import type { BookWords } from '@/lib/services/words';

function tierWord(tier: Tier): string {
  switch (tier) {
    case 'VIP':
      return i18n.t('book.title.VIP');
    case 'Major':
      return i18n.t('book.title.Major');
    case 'Ordinary':
      return i18n.t('book.title.Ordinary');
    case 'Small':
      return i18n.t('book.title.Small');
  }
}

/** The background's texts in the browser's language. */
export const ownWords = (): BookWords => ({
  language: interfaceLanguage(),
  tier: tierWord,
  prospect: i18n.t('book.title.prospect'),
  notRated: i18n.t('book.title.notRated'),
  unknown: i18n.t('book.title.unknown'),
  companyOnly: i18n.t('book.title.companyOnly'),
  complaint: i18n.t('book.title.complaint'),
  limit: i18n.t('book.title.limit'),
  answered: (grade, answered) => i18n.t('book.title.answered', [grade, String(answered)]),
  revenue: (amount) => i18n.t('book.title.revenue', [amount]),
});
