import { i18n } from '#i18n';
import { languageOf } from '@/lib/platform/surface';
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

/** The background's texts, with figures and dates of the same language. */
export const ownWords = (): BookWords => ({
  language: languageOf(i18n.t('shell.languageTag')),
  tier: tierWord,
  prospect: i18n.t('book.title.prospect'),
  notRated: i18n.t('book.title.notRated'),
  unknown: i18n.t('book.title.unknown'),
  companyOnly: i18n.t('book.title.companyOnly'),
  maybe: (who) => i18n.t('book.title.maybe', [who]),
  complaint: i18n.t('book.title.complaint'),
  limit: i18n.t('book.title.limit'),
  answered: (grade, answered) => i18n.t('book.title.answered', [grade, String(answered)]),
  revenue: (amount) => i18n.t('book.title.revenue', [amount]),
  page: {
    sidebar: i18n.t('page.sidebar'),
    hover: i18n.t('page.hover'),
    open: i18n.t('page.openSidebar'),
    resize: i18n.t('page.resizeSidebar'),
  },
  basis: {
    firstOrder: (day) => i18n.t('book.basis.firstOrder', [day]),
    orders: (count, period) => i18n.t('book.basis.orders', count, [String(count), period]),
    paid: (paid, due, period) => i18n.t('book.basis.paid', [paid, due, period]),
    onTime: (paid, due, period) => i18n.t('book.basis.onTime', [paid, due, period]),
    writtenOff: (lost, due, period) => i18n.t('book.basis.writtenOff', [lost, due, period]),
    receivables: (before, after, sales, period) =>
      i18n.t('book.basis.receivables', [before, after, sales, period]),
  },
});
