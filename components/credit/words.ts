import { i18n } from '#i18n';
import type { Ceiling, IndicatorClass, IndicatorKey, Judgement } from '@/lib/schema/credit';

export function classWord(name: IndicatorClass): string {
  switch (name) {
    case 'quality':
      return i18n.t('credit.class.quality');
    case 'performance':
      return i18n.t('credit.class.performance');
    case 'solvency':
      return i18n.t('credit.class.solvency');
    case 'operation':
      return i18n.t('credit.class.operation');
    case 'profitability':
      return i18n.t('credit.class.profitability');
  }
}

export function judgementWord(judgement: Judgement): string {
  switch (judgement) {
    case 'excellent':
      return i18n.t('credit.word.excellent');
    case 'good':
      return i18n.t('credit.word.good');
    case 'fair':
      return i18n.t('credit.word.fair');
    case 'weak':
      return i18n.t('credit.word.weak');
    case 'poor':
      return i18n.t('credit.word.poor');
  }
}

/** A ceiling in words; without the scheme's threshold only its nature can be told. */
export function ceilingWord(key: Ceiling['key'], threshold: number | null): string {
  switch (key) {
    case 'badDebt':
      return i18n.t('credit.ceiling.badDebt');
    case 'litigation':
      return i18n.t('credit.ceiling.litigation');
    case 'lowFulfilment':
      return threshold === null
        ? i18n.t('credit.ceiling.lowFulfilmentPlain')
        : i18n.t('credit.ceiling.lowFulfilment', [String(threshold)]);
  }
}

/** The unit beside an indicator's figure; empty for plain ratios and judged indicators. */
export function unitWord(key: IndicatorKey): string {
  switch (key) {
    case 'relationshipYears':
      return i18n.t('credit.unit.years');
    case 'ordersLastFourQuarters':
      return i18n.t('credit.unit.orders');
    case 'employees':
      return i18n.t('credit.unit.people');
    case 'receivablesDays':
      return i18n.t('credit.unit.days');
    case 'inventoryTurnover':
      return i18n.t('credit.unit.aYear');
    case 'fulfilmentRate':
    case 'onTimeRate':
    case 'badDebtRate':
    case 'debtToAssets':
    case 'cashFlowToCurrentLiabilities':
    case 'revenueGrowth':
    case 'netMargin':
    case 'returnOnEquity':
      return '%';
    default:
      return '';
  }
}
