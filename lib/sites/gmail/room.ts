/**
 * Room of `width` px at the right for the sidebar. The page's root is made narrower, nothing is
 * transformed (a transform would tear fixed parts off the window). What Gmail fixes to the window
 * itself does not follow the root and is told apart: the dock of compose windows and its spacers, a
 * full-screen compose, and a fixed header.
 */
export function roomCss(width: number): string {
  const room = `calc(100vw - ${width}px)`;
  return `
html { width: calc(100% - ${width}px) !important; min-width: 0 !important; }
body { width: auto !important; min-width: 0 !important; max-width: 100% !important; }
body > .dw, div.dw { right: ${width}px !important; max-width: ${room} !important; }
body > div > [role="banner"], header[role="banner"], div.aSs, div.aSt { max-width: ${room} !important; }
`.trim();
}
