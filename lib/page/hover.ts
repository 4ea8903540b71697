import { ask } from '../messages/client';
import { createFrame, type Frame } from './frame';

/** The size that its rules give it. */
export const HOVER = { width: 280, height: 132 } as const;
const DELAY = 300;
const GAP = 6;

/** Beside the badge, inside the window: below it, or above where there is no room. */
export function hoverPlace(
  badge: { left: number; top: number; bottom: number },
  view: { width: number; height: number },
): { left: number; top: number } {
  const left = Math.max(GAP, Math.min(badge.left, view.width - HOVER.width - GAP));
  const below = badge.bottom + GAP;
  const fits = below + HOVER.height <= view.height;
  return { left, top: fits ? below : Math.max(GAP, badge.top - GAP - HOVER.height) };
}

/** The tab's one hover card: warmed once, then only moved and told whom to show. */
export function createHover(root: Document, title: string, css: string, signal: AbortSignal) {
  let frame: Frame | null = null;
  let last = new DOMRect(root.defaultView?.innerWidth ?? 0, GAP);
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Counts what was asked for: an answer that comes after the pointer has gone shows nothing. */
  let turn = 0;
  let heard = false;
  /** What was asked for before the frame could hear it. */
  let waiting = () => {};

  function hide(): void {
    turn += 1;
    clearTimeout(timer);
    frame?.iframe.removeAttribute('data-shown');
  }

  async function show(
    ref: string,
    badge: DOMRect,
    others?: string[],
    hint?: boolean,
  ): Promise<void> {
    const at = frame;
    if (!at || !root.defaultView) return;
    const { innerWidth: width, innerHeight: height } = root.defaultView;
    turn += 1;
    const asked = turn;
    if (!heard) {
      waiting = () => {
        if (asked === turn) void show(ref, badge, others, hint);
      };
      return;
    }
    const reply = await ask('hover.show', { ref, others, hint });
    if (!reply.ok || asked !== turn) return;
    const { left, top } = hoverPlace(badge, { width, height });
    at.iframe.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
    at.iframe.setAttribute('data-shown', '');
  }

  signal.addEventListener('abort', () => {
    hide();
    frame?.element.remove();
  });

  function warm(): void {
    if (frame) return;
    frame = createFrame(root, title, css);
    frame.go('hover');
  }

  return {
    warm,
    /** The frame runs and hears from now on. */
    ready(): void {
      heard = true;
      waiting();
    },
    enter(ref: string, badge: DOMRect, others: string[]): void {
      warm();
      last = badge;
      clearTimeout(timer);
      timer = setTimeout(() => void show(ref, badge, others), DELAY);
    },
    /** Says at once, beside the badge pointed at, how the browser's panel is opened where a click may not do it. */
    hint(ref: string): void {
      warm();
      clearTimeout(timer);
      void show(ref, last, [], true);
    },
    leave: hide,
  };
}

export type Hover = ReturnType<typeof createHover>;
