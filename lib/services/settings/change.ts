import type { Work } from '../../db/command';
import { SETTINGS_ID } from '../../db/records';
import { Refused } from '../../db/refused';
import { readSettings } from '../../db/settings';
import { isDay } from '../../domain/calendar';
import { inOrder } from '../../domain/complaint';
import { checkScheme } from '../../domain/credit/check-scheme';
import { isPositive } from '../../domain/decimal';
import { domainKey, emailKey } from '../../domain/matching/emailKey';
import type { Settings } from '../../schema/settings';
import type { CommandArgs } from '../book';
import { definedOnly } from '../definedOnly';

async function change(
  { db, changes }: Work,
  edit: (before: Settings) => Partial<Settings>,
): Promise<void> {
  const before = await readSettings(db);
  await changes.put('settings', SETTINGS_ID, { ...before, ...edit(before) });
}

/** Changes settings; what moves tiers (currency, rates, period) ranks everybody anew at once. */
export async function changeSettings(
  work: Work,
  { changes }: CommandArgs<'settings.change'>,
): Promise<void> {
  if (changes.scheme) {
    const checked = checkScheme(changes.scheme);
    if (!checked.ok)
      throw new Refused(checked.error.code, checked.error.message, checked.error.where);
  }
  const period = changes.period;
  if (period && !(isDay(period.from) && isDay(period.to) && period.from <= period.to))
    throw new Refused('bad-input', 'the period must run from a day to a later one', 'period');
  if (changes.complaintDays && !inOrder(changes.complaintDays))
    throw new Refused(
      'bad-input',
      'a graver complaint must not be due later than a lighter one',
      'complaintDays',
    );
  for (const [currency, rate] of Object.entries(changes.rates ?? {}))
    if (!isPositive(rate))
      throw new Refused('bad-input', `the rate of ${currency} must be above zero`, 'rates');
  await change(work, () => definedOnly(changes));
}

/** Networks whose messages are logged like the mail of one mailbox. */
const NETWORKS: readonly string[] = ['linkedin'];

const addressOf = (written: string): string => {
  const address = written.trim().toLowerCase();
  if (!NETWORKS.includes(address) && emailKey(address) === null)
    throw new Refused('bad-input', 'not an address', 'account');
  return address;
};

/** The rep's answer to "log the mail of this mailbox?". */
export const setLogging = (
  work: Work,
  { account, logging }: CommandArgs<'mailbox.logging'>,
): Promise<void> =>
  change(work, ({ mailboxes }) => ({ mailboxes: { ...mailboxes, [addressOf(account)]: logging } }));

/** An address is kept as written, a domain as `@domain`. */
const neverEntry = (written: string): string => {
  const text = written.trim().toLowerCase();
  if (text.indexOf('@') > 0 && emailKey(text) !== null) return text;
  const domain = domainKey(text.replace(/^\*\.?/, ''));
  if (domain === null) throw new Refused('bad-input', 'neither address nor domain', 'entry');
  return `@${domain}`;
};

export const addNever = (work: Work, { entry }: CommandArgs<'never.add'>): Promise<void> =>
  change(work, ({ neverLog }) => ({ neverLog: [...new Set([...neverLog, neverEntry(entry)])] }));

export const removeNever = (work: Work, { entry }: CommandArgs<'never.remove'>): Promise<void> =>
  change(work, ({ neverLog }) => ({
    neverLog: neverLog.filter((known) => known !== entry && known !== neverEntry(entry)),
  }));

export const chooseSite = (
  work: Work,
  { siteKey, choice }: CommandArgs<'site.choose'>,
): Promise<void> => change(work, ({ sites }) => ({ sites: { ...sites, [siteKey]: choice } }));

/** The sidebar's width and whether it is folded away, remembered for every page. */
export async function rememberSize(
  work: Work,
  size: { width: number; collapsed: boolean },
): Promise<void> {
  await change(work, () => ({ sidebarWidth: size.width, sidebarCollapsed: size.collapsed }));
}
