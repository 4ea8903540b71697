import type { BadgeHost } from './host';

/**
 * Shows the quiet "+" of an unknown person while the pointer is over their row or header. One
 * listener per document; the page's elements get none.
 */
export function watchNear(signal: AbortSignal) {
  const hosts = new WeakMap<EventTarget, Set<BadgeHost>>();
  const documents = new WeakSet<Document>();
  let current: EventTarget | null = null;

  const show = (ground: EventTarget | null, near: boolean) => {
    const known = ground && hosts.get(ground);
    for (const host of known || []) {
      if (host.element.isConnected) host.near(near);
      else known?.delete(host);
    }
  };

  const groundAt = (event: Event): EventTarget | null =>
    event.composedPath().find((at) => hosts.has(at)) ?? null;

  function listen(root: Document): void {
    if (documents.has(root)) return;
    documents.add(root);
    const moved = (event: Event) => {
      const ground = groundAt(event);
      if (ground === current) return;
      show(current, false);
      current = ground;
      show(current, true);
    };
    root.addEventListener('pointerover', moved, { passive: true, signal });
    root.addEventListener('focusin', moved, { passive: true, signal });
  }

  return {
    bind(ground: Element, host: BadgeHost): void {
      listen(ground.ownerDocument);
      const known = hosts.get(ground);
      if (known) known.add(host);
      else hosts.set(ground, new Set([host]));
    },
  };
}
