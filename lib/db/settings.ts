import { lastFullMonths, type Period } from '../domain/calendar';
import { defaultCreditScheme } from '../domain/credit/scheme';
import type { RateTable } from '../domain/currency';
import type { CreditScheme } from '../schema/credit';
import { defaultSettings } from '../schema/defaults';
import type { Settings } from '../schema/settings';
import type { BookDatabase } from './database';
import { SETTINGS_ID } from './records';

/** The settings; those of a new installation while none were saved. New fields get their defaults. */
export async function readSettings(db: BookDatabase): Promise<Settings> {
  const row = await db.rows('settings').get(SETTINGS_ID);
  return { ...defaultSettings, ...row?.record };
}

export const rateTable = (settings: Settings): RateTable => ({
  base: settings.baseCurrency,
  rates: settings.rates,
});

/** The days tiers are ranked over. */
export const rankedPeriod = (settings: Settings, today: string): Period =>
  settings.period ?? lastFullMonths(today);

export const schemeOf = (settings: Settings): CreditScheme =>
  settings.scheme ?? defaultCreditScheme;
