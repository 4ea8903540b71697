import { mkdir } from 'node:fs/promises';
import { expect } from 'vitest';
import {
  boxOf,
  clickNode as clickInDocument,
  evaluateOn,
  type PiercedNode,
  until,
} from '../../support/chromium';
import { type Painted, settledBadges } from '../chromium/badges';
import type { MailTab } from './stage';

/** The preview pane that a node stands in; null on the page itself. */
function frameAround(node: PiercedNode): PiercedNode | null {
  for (let at = node.parent; at; at = at.parent) if (at.tag === 'iframe') return at;
  return null;
}

/** A person's badges in one part of the page, once all are answered and one of them is there. */
export async function badgesOf(
  { session }: MailTab,
  email: string,
  kind: 'row' | 'header' | 'chip',
): Promise<Painted[]> {
  const wanted = (badge: Painted) => badge.email === email && badge.kind === kind;
  return (await settledBadges(session, (all) => all.some(wanted))).filter(wanted);
}

/** What a badge shows. */
export const faceOf = ({ state, tier, grade }: Painted) => ({ state, tier, grade });

/** How many px of a badge's width are cut off by a part of the page around it, or by its window. */
async function cutOff({ session }: MailTab, { inner }: Painted): Promise<number> {
  return Number(
    await evaluateOn(
      session,
      inner,
      `function () {
        const { host } = this.getRootNode();
        const box = host.getBoundingClientRect();
        let [left, right] = [box.left, box.right];
        for (let at = host.parentElement; at; at = at.parentElement) {
          if (getComputedStyle(at).overflowX === 'visible') continue;
          const around = at.getBoundingClientRect();
          [left, right] = [Math.max(left, around.left), Math.min(right, around.right)];
        }
        right = Math.min(right, document.documentElement.clientWidth);
        return Math.round(box.width - Math.max(0, right - Math.max(0, left)));
      }`,
    ),
  );
}

/** Where pictures go when somebody wants to look at them. */
const pictures = process.env.DANGOL_PICTURES;
async function look({ page }: MailTab, name: string): Promise<void> {
  if (!pictures) return;
  await mkdir(pictures, { recursive: true });
  await page.screenshot({ path: `${pictures}/${name}.png` });
}

/** At this width no badge is cut, and this person's in the list stand still while their row is pointed at. */
export async function expectInPlace(tab: MailTab, email: string, width: number, name: string) {
  const { page, session } = tab;
  await page.setViewportSize({ width, height: 768 });
  const cut = async () => {
    const all = await settledBadges(session);
    const by = await Promise.all(all.map((badge) => cutOff(tab, badge)));
    return all.flatMap((badge, at) =>
      by[at] ? [`${badge.kind} ${badge.email} ${by[at]} px`] : [],
    );
  };
  // The page shares out its new width by scripts of its own.
  await until(async () => (await cut()).length === 0, 30_000, 'badges are cut').catch(async () => {
    await look(tab, `${name}-${width}`);
    expect(await cut()).toEqual([]);
  });
  await look(tab, `${name}-${width}`);
  for (const badge of await badgesOf(tab, email, 'row')) {
    await page.mouse.move(2, 2);
    const before = await boxOf(session, badge.inner);
    if (before) await page.mouse.move(before.x + before.width / 2, before.y + before.height / 2);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
    await look(tab, `${name}-${width}-pointed`);
    expect(await boxOf(session, badge.inner)).toEqual(before);
  }
}

/** A real click in the middle of a badge, in the preview pane too. */
export async function clickBadge({ page, session }: MailTab, { inner }: Painted): Promise<void> {
  const frame = frameAround(inner);
  if (!frame) return clickInDocument(page, session, inner);
  const [outer, box] = [await boxOf(session, frame), await boxOf(session, inner)];
  if (!outer || !box) throw new Error('The badge has no box to click');
  await page.mouse.click(outer.x + box.x + box.width / 2, outer.y + box.y + box.height / 2);
}
