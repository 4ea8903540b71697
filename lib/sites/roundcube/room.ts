/** Below this width beside the sidebar three columns no longer fit as the skins cut them. */
const NARROW = 900;

/**
 * Room of `width` px at the right for the sidebar, in all three skins. The body becomes the box that
 * the skins' absolute parts are placed in, narrower than the window; nothing is transformed. Columns
 * have widths written by scripts for the whole window: where little is left they are made narrower.
 */
export function roomCss(width: number): string {
  return `
html { overflow-x: hidden !important; }
body { position: absolute !important; inset: 0 ${width}px 0 0 !important; width: auto !important; min-width: 0 !important; height: auto !important; }
#layout { width: 100% !important; }
@media (max-width: ${NARROW + width}px) {
  #layout-menu { width: 48px !important; }
  #layout-sidebar { width: 132px !important; min-width: 0 !important; flex: none !important; }
  #layout-list { width: 212px !important; min-width: 0 !important; flex: none !important; }
}
`.trim();
}
