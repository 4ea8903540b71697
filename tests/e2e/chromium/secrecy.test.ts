import type { CDPSession, Page } from '@playwright/test';
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
  tells,
} from '../secrecy/attack.ts';
import { attacks } from '../secrecy/index.ts';
import { evenMailbox, strikingBook, subjects } from '../secrecy/people.ts';
import { settledBadges } from './badges.ts';
import { openStage, type Stage } from './stage.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await openStage({ mailbox: evenMailbox(), tables: await tablesOf(strikingBook()) });
});
afterAll(() => stage.close());

async function mouse(page: Page, boxes: DOMRect[], gesture: Attack['gesture']): Promise<void> {
  for (const { x, y, width, height } of boxes) {
    await page.mouse.move(x + width / 2, y + height / 2);
    if (gesture === 'click') await page.mouse.click(x + width / 2, y + height / 2);
  }
  await page.mouse.move(2, 2);
}

/** A page of its own whose list comes late, so that the attack is there before the first badge. */
async function attacked(attack: Attack): Promise<{ page: Page; session: CDPSession }> {
  const { page, session } = await stage.mail({ slow: 250 });
  await page.evaluate(planting(attack));
  return { page, session };
}

describe('what a page can learn from badges', () => {
  it('shows every state there is', async () => {
    const { page, session } = await stage.mail();
    const badges = await settledBadges(session, (all) => all.length >= 13);
    const faces = badges.map((one) =>
      [
        one.email,
        one.state,
        one.tier,
        one.grade,
        one.provisional,
        one.personKnown,
        one.marks,
      ].join(),
    );
    const { length } = Object.keys(subjects);
    expect(badges).toHaveLength(length);
    expect(new Set(faces.map((face) => face.replace(/^[^,]*/, ''))).size).toBeGreaterThan(9);
    expect(faces.join()).toContain('VIP,AAA');
    expect(faces.join()).toContain('Small,C');
    await page.close();
  });

  for (const attack of attacks) {
    describe(attack.name, () => {
      it('sees through a careless badge', async () => {
        const { page } = await stage.mail({ slow: 60_000, csp: 'none' });
        await page.evaluate(planting(attack));
        await page.evaluate(controlling(attack));
        if (attack.gesture) {
          const boxes: DOMRect[] = await page.evaluate(
            (tag) =>
              [...document.getElementsByTagName(tag)].map((e) =>
                e.getBoundingClientRect().toJSON(),
              ),
            CONTROL_TAG,
          );
          expect(boxes).toHaveLength(CONTROL_VALUES.length);
          await mouse(page, boxes, attack.gesture);
        }
        const seen: string[] = await page.evaluate(looking(attack, CONTROL_TAG));
        expect(tells(seen), `the attack saw only ${JSON.stringify(seen)}`).toBe(true);
        await page.close();
      });

      it('learns nothing from ours', async () => {
        const { page, session } = await attacked(attack);
        const badges = await settledBadges(session, (all) => all.length >= 13);
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
