import type { Frame } from '@playwright/test';
import { type Grade, grades, type Tier, tiers } from '../../lib/schema/base.ts';

export interface SeenCard {
  name: string;
  email: string | null;
  company: string | null;
  tier: Tier | null;
  grade: Grade | null;
  /** Newest first, orders left out. */
  interactions: SeenInteraction[];
}

export interface SeenInteraction {
  /** The kind as the card names it, in small letters: `call`, `mail received`. */
  kind: string;
  /** ISO time. */
  at: string;
  title: string;
}

const PATIENCE = 30_000;

/** Waits for the card of this person and reads what it shows. */
export async function readCard(sidebar: Frame, name: string): Promise<SeenCard> {
  const who = sidebar.locator('[data-place=who]');
  await who.getByRole('heading', { name, exact: true }).waitFor({ timeout: PATIENCE });
  const worth = sidebar.locator('[data-place=worth]');
  const words = (await worth.locator('span').allInnerTexts()).map((text) => text.trim());
  const labels = await worth.getByRole('img').evaluateAll((all) => all.map((one) => one.ariaLabel));
  const company = who.getByRole('heading', { name, exact: true }).locator('..').getByRole('button');
  return {
    name,
    email: await firstText(who.locator('a[href^="mailto:"]')),
    company: await firstText(company),
    tier: tiers.find((tier) => words.includes(tier)) ?? null,
    grade: grades.find((grade) => labels.some((label) => label?.split(',')[0] === grade)) ?? null,
    interactions: await readHistory(sidebar),
  };
}

/** What the card says has happened. */
export async function readHistory(sidebar: Frame): Promise<SeenInteraction[]> {
  const history = sidebar.locator('[data-place=history]');
  await history.locator('li, p').first().waitFor({ timeout: PATIENCE });
  const lines = await history.locator('li').evaluateAll((all) =>
    all.map((line) => {
      const button = line.querySelector('button');
      const kind = button?.querySelector('.sr-only')?.textContent ?? '';
      return {
        kind: kind.replace(/:\s*$/, '').toLowerCase(),
        at: line.querySelector('time')?.dateTime ?? '',
        title: (button?.textContent ?? '').slice(kind.length).trim(),
      };
    }),
  );
  return lines.filter(({ kind }) => kind !== 'order');
}

async function firstText(found: ReturnType<Frame['locator']>): Promise<string | null> {
  return (await found.count()) > 0 ? ((await found.first().textContent()) ?? '').trim() : null;
}
