import type { Competitor } from '@/lib/schema/about';

/** "Acme 30 %", or the name alone where the share is not known. */
export const competitorLine = ({ name, share }: Competitor): string =>
  share === null ? name : `${name} ${share} %`;

/** A percentage from 0 to 100 as typed ("30", "12,5 %"); null when it is none. */
export function readPercent(typed: string): number | null {
  const text = typed.trim().replace(/\s*%$/, '').replace(',', '.');
  if (!/^\d{1,3}(\.\d{1,4})?$/.test(text)) return null;
  const percent = Number(text);
  return percent <= 100 ? percent : null;
}

/** One competitor per line, with the share behind the name where it is known; the same name once. */
export function readCompetitors(typed: string): Competitor[] {
  const found = new Map<string, Competitor>();
  for (const line of typed.split('\n')) {
    const match = /^(.+?)[\s:,;–-]*(\d{1,3}(?:[.,]\d{1,4})?)\s*[%％]$/.exec(line.trim());
    const share = match ? readPercent(match[2] ?? '') : null;
    const name = (share === null ? line : (match?.[1] ?? '')).trim();
    const key = name.toLowerCase();
    if (name !== '' && !found.has(key)) found.set(key, { name, share });
  }
  return [...found.values()];
}
