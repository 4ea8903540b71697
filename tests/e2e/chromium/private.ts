import { until } from '../../support/chromium.ts';
import { found } from '../../support/until.ts';
import { attach, browserSession, type RawDocument, type RawTarget, targetsOf } from './raw.ts';
import type { Stage } from './stage.ts';

/** A tab of a private window, which no driver lists. */
export interface PrivateTab extends RawDocument {
  /** The browser's number of it. */
  id: number;
  /** Whether this stands in the private window. */
  holds(target: RawTarget): boolean;
  /** The document of ours that stands there by now, told by the end of its address. */
  ours(ending: string): Promise<RawDocument>;
  close(): Promise<void>;
}

/** Opens a private window on this address. The extension must be allowed there (`privateAllowed`). */
export async function openPrivate(stage: Stage, url: string): Promise<PrivateTab> {
  const session = await browserSession(stage);
  const targets = async () => targetsOf(await session.send('Target.getTargets'));
  const before = new Set((await targets()).map(({ targetId }) => targetId));
  const id = await stage.desk.evaluate(async (address) => {
    const { windows } = Reflect.get(globalThis, 'chrome');
    const { tabs } = await windows.create({ incognito: true, url: address });
    return tabs[0].id;
  }, url);
  const page = await found(
    async () =>
      (await targets()).find((one) => !before.has(one.targetId) && one.url.startsWith(url)),
    30_000,
    'no private window opened',
  );
  const holds = ({ browserContextId }: RawTarget) => browserContextId === page.browserContextId;
  return {
    ...(await attach(session, page.targetId)),
    id,
    holds,
    async ours(ending) {
      const one = await found(
        async () => (await targets()).find((one) => one.url.endsWith(ending) && holds(one)),
        30_000,
        `no ${ending} in the private window`,
      );
      return await attach(session, one.targetId);
    },
    async close() {
      await session.send('Target.closeTarget', { targetId: page.targetId });
      const gone = async () => (await targets()).every((one) => one.targetId !== page.targetId);
      await until(gone, 30_000, 'the private window stays open');
    },
  };
}
