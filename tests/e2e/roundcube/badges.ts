import { boxOf, clickNode as clickInDocument, type PiercedNode } from '../../support/chromium';
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

/** A real click in the middle of a badge, in the preview pane too. */
export async function clickBadge({ page, session }: MailTab, { inner }: Painted): Promise<void> {
  const frame = frameAround(inner);
  if (!frame) {
    // The skin shows another column in the row that is pointed at, which moves what stands beside it.
    const there = await boxOf(session, inner);
    if (there) await page.mouse.move(there.x + there.width / 2, there.y + there.height / 2);
    return clickInDocument(page, session, inner);
  }
  const [outer, box] = [await boxOf(session, frame), await boxOf(session, inner)];
  if (!outer || !box) throw new Error('The badge has no box to click');
  await page.mouse.click(outer.x + box.x + box.width / 2, outer.y + box.y + box.height / 2);
}
