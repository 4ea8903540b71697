/**
 * Room of `width` px at the right for the sidebar, which stands beside the body. The page's root is
 * made narrower; nothing is transformed or contained, since Gmail places its dock by script from the
 * body's size after a `resize`. What it fixes to the window by style does not follow the root and is
 * told apart: the dock of compose windows, a full-screen compose, a header, dialogs.
 */
export function roomCss(width: number): string {
  const room = `calc(100vw - ${width}px)`;
  return `
html { width: ${room} !important; min-width: 0 !important; margin: 0 ${width}px 0 0 !important; }
body { width: auto !important; min-width: 0 !important; }
div.dw, div.aSs, div.aSt { right: ${width}px !important; }
div.aSs, div.aSt, [role="banner"], [role="dialog"] { max-width: ${room} !important; }
`.trim();
}
