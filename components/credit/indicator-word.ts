import { i18n } from '#i18n';
import type { IndicatorKey } from '@/lib/schema/credit';

export function indicatorWord(key: IndicatorKey): string {
  switch (key) {
    case 'overallImpression':
      return i18n.t('credit.indicator.overallImpression');
    case 'industryStanding':
      return i18n.t('credit.indicator.industryStanding');
    case 'principalIntegrity':
      return i18n.t('credit.indicator.principalIntegrity');
    case 'cooperationSincerity':
      return i18n.t('credit.indicator.cooperationSincerity');
    case 'litigationRecord':
      return i18n.t('credit.indicator.litigationRecord');
    case 'relationshipYears':
      return i18n.t('credit.indicator.relationshipYears');
    case 'ordersLastFourQuarters':
      return i18n.t('credit.indicator.ordersLastFourQuarters');
    case 'employees':
      return i18n.t('credit.indicator.employees');
    case 'fulfilmentRate':
      return i18n.t('credit.indicator.fulfilmentRate');
    case 'onTimeRate':
      return i18n.t('credit.indicator.onTimeRate');
    case 'badDebtRate':
      return i18n.t('credit.indicator.badDebtRate');
    case 'currentRatio':
      return i18n.t('credit.indicator.currentRatio');
    case 'quickRatio':
      return i18n.t('credit.indicator.quickRatio');
    case 'debtToAssets':
      return i18n.t('credit.indicator.debtToAssets');
    case 'cashFlowToCurrentLiabilities':
      return i18n.t('credit.indicator.cashFlowToCurrentLiabilities');
    case 'receivablesDays':
      return i18n.t('credit.indicator.receivablesDays');
    case 'inventoryTurnover':
      return i18n.t('credit.indicator.inventoryTurnover');
    case 'revenueGrowth':
      return i18n.t('credit.indicator.revenueGrowth');
    case 'netMargin':
      return i18n.t('credit.indicator.netMargin');
    case 'returnOnEquity':
      return i18n.t('credit.indicator.returnOnEquity');
  }
}
