import { ask } from '../messages/client';
import type { PageWelcome } from '../messages/protocol';
import type { SiteAdapter } from '../sites/contract';
import { createBadges } from './badges/badges';
import { createHover } from './hover';
import { connectLife, onlyOne, removeRemains } from './life';
import { type Heard, listen } from './listen';
import { createSession } from './session';
import { createSidebar } from './sidebar/sidebar';

/**
 * Runs one site's adapter in its page until the extension goes or a newer copy starts: badges beside people, the page reported
 * to the background, the sidebar at the right. Nothing of one part's failure reaches another or the page.
 */
export async function startPage(adapter: SiteAdapter): Promise<void> {
  const root = document;
  const { stop, signal } = onlyOne();

  const url = () => new URL(root.location.href);
  let page: Page | null = null;
  let resized = {};
  const heard: Heard = {
    'sidebar.resize': ({ width, collapsed }) => {
      resized = { width, collapsed };
    },
    'site.lost': stop,
  };
  // Before the welcome is asked for: what the rep changes while it is under way stands in no welcome.
  listen(heard, () => page?.describe(), signal);
  // Back from where the rep has been meanwhile, the page is as it was; the background knows another one by now.
  window.addEventListener('pageshow', ({ persisted }) => persisted && startPage(adapter), {
    signal,
  });
  window.addEventListener('pagehide', () => page?.leave(), { signal });
  const hello = await ask('page.hello', { url: url().href });
  if (signal.aborted) return;
  // Without an answer nothing can be shown; the next turn to or from this tab asks again.
  if (!hello.ok)
    return root.addEventListener('visibilitychange', () => startPage(adapter), {
      once: true,
      signal,
    });
  const welcome = { ...hello.value, ...resized };
  const { choice } = welcome;
  removeRemains(root);
  if (choice !== 'off') page = run(root, adapter, welcome, url, stop, signal);
  Object.assign<Heard, Heard>(heard, {
    ...page?.heard,
    'site.chosen': (chosen) => {
      if (chosen.choice !== choice) void startPage(adapter);
    },
  });
}

interface Page {
  heard: Heard;
  describe(): unknown;
  leave(): void;
}

function run(
  root: Document,
  adapter: SiteAdapter,
  welcome: PageWelcome,
  url: () => URL,
  stop: () => void,
  signal: AbortSignal,
): Page {
  const life = connectLife(stop, signal);
  const session = createSession({
    read: (at) => adapter.parse(root, at),
    url,
    private: welcome.private,
  });
  const hover = createHover(root, welcome.words.hover, welcome.hoverCss, signal);
  const sidebar = createSidebar(
    root,
    {
      width: welcome.width,
      collapsed: welcome.collapsed || welcome.choice !== 'page',
      css: welcome.sidebarCss,
      roomCss: (width) => adapter.roomCss(width),
      words: welcome.words,
    },
    signal,
  );

  async function open(ref: string | null, name: string | null, intent: 'show' | 'capture') {
    // A page that refused our frame is served by the browser's own panel.
    const choice = sidebar.refused() ? 'panel' : welcome.choice;
    // Sent before anything else: a native panel opens only within the click itself.
    const asked = ask('sidebar.open', { ref, name, intent, choice });
    if (choice === 'page') sidebar.open();
    const answer = await asked;
    if (answer.ok && answer.value.opened === 'shortcut') hover.hint(ref ?? '');
  }

  const badges = createBadges(
    root,
    adapter,
    welcome.badgeLook,
    {
      clicked(view, ref, place) {
        hover.leave();
        void open(ref, place.person.name, view?.state === 'unknown' ? 'capture' : 'show');
      },
      entered: hover.enter,
      left: () => hover.leave(),
      refused: (place) => note([`${place.kind} badge refused`]),
    },
    signal,
  );

  function note(selectors: string[]): void {
    void ask('drift.note', { site: adapter.site, selectors });
  }

  let noted = false;
  function look(): void {
    life.touch();
    if (signal.aborted) return;
    const at = url();
    const { reading, places } = adapter.look?.(root, at) ?? { reading: adapter.parse(root, at) };
    session.update(at.href, reading);
    if (welcome.badges) badges.scan(session.own(), at, places);
    if (!reading.ok && reading.problem === 'unrecognised' && !noted) {
      noted = true;
      note(['page']);
    }
  }

  look();
  adapter.watch(root, look, signal);
  if (welcome.choice === 'page') sidebar.load();
  // A tab nobody points at needs no hover card; the first move in it comes long before a badge is rested on.
  if (welcome.badges)
    root.addEventListener('pointermove', hover.warm, { once: true, passive: true, signal });
  return {
    heard: {
      'book.changed': ({ refs }) => badges.forget(refs),
      'settings.changed': () => badges.forget(null),
      'sidebar.show': sidebar.open,
      'sidebar.toggle': sidebar.toggle,
      'sidebar.ready': ({ part }) => {
        if (part === 'sidebar') sidebar.ready();
        else hover.ready();
      },
      'sidebar.resize': sidebar.resize,
    },
    describe: session.describe,
    leave: session.leave,
  };
}
