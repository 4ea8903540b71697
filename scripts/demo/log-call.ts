import type { Frame } from '@playwright/test';
import { readHistory, type SeenInteraction } from './card.ts';
import { expect } from './steps.ts';

const PATIENCE = 5000;
const WORDS = 'Asked for the replacement lot before 1 December';

/** Logs a call in two clicks and a sentence; answers the call as the history shows it. */
export async function logCall(
  sidebar: Frame,
  shoot: () => Promise<void>,
): Promise<SeenInteraction> {
  const now = sidebar.locator('[data-place=now]');
  await now.getByRole('button', { name: 'Call', exact: true }).click();
  await now.getByRole('textbox', { name: 'What was said' }).fill(WORDS);
  await shoot();
  await now.getByRole('button', { name: /^Save/ }).click();
  await now.locator('form').waitFor({ state: 'detached' });
  return newCall(sidebar);
}

/** The call of these minutes (the form takes whole ones), once the history shows it. */
async function newCall(sidebar: Frame): Promise<SeenInteraction> {
  const end = performance.now() + PATIENCE;
  for (;;) {
    const history = await readHistory(sidebar);
    const call = history.find(
      ({ kind, at }) => kind === 'call' && Math.abs(Date.now() - Date.parse(at)) < 180_000,
    );
    if (call) return call;
    expect(performance.now() < end, 'the history shows no new call');
    await sidebar.waitForTimeout(25);
  }
}
