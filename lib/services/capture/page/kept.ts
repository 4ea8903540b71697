import { session } from '../../../platform/session';
import { tabOf } from '../../../platform/tabs';
import { type Captured, capturedSchema } from '../../../schema/captured';
import { key } from '../../context/memory';

/** What was read in a tab and not yet saved or put away; parsed, as an older version may have written it. */
export async function capturedOf(tabId: number): Promise<Captured | null> {
  const name = key(tabId, 'captured');
  const stored = capturedSchema.safeParse((await session.read([name]))[name]);
  return stored.success ? stored.data : null;
}

/** Keeps it as long as its tab is there: a tab that was closed while it was read leaves nothing behind. */
export async function keepCaptured(tabId: number, captured: Captured): Promise<void> {
  await session.write({ [key(tabId, 'captured')]: captured });
  if ((await tabOf(tabId)) === null) await dropCaptured(tabId);
}

export const dropCaptured = (tabId: number): Promise<void> =>
  session.forget([key(tabId, 'captured')]);
