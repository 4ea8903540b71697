import { type Tier, tiers } from '@/lib/schema/base';
import type { Settings } from '@/lib/schema/settings';
import { readFigure, readWhole, writeFigure } from '../credit/figures';

type Playbook = Settings['playbook'];
export type LineText = Record<'contactDays' | 'caller' | 'discountPercent', string>;
export type PlaybookText = Record<Tier, LineText>;

const lineText = (
  { contactDays, caller, discountPercent }: Playbook[Tier],
  language: string,
): LineText => ({
  contactDays: String(contactDays),
  caller: caller ?? '',
  discountPercent: writeFigure(discountPercent, language),
});

/** The playbook as it stands in the fields, in the marks of a language. */
export const textOf = (playbook: Playbook, language: string): PlaybookText => ({
  VIP: lineText(playbook.VIP, language),
  Major: lineText(playbook.Major, language),
  Ordinary: lineText(playbook.Ordinary, language),
  Small: lineText(playbook.Small, language),
});

/** Days of a cadence: whole, from 1 to ten years. */
export const readDays = (typed: string, language: string): number | null =>
  readWhole(typed, language, { least: 1, most: 3650 });

export function readPercent(typed: string, language: string): number | null {
  const percent = readFigure(typed, language);
  return typeof percent === 'number' && percent >= 0 && percent <= 100 ? percent : null;
}

function readLine(text: LineText, language: string): Playbook[Tier] | null {
  const days = readDays(text.contactDays, language);
  const percent = readPercent(text.discountPercent, language);
  if (days === null || percent === null) return null;
  const name = text.caller.trim();
  return { contactDays: days, discountPercent: percent, ...(name ? { caller: name } : {}) };
}

/** What was typed; null while a figure cannot be taken. */
export function readPlaybook(text: PlaybookText, language: string): Playbook | null {
  const [VIP, Major, Ordinary, Small] = tiers.map((tier) => readLine(text[tier], language));
  return VIP && Major && Ordinary && Small ? { VIP, Major, Ordinary, Small } : null;
}

/** The same lines, in whatever order their fields were kept. */
export const samePlaybook = (one: Playbook, other: Playbook): boolean =>
  JSON.stringify(textOf(one, 'en')) === JSON.stringify(textOf(other, 'en'));
