import type { BadgeHost } from './host';

/** Events of a badge that the page's row must never see: it would open or be dragged. */
const kept = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'touchstart',
  'touchend',
  'click',
  'auxclick',
  'dblclick',
  'contextmenu',
];
/** The same of keys, heard only while a badge has the focus: elsewhere the rep types. */
const keys = ['keydown', 'keyup'];

/**
 * Hears for all badges of a document what the hand does: one listener per kind of event, so that fifty
 * badges cost no more than one and a badge that comes under a resting pointer is heard at once. Seen from
 * the document an event on a badge comes from its host; what is drawn inside stays unknown to the page.
 */
export function watchPointer(signal: AbortSignal) {
  const hosts = new WeakMap<EventTarget, BadgeHost>();
  const nearby = new WeakMap<EventTarget, Set<BadgeHost>>();
  const documents = new WeakSet<Document>();
  let ground: EventTarget | null = null;
  let at: BadgeHost | null = null;

  const hostOf = (event: Event): BadgeHost | null => {
    const host = event.target && hosts.get(event.target);
    return host?.takes() ? host : null;
  };

  function keep(event: Event): void {
    const host = hostOf(event);
    if (!host) return;
    const { type } = event;
    if ('key' in event && event.key !== 'Enter' && event.key !== ' ') return;
    event.stopPropagation();
    // A press not prevented would drag the row, which is the draggable element.
    const acts = type === 'click' || type === 'keydown';
    if (acts || type === 'mousedown') event.preventDefault();
    if (acts && event.isTrusted) host.clicked();
  }

  function show(near: boolean): void {
    const known = ground && nearby.get(ground);
    for (const host of known || []) {
      if (host.element.isConnected) host.near(near);
      else known?.delete(host);
    }
  }

  function moved(event: Event): void {
    const over = event.composedPath().find((one) => nearby.has(one)) ?? null;
    if (over !== ground) {
      show(false);
      ground = over;
      show(true);
    }
    if (!event.isTrusted || event.type !== 'pointerover') return;
    const host = hostOf(event);
    if (host === at) return;
    at?.left();
    at = host;
    host?.entered();
  }

  function gone(): void {
    at?.left();
    at = null;
  }

  function listen(root: Document): void {
    if (documents.has(root)) return;
    documents.add(root);
    const early = { capture: true, signal };
    for (const type of kept) root.addEventListener(type, keep, early);
    const quiet = { passive: true, signal };
    root.addEventListener('pointerover', moved, quiet);
    root.addEventListener('focusin', moved, quiet);
    const focused = (event: Event) => {
      const change = hostOf(event) ? 'addEventListener' : 'removeEventListener';
      for (const type of keys) root[change](type, keep, early);
    };
    root.addEventListener('focusin', focused, quiet);
    root.documentElement.addEventListener('pointerleave', gone, quiet);
  }

  return {
    bind(near: Element, host: BadgeHost): void {
      listen(near.ownerDocument);
      hosts.set(host.element, host);
      const known = nearby.get(near);
      if (known) known.add(host);
      else nearby.set(near, new Set([host]));
    },
  };
}
