import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
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
import { originAttacks } from '../secrecy/origin.ts';
import { pages, sites } from '../secrecy/pages.ts';
import { evenMailbox, strikingBook } from '../secrecy/people.ts';
import { settledBadges } from './badges.ts';
import { type MailTab, openStage, type Stage } from './stage.ts';

const Points = z.array(z.object({ x: z.number(), y: z.number() }));

let stage: Stage;

beforeAll(async () => {
  stage = await openStage({
    mailbox: evenMailbox(),
    sites,
    tables: await tablesOf(strikingBook()),
  });
});
afterAll(() => stage.close());

async function mouse({ page }: MailTab, points: z.infer<typeof Points>, { gesture }: Attack) {
  for (const { x, y } of points) {
    await page.mouse.move(x, y);
    if (gesture === 'click') await page.mouse.click(x, y);
  }
  await page.mouse.move(2, 2);
}

async function seenBy({ document }: MailTab, attack: Attack, tag: string): Promise<string[]> {
  const seen = await document.evaluate(
    `Promise.resolve(${looking(attack, tag)}).then((seen) => JSON.stringify(seen))`,
  );
  return z.array(z.string()).parse(JSON.parse(String(seen)));
}

/** What an attack sees of careless badges. */
async function seenOfCareless(tab: MailTab, attack: Attack): Promise<string[]> {
  await tab.document.evaluate(planting(attack));
  await tab.document.evaluate(controlling(attack));
  if (attack.gesture) {
    const points = await tab.document.read(
      `[...document.getElementsByTagName('${CONTROL_TAG}')].map((one) => {
        const { x, y, width, height } = one.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      })`,
      Points,
    );
    expect(points).toHaveLength(CONTROL_VALUES.length);
    await mouse(tab, points, attack);
  }
  return await seenAtLast(() => seenBy(tab, attack, CONTROL_TAG));
}

describe.each(pages)('what $name can learn from badges in Firefox', (shown) => {
  for (const attack of [...attacks, ...originAttacks]) {
    const sharp = shown.careless ? 'sees through a careless badge, ' : '';
    it(`${attack.name}: ${sharp}learns nothing from ours`, async () => {
      if (shown.careless) {
        const careless: MailTab = await shown.open(stage, { slow: 60_000, csp: 'none' });
        const told = await seenOfCareless(careless, attack);
        await careless.page.close();
        expect.soft(tells(told), `the attack saw only ${JSON.stringify(told)}`).toBe(true);
      }
      const tab: MailTab = await shown.open(stage, { slow: 250 });
      await tab.document.evaluate(planting(attack));
      await tab.document.waitFor(shown.steady);
      const badges = await settledBadges(
        stage.firefox.bidi,
        tab,
        (all) => all.length >= shown.count,
      );
      expect(badges).toHaveLength(shown.count);
      if (attack.gesture) await mouse(tab, badges, attack);
      const seen = await seenBy(tab, attack, REAL_TAG);
      await tab.page.close();
      expect(seen.length).toBeGreaterThan(1);
      expect([...new Set(seen)], 'told apart').toEqual([seen[0]]);
    });
  }
});
