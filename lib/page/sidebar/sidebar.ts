import { ask } from '../../messages/client';
import { createFrame, type Frame } from '../frame';
import { edgeTab, widthHandle } from './parts';

/** Under this width of the window there is no room beside the page: the sidebar lies over it. */
const NARROW = 900;
/** A frame that has not reported by then is taken for one the page refused. */
const PATIENCE = 3000;

export interface SidebarOptions {
  width: number;
  collapsed: boolean;
  css: string;
  roomCss(width: number): string;
  words: { sidebar: string; open: string; resize: string };
}

interface Docked extends Frame {
  narrow: MediaQueryList;
  tab: HTMLElement;
  handle: HTMLElement;
}

/**
 * The rules for room, in force only while `frame` stands in the page: after an update of the extension
 * nobody can take the old copy's rules out any more.
 */
const roomWhile = ({ id }: Element, css: string): string =>
  `@scope (html:has(> #${id})) {\n${css.replace(/\bhtml\b/g, ':scope')}\n}`;

/**
 * The sidebar in the page: a frame at the right, an edge tab when collapsed, a handle for its width.
 * The host's layout is changed by one width rule only, put in and taken out by the background. Nothing
 * is seen of it, and no room made, before the frame has reported that it runs.
 */
export function createSidebar(root: Document, options: SidebarOptions, signal: AbortSignal) {
  const view = root.defaultView ?? window;
  let { width, collapsed } = options;
  /** Made when first wanted: beside the browser's own panel it never is. */
  let frame: Docked | null = null;
  let state: 'waiting' | 'ready' | 'refused' = 'waiting';
  let room = '';
  let turn = Promise.resolve();
  let sent = false;

  const save = () => void ask('sidebar.size', { width, collapsed });

  /** One change after the other: two rules at once would leave the first in the page for good. */
  function makeRoom(): void {
    const docked = state === 'ready' && !collapsed && !frame?.narrow.matches;
    const css = frame && docked ? roomWhile(frame.element, options.roomCss(width)) : '';
    if (css === room) return;
    room = css;
    turn = turn.then(() => give(css));
  }

  async function give(css: string): Promise<void> {
    await ask('page.room', { css });
    // The host lays itself out by script: tell it as the browser would.
    view.dispatchEvent(new Event('resize'));
  }

  function showWidth(): void {
    frame?.element.style.setProperty('--w', `${width}px`);
    frame?.handle.setAttribute('aria-valuenow', `${width}`);
  }

  function layout(): void {
    if (!frame) return;
    const { element, iframe, go, narrow, tab, handle } = frame;
    element.toggleAttribute('hidden', state !== 'ready');
    iframe.hidden = collapsed;
    handle.hidden = collapsed || narrow.matches;
    tab.hidden = !collapsed;
    showWidth();
    // Sent on while it is still loading, the browser may lose the way: it is set right once it has reported.
    if (state === 'ready' || !sent) go(narrow.matches ? 'overlay' : 'docked');
    sent = true;
    makeRoom();
  }

  function load(): void {
    if (frame) return;
    const { words } = options;
    const narrow = view.matchMedia(`(max-width: ${NARROW - 1}px)`);
    const made = createFrame(root, words.sidebar, options.css);
    const tab = edgeTab(root, words.open, () => {
      setCollapsed(false);
      // The tab that had the focus has gone.
      made.iframe.focus();
    });
    const handle = widthHandle(root, words.resize, {
      get: () => width,
      move: (next) => {
        width = next;
        showWidth();
      },
      done: () => {
        layout();
        save();
      },
    });
    made.element.id = `d${crypto.randomUUID()}`;
    made.root.append(handle, tab);
    frame = { ...made, narrow, tab, handle };
    narrow.addEventListener('change', layout, { signal });
    layout();
    view.setTimeout(() => {
      if (state === 'waiting') state = 'refused';
    }, PATIENCE);
  }

  function setCollapsed(next: boolean): void {
    const changed = next !== collapsed;
    collapsed = next;
    load();
    layout();
    if (changed) save();
  }

  signal.addEventListener(
    'abort',
    () => {
      frame?.element.remove();
      frame = null;
      // At once, not in turn: the hello of a next copy must find the page without our rule.
      if (room !== '') void give('');
    },
    { once: true },
  );

  return {
    load,
    open: () => setCollapsed(false),
    toggle: () => setCollapsed(!collapsed),
    /** The page does not let our frame in. */
    refused: () => state === 'refused',
    ready: () => {
      state = 'ready';
      layout();
    },
    resize(next: { width: number; collapsed: boolean }): void {
      ({ width, collapsed } = next);
      layout();
    },
  };
}
