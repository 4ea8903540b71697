import { frontTabOf, type TabFacts, tabOf } from '../../platform/tabs';
import type { Captured } from '../../schema/captured';
import { fail, ok } from '../../schema/result';
import type { CapturedView } from '../../schema/views/captured';
import type { Book } from '../../services/book';
import { capturedOf, dropCaptured, keepCaptured } from '../../services/capture/page/kept';
import { readTab } from '../../services/capture/page/read';
import { knownAmong } from '../../services/capture/review';
import { announceCapture } from '../announce';
import type { Handlers } from '../handler';
import type { CaptureRequestName } from '../protocol';
import type { Caller } from '../sender';

const noTab = fail('not-found', 'no page is in front');

interface Where {
  tabId?: number | undefined;
  windowId?: number | undefined;
}

/** The tab meant; a frame inside a page can mean no other than its own. */
async function tabMeant(caller: Caller, { tabId, windowId }: Where): Promise<TabFacts | null> {
  const named = caller.class === 'frame' ? caller.tabId : (tabId ?? null);
  return named === null ? await frontTabOf(windowId) : await tabOf(named);
}

const viewOf = async (book: Book, tab: TabFacts, captured: Captured): Promise<CapturedView> => ({
  ...captured,
  tabId: tab.id,
  private: tab.private,
  // An address that is not told is that of a page we were not let into again.
  moved: !tab.private && tab.url !== captured.url,
  known: await knownAmong(book, captured.drafts),
});

export const captureHandlers: Handlers<CaptureRequestName> = {
  'capture.read': async ({ place, ...where }, { book, caller }) => {
    const tab = await tabMeant(caller, where);
    if (tab === null) return noTab;
    const read = await readTab(tab, { pointed: 'page' }, book.clock.now());
    const captured: Captured = place ? { ...read, place } : read;
    // Of a private window nothing stays behind when the popup closes; a panel forgets it itself as it goes.
    if (tab.private && !place) await dropCaptured(tab.id);
    else await keepCaptured(tab.id, captured);
    if (place) await announceCapture(tab.id);
    return ok(await viewOf(book, tab, captured));
  },

  'capture.get': async (where, { book, caller }) => {
    const tab = await tabMeant(caller, where);
    const captured = tab && (await capturedOf(tab.id));
    return ok(captured ? await viewOf(book, tab, captured) : null);
  },

  'capture.keep': async ({ step, place, ...where }, { caller }) => {
    const tab = await tabMeant(caller, where);
    const captured = tab && (await capturedOf(tab.id));
    // Saved or put away meanwhile: a late note must not bring it back.
    if (!captured) return ok(null);
    await keepCaptured(tab.id, {
      ...captured,
      step: step === undefined ? captured.step : step,
      place: place ?? captured.place,
    });
    if (place) await announceCapture(tab.id);
    return ok(null);
  },

  'capture.drop': async (where, { caller }) => {
    const tab = await tabMeant(caller, where);
    if (tab === null) return ok(null);
    await dropCaptured(tab.id);
    await announceCapture(tab.id);
    return ok(null);
  },
};
