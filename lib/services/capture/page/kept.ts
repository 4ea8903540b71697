import { session } from '../../../platform/session';
import { type Captured, capturedSchema } from '../../../schema/captured';
import { key } from '../../context/memory';

/** What was read in a tab and not yet saved or put away; parsed, as an older version may have written it. */
export async function capturedOf(tabId: number): Promise<Captured | null> {
  const name = key(tabId, 'captured');
  const stored = capturedSchema.safeParse((await session.read([name]))[name]);
  return stored.success ? stored.data : null;
}

export const keepCaptured = (tabId: number, captured: Captured): Promise<void> =>
  session.write({ [key(tabId, 'captured')]: captured });

export const dropCaptured = (tabId: number): Promise<void> =>
  session.forget([key(tabId, 'captured')]);
