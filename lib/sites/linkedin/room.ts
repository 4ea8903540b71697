/**
 * Room of `width` px at the right for the sidebar, which stands beside the body. Both layouts centre a
 * column below the root, so a narrower root is enough; what is fixed to the window does not follow it:
 * the bar at the top and the message overlay's host at the bottom right.
 */
export function roomCss(width: number): string {
  const room = `calc(100vw - ${width}px)`;
  return `
html { width: ${room} !important; min-width: 0 !important; margin: 0 ${width}px 0 0 !important; }
body { width: auto !important; min-width: 0 !important; }
#global-nav, [data-testid="primary-nav"] { max-width: ${room} !important; }
#msg-overlay, #interop-outlet { right: ${width}px !important; }
`.trim();
}
