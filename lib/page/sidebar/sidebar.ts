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
  words: { frame: string; open: string; resize: string };
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
  const narrow = view.matchMedia(`(max-width: ${NARROW - 1}px)`);
  let { width, collapsed } = options;
  let frame: Frame | null = null;
  let state: 'waiting' | 'ready' | 'refused' = 'waiting';
  let room = '';
  let turn = Promise.resolve();

  const place = () => (narrow.matches ? 'overlay' : 'docked');
  const save = () => void ask('sidebar.size', { width, collapsed });
  const tab = edgeTab(root, options.words.open, () => setCollapsed(false));
  const handle = widthHandle(root, options.words.resize, {
    get: () => width,
    move: (next) => {
      width = next;
      frame?.element.style.setProperty('--w', `${width}px`);
    },
    done: () => {
      layout();
      save();
    },
  });

  /** One change after the other: two rules at once would leave the first in the page for good. */
  function makeRoom(): void {
    const docked = state === 'ready' && !collapsed && !narrow.matches;
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

  function layout(): void {
    if (!frame) return;
    const { element, iframe, go } = frame;
    element.toggleAttribute('hidden', state !== 'ready');
    iframe.hidden = collapsed;
    handle.hidden = collapsed || narrow.matches;
    tab.hidden = !collapsed;
    element.style.setProperty('--w', `${width}px`);
    go(place());
    makeRoom();
  }

  function load(): void {
    if (frame) return;
    frame = createFrame(root, place(), options.words.frame, options.css);
    frame.element.id = `d${crypto.randomUUID()}`;
    frame.root.append(handle, tab);
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

  narrow.addEventListener('change', layout, { signal });
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
