import { ask } from '../messages/client';
import { createFrame, type Frame } from './frame';

/** One fixed size for everybody, so that it tells nothing. */
export const HOVER = { width: 280, height: 132 } as const;
const DELAY = 300;
const GAP = 6;

const css = `:host{all:initial!important;position:fixed!important;z-index:2147483646!important;inset:0 auto auto 0!important;inline-size:${HOVER.width}px!important;block-size:${HOVER.height}px!important;pointer-events:none!important;contain:size layout style!important;visibility:hidden!important}
iframe{border:0;inline-size:100%;block-size:100%;color-scheme:light dark;background:transparent;opacity:0;visibility:visible}
iframe[data-shown]{opacity:1}`;

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
export function createHover(root: Document, title: string, signal: AbortSignal) {
  let frame: Frame | null = null;
  let last = new DOMRect(root.defaultView?.innerWidth ?? 0, GAP);
  let timer: ReturnType<typeof setTimeout> | undefined;

  function hide(): void {
    clearTimeout(timer);
    frame?.iframe.removeAttribute('data-shown');
  }

  async function show(ref: string, badge: DOMRect, hint: boolean): Promise<void> {
    const at = frame;
    if (!at || !root.defaultView) return;
    const { innerWidth: width, innerHeight: height } = root.defaultView;
    const reply = await ask('hover.show', { ref, hint });
    if (!reply.ok || signal.aborted) return;
    const { left, top } = hoverPlace(badge, { width, height });
    at.iframe.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
    at.iframe.setAttribute('data-shown', '');
  }

  signal.addEventListener('abort', () => {
    hide();
    frame?.element.remove();
  });

  return {
    warm(): void {
      frame ??= createFrame(root, 'hover', title, css);
    },
    enter(ref: string, badge: DOMRect): void {
      last = badge;
      clearTimeout(timer);
      timer = setTimeout(() => void show(ref, badge, false), DELAY);
    },
    /** Says at once, beside the badge pointed at, how the browser's panel is opened where a click may not do it. */
    hint(ref: string): void {
      clearTimeout(timer);
      void show(ref, last, true);
    },
    leave: hide,
  };
}

export type Hover = ReturnType<typeof createHover>;
