import type { Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { boxOf } from '../../support/chromium.ts';
import { tablesOf } from '../../support/seed.ts';
import {
  type Attack,
  CONTROL_TAG,
  CONTROL_VALUES,
  controlling,
  looking,
  planting,
  REAL_TAG,
  seenAtLast,
  tells,
} from '../secrecy/attack.ts';
import { attacks } from '../secrecy/index.ts';
import { type PageOptions, pages, sites } from '../secrecy/pages.ts';
import { evenMailbox, strikingBook } from '../secrecy/people.ts';
import { settledBadges } from './badges.ts';
import { type MailTab, openStage, type Stage } from './stage.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await openStage({
    mailbox: evenMailbox(),
    sites,
    tables: await tablesOf(strikingBook()),
  });
});
afterAll(() => stage.close());

async function mouse(page: Page, boxes: DOMRect[], gesture: Attack['gesture']): Promise<void> {
  for (const { x, y, width, height } of boxes) {
    await page.mouse.move(x + width / 2, y + height / 2);
    if (gesture === 'click') await page.mouse.click(x + width / 2, y + height / 2);
  }
  await page.mouse.move(2, 2);
}

/** What an attack sees of careless badges. */
async function seenOfCareless({ page }: MailTab, attack: Attack): Promise<string[]> {
  await page.evaluate(planting(attack));
  await page.evaluate(controlling(attack));
  if (attack.gesture) {
    const boxes: DOMRect[] = await page.evaluate(
      (tag) =>
        [...document.getElementsByTagName(tag)].map((e) => e.getBoundingClientRect().toJSON()),
      CONTROL_TAG,
    );
    expect(boxes).toHaveLength(CONTROL_VALUES.length);
    await mouse(page, boxes, attack.gesture);
  }
  return await seenAtLast(() => page.evaluate(looking(attack, CONTROL_TAG)));
}

describe.each(pages)('what $name can learn from badges', (shown) => {
  const { count, steady } = shown;
  const opened = (options?: PageOptions): Promise<MailTab> => shown.open(stage, options);

  it('shows every state there is', async () => {
    const { page, session } = await opened();
    const badges = await settledBadges(session, (all) => all.length >= count);
    const faces = badges.map((one) =>
      [one.state, one.tier, one.grade, one.provisional, one.personKnown, one.marks].join(),
    );
    expect(badges).toHaveLength(count);
    expect(new Set(faces).size).toBeGreaterThanOrEqual(shown.faces);
    expect(faces.join()).toContain('VIP,AAA');
    expect(faces.join()).toContain('Small,C');
    for (const state of shown.states) expect(badges.map((one) => one.state)).toContain(state);
    await page.close();
  });

  for (const attack of attacks) {
    describe(attack.name, () => {
      if (shown.careless)
        it('sees through a careless badge', async () => {
          const tab = await opened({ slow: 60_000, csp: 'none' });
          const seen = await seenOfCareless(tab, attack);
          expect(tells(seen), `the attack saw only ${JSON.stringify(seen)}`).toBe(true);
          await tab.page.close();
        });

      it('learns nothing from ours', async () => {
        const { page, session } = await opened({ slow: 250 });
        await page.evaluate(planting(attack));
        await expect.poll(() => page.evaluate(steady)).toBe(true);
        const badges = await settledBadges(session, (all) => all.length >= count);
        if (attack.gesture) {
          const boxes = await Promise.all(badges.map(({ host }) => boxOf(session, host)));
          await mouse(page, boxes.filter((box) => box !== null) as DOMRect[], attack.gesture);
        }
        const seen: string[] = await page.evaluate(looking(attack, REAL_TAG));
        expect(seen.length).toBeGreaterThan(1);
        expect([...new Set(seen)], 'told apart').toEqual([seen[0]]);
        await page.close();
      });
    });
  }
});
