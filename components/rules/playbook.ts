import { type Tier, tiers } from '@/lib/schema/base';
import type { Settings } from '@/lib/schema/settings';
import { readFigure } from '../credit/figures';

type Playbook = Settings['playbook'];
export type LineText = Record<'contactDays' | 'caller' | 'discountPercent', string>;
export type PlaybookText = Record<Tier, LineText>;

const lineText = ({ contactDays, caller, discountPercent }: Playbook[Tier]): LineText => ({
  contactDays: String(contactDays),
  caller: caller ?? '',
  discountPercent: String(discountPercent),
});

/** The playbook as it stands in the fields. */
export const textOf = (playbook: Playbook): PlaybookText => ({
  VIP: lineText(playbook.VIP),
  Major: lineText(playbook.Major),
  Ordinary: lineText(playbook.Ordinary),
  Small: lineText(playbook.Small),
});

/** Days of a cadence: whole, from 1 to ten years. */
export function readDays(typed: string): number | null {
  const days = readFigure(typed);
  return typeof days === 'number' && Number.isInteger(days) && days >= 1 && days <= 3650
    ? days
    : null;
}

export function readPercent(typed: string): number | null {
  const percent = readFigure(typed);
  return typeof percent === 'number' && percent >= 0 && percent <= 100 ? percent : null;
}

function readLine({ contactDays, caller, discountPercent }: LineText): Playbook[Tier] | null {
  const days = readDays(contactDays);
  const percent = readPercent(discountPercent);
  if (days === null || percent === null) return null;
  const name = caller.trim();
  return { contactDays: days, discountPercent: percent, ...(name ? { caller: name } : {}) };
}

/** What was typed; null while a figure cannot be taken. */
export function readPlaybook(text: PlaybookText): Playbook | null {
  const [VIP, Major, Ordinary, Small] = tiers.map((tier) => readLine(text[tier]));
  return VIP && Major && Ordinary && Small ? { VIP, Major, Ordinary, Small } : null;
}

/** The same lines, in whatever order their fields were kept. */
export const samePlaybook = (one: Playbook, other: Playbook): boolean =>
  JSON.stringify(textOf(one)) === JSON.stringify(textOf(other));
