import { i18n } from '#i18n';
import { interfaceLanguage } from '@/lib/platform/surface';
import { formatDay, formatMoment, formatMomentLong, formatQuarter } from '../format/dates';
import { formatCount, formatMoney, formatShare } from '../format/money';

/** The language our texts are shown in; a Traditional Chinese browser, say, reads English texts. */
export const textLanguage = (): string => i18n.t('shell.languageTag');

/** Region and all, as long as it is the language of our texts: one sentence, one language. */
export function figureLanguage(): string {
  const text = textLanguage();
  const whole = interfaceLanguage();
  return whole.split('-')[0] === text.split('-')[0] ? whole : text;
}

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
