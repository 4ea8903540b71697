import * as z from 'zod/mini';
import { type Grade, grades, type Tier, tiers } from '../../../lib/schema/base.ts';
import type { FirefoxDocument } from '../../support/firefox.ts';

export interface SeenCard {
  name: string;
  email: string | null;
  company: string | null;
  tier: Tier | null;
  grade: Grade | null;
  /** Kind and title of each entry, newest first. */
  history: { kind: string; title: string }[];
}

const Seen = z.object({
  email: z.nullable(z.string()),
  company: z.nullable(z.string()),
  words: z.array(z.string()),
  labels: z.array(z.string()),
  history: z.array(z.object({ kind: z.string(), title: z.string() })),
});

function look() {
  const who = document.querySelector('[data-place=who]');
  const worth = document.querySelector('[data-place=worth]');
  const text = (element: Element | null | undefined) => element?.textContent?.trim() ?? null;
  return {
    email: text(who?.querySelector('a[href^="mailto:"]')),
    company: text(who?.querySelector('h2')?.parentElement?.querySelector('button')),
    words: [...(worth?.querySelectorAll('span') ?? [])].map((one) => text(one) ?? ''),
    labels: [...(worth?.querySelectorAll('[role=img]') ?? [])].map((one) => one.ariaLabel ?? ''),
    history: [...document.querySelectorAll('[data-place=history] li')].map((line) => {
      const button = line.querySelector('button');
      const kind = button?.querySelector('.sr-only')?.textContent ?? '';
      return {
        kind: kind.replace(/:\s*$/, '').toLowerCase(),
        title: (button?.textContent ?? '').slice(kind.length).trim(),
      };
    }),
  };
}

/** Waits for this person's card, history included, and reads what it shows. */
export async function readCard(sidebar: FirefoxDocument, name: string): Promise<SeenCard> {
  const wanted = JSON.stringify(name);
  await sidebar.waitFor(`document.querySelector('[data-place=who] h2')?.textContent === ${wanted}`);
  await sidebar.waitFor(`document.querySelector('[data-place=history] :is(li, p)')`);
  const { words, labels, ...rest } = await sidebar.read(`(${look})()`, Seen);
  return {
    name,
    ...rest,
    tier: tiers.find((tier) => words.includes(tier)) ?? null,
    grade: grades.find((grade) => labels.some((label) => label.split(',')[0] === grade)) ?? null,
  };
}

/** Logs a call of the usual length in two clicks and a sentence. */
export async function logCall(sidebar: FirefoxDocument, words: string): Promise<void> {
  await sidebar.click('[data-place=now] [data-kind=call]');
  await sidebar.waitFor(`document.querySelector('[data-place=now] textarea')`);
  await sidebar.click('[data-place=now] textarea');
  await sidebar.type(words);
  await sidebar.click('[data-place=now] button[type=submit]');
  await sidebar.waitFor(`!document.querySelector('[data-place=now] form')`);
}

/** Saves the filled form for somebody unknown and waits for the card. */
export async function saveCapture(sidebar: FirefoxDocument, name: string): Promise<SeenCard> {
  await sidebar.waitFor(`document.querySelector('form input[name]')`);
  await sidebar.click('form button[type=submit]');
  return readCard(sidebar, name);
}
