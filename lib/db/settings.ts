import Dexie, { type Transaction } from 'dexie';
import { lastFullMonths, type Period } from '../domain/calendar';
import { defaultCreditScheme } from '../domain/credit/scheme';
import type { RateTable } from '../domain/currency';
import type { CreditScheme } from '../schema/credit';
import { defaultSettings } from '../schema/defaults';
import type { Settings } from '../schema/settings';
import type { BookDatabase } from './database';
import { SETTINGS_ID } from './records';

const readIn = new WeakMap<Transaction, Promise<Settings>>();

/**
 * The settings; those of a new installation while none were saved. New fields get their defaults. Within a transaction
 * that only reads they are read once: nearly every part of a card asks for them.
 */
export async function readSettings(db: BookDatabase): Promise<Settings> {
  const transaction = Dexie.currentTransaction;
  if (transaction?.mode !== 'readonly') return await storedSettings(db);
  const settings = readIn.get(transaction) ?? storedSettings(db);
  readIn.set(transaction, settings);
  return await settings;
}

async function storedSettings(db: BookDatabase): Promise<Settings> {
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
