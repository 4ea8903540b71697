import { i18n } from '#i18n';
import { languageOf } from '@/lib/platform/surface';
import { formatDay, formatMoment, formatMomentLong, formatQuarter } from '../format/dates';
import { formatCount, formatMoney, formatShare } from '../format/money';

/** The language our texts are shown in; a Traditional Chinese browser, say, reads English texts. */
export const textLanguage = (): string => i18n.t('shell.languageTag');

/** The language of figures and dates, region and all. */
export const figureLanguage = (): string => languageOf(textLanguage());

/** Figures and dates as this reader writes them. */
export const figures = {
  money: (amount: string, currency: string) => formatMoney(amount, currency, figureLanguage()),
  share: (share: number) => formatShare(share, figureLanguage()),
  count: (count: number) => formatCount(count, figureLanguage()),
  moment: (at: number) => formatMoment(at, Date.now(), figureLanguage()),
  momentLong: (at: number) => formatMomentLong(at, figureLanguage()),
  day: (day: string) => formatDay(day, Date.now(), figureLanguage()),
  quarter: (quarter: string) => formatQuarter(quarter, textLanguage()),
};
