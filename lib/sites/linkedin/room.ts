/**
 * Room of `width` px at the right for the sidebar, which stands beside the body. Both layouts centre a
 * column below the root, so a narrower root is enough; what is fixed to the window does not follow it:
 * the bar at the top and message windows at the bottom right, which may stand in a root of their own.
 */
export function roomCss(width: number): string {
  const room = `calc(100vw - ${width}px)`;
  return `
html { width: ${room} !important; min-width: 0 !important; margin: 0 ${width}px 0 0 !important; }
body { width: auto !important; min-width: 0 !important; }
#global-nav, [data-testid="primary-nav"] { max-width: ${room} !important; }
#msg-overlay { right: ${width}px !important; }
#interop-outlet { --room: ${width}px; }
`.trim();
}

const OVERLAY = ':is(#msg-overlay, .msg-overlay-container)';

/** For the root of overlays, which rules of the page do not reach; what stands inside another is moved with it. */
export const overlayCss = `${OVERLAY}:not(${OVERLAY} *) { margin-inline-end: var(--room, 0px) !important; }`;
