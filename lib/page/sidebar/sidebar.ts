import { ask } from '../../messages/client';
import { createFrame, type Frame } from '../frame';
import { edgeTab, widthHandle } from './parts';
import { sidebarCss } from './style';

/** Under this width of the window there is no room beside the page: the sidebar lies over it. */
const NARROW = 900;
/** A frame that has not reported by then was refused by the page. */
const PATIENCE = 5000;

export interface SidebarOptions {
  width: number;
  collapsed: boolean;
  roomCss(width: number): string;
  words: { frame: string; open: string; resize: string };
  /** The page does not let our frame in. */
  refused(): void;
}

/**
 * The sidebar in the page: a frame at the right, an edge tab when collapsed, a handle for its width.
 * The host's layout is changed by one width rule only, put in and taken out by the background.
 */
export function createSidebar(root: Document, options: SidebarOptions, signal: AbortSignal) {
  const view = root.defaultView ?? window;
  const narrow = view.matchMedia(`(max-width: ${NARROW - 1}px)`);
  let { width, collapsed } = options;
  let frame: Frame | null = null;
  let ready = false;
  let room = '';

  const tab = edgeTab(root, options.words.open, () => setCollapsed(false, true));
  const handle = widthHandle(root, options.words.resize, {
    get: () => width,
    move: (next) => {
      width = next;
      layout();
    },
    done: () => void ask('sidebar.size', { width, collapsed }),
  });

  async function makeRoom(): Promise<void> {
    const css = !frame || collapsed || narrow.matches ? '' : options.roomCss(width);
    if (css === room) return;
    room = css;
    await ask('page.room', { css });
    // The host lays itself out by script: tell it as the browser would.
    view.dispatchEvent(new Event('resize'));
  }

  function layout(): void {
    if (!frame) return;
    frame.iframe.hidden = collapsed;
    handle.hidden = collapsed || narrow.matches;
    tab.hidden = !collapsed;
    frame.element.style.setProperty('--w', `${width}px`);
    void makeRoom();
  }

  function load(): void {
    if (frame) return;
    frame = createFrame(
      root,
      narrow.matches ? 'overlay' : 'docked',
      options.words.frame,
      sidebarCss,
    );
    frame.root.append(handle, tab);
    layout();
    view.setTimeout(() => {
      if (ready || signal.aborted || collapsed) return;
      remove();
      options.refused();
    }, PATIENCE);
  }

  function remove(): void {
    frame?.element.remove();
    frame = null;
    void makeRoom();
  }

  function setCollapsed(next: boolean, keep: boolean): void {
    collapsed = next;
    load();
    layout();
    if (keep) void ask('sidebar.size', { width, collapsed });
  }

  narrow.addEventListener('change', layout, { signal });
  signal.addEventListener('abort', remove, { once: true });

  return {
    load,
    open: () => setCollapsed(false, true),
    toggle: () => setCollapsed(!collapsed, true),
    ready: () => {
      ready = true;
    },
    resize(next: { width: number; collapsed: boolean }): void {
      ({ width, collapsed } = next);
      layout();
    },
  };
}

export type Sidebar = ReturnType<typeof createSidebar>;
