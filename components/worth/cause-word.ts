import { i18n } from '#i18n';
import type { TierCause } from '@/lib/schema/records/standing';

export function causeWord(cause: TierCause): string {
  switch (cause) {
    case 'order':
      return i18n.t('sidebar.whyTier.cause.order');
    case 'period':
      return i18n.t('sidebar.whyTier.cause.period');
    case 'setting':
      return i18n.t('sidebar.whyTier.cause.setting');
    case 'rate':
      return i18n.t('sidebar.whyTier.cause.rate');
    case 'customer':
      return i18n.t('sidebar.whyTier.cause.customer');
  }
}
