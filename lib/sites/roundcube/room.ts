/**
 * Room of `width` px at the right for the sidebar, in all three skins. The body becomes the box that
 * the skins' absolute parts are placed in, narrower than the window; nothing is transformed, since
 * that would tear fixed parts off. Scripts give columns widths for the whole window: what is left is
 * shared out anew, by parts of what there is.
 */
export function roomCss(width: number): string {
  return [base(width), elastic(width), larry(width), classic(width)].join('\n');
}

const below = (limit: number, width: number, rules: string): string =>
  `@media (max-width: ${limit + width}px) {\n${rules.trim()}\n}`;

const base = (width: number): string => `
html { overflow-x: hidden !important; }
body { position: absolute !important; inset: 0 ${width}px 0 0 !important; margin: 0 !important; width: auto !important; min-width: 0 !important; height: auto !important; }
`;

/** Columns in a flex row: menu, folders, list, message; on the compose page the folders' column is that of options. */
const elastic = (width: number): string => `
#layout { width: 100% !important; min-width: 0 !important; }
#layout > #layout-content { min-width: 0 !important; }
${below(
  1000,
  width,
  `
body.action-none #layout > #layout-sidebar { width: 18% !important; min-width: 0 !important; flex: none !important; }
body.action-none #layout > #layout-list { width: 29% !important; min-width: 0 !important; flex: none !important; }
`,
)}`;

/** Left column and right part, each absolute; in the right part list and preview, again absolute. */
const larry = (width: number): string => `
#composebodycontainer > #composebody { width: 100% !important; box-sizing: border-box !important; }
${below(
  1000,
  width,
  `
#mailview-left, #composeview-left { width: 16% !important; }
#mailview-right, #composeview-right { left: calc(16% + 12px) !important; }
#mainscreencontent > #mailviewsplitterv, #mainscreencontent > #composesplitterv { left: calc(16% + 3px) !important; }
#mainscreencontent.widescreen #mailview-top { width: 40% !important; }
#mainscreencontent.widescreen #mailview-bottom { left: calc(40% + 10px) !important; }
#mainscreencontent.widescreen #mailview-right > .splitter-v { left: calc(40% + 1px) !important; }
`,
)}
${below(
  880,
  width,
  `
#mainscreen > #mainscreencontent { top: 80px !important; }
#mainscreen #quicksearchbar, #mainscreen #searchfilter { top: 40px !important; }
#mainscreencontent.widescreen #mailview-top { width: 46% !important; }
#mainscreencontent.widescreen #mailview-bottom { left: calc(46% + 10px) !important; }
#mainscreencontent.widescreen #mailview-right > .splitter-v { left: calc(46% + 1px) !important; }
#mainscreencontent.widescreen #rcmcountdisplay { display: none !important; }
#mainscreencontent.widescreen .messagelist td.subject span.fromto { margin-right: 76px !important; white-space: nowrap !important; }
`,
)}`;

/** As larry, with least widths of its own; on the compose page scripts place text and attachments. */
const classic = (width: number): string => `
#taskbar, #messagetoolbar, #mailrightcontainer, #messageframe, #compose-container { min-width: 0 !important; }
#compose-div > #compose-body-div { width: auto !important; right: 178px !important; }
#compose-div > #compose-attachments { left: auto !important; right: 0 !important; width: 168px !important; }
#compose-div > #composesplitterv2 { left: auto !important; right: 168px !important; }
#compose-body-parent > #compose-body { width: 100% !important; box-sizing: border-box !important; }
${below(
  1000,
  width,
  `
#mailleftcontainer { width: 16% !important; }
#mainscreen > #mailrightcontainer, #mainscreen > #messageframe { left: calc(16% + 10px) !important; }
#mainscreen > #mailviewsplitterv { left: calc(16% + 1px) !important; }
#mailleftcontainer > #mailviewsplitterv { left: auto !important; right: -10px !important; }
#mailrightcontainer.widescreen #mailcontframe { width: 42% !important; }
#mailrightcontainer.widescreen #mailpreviewframe { left: calc(42% + 10px) !important; }
#mailrightcontainer.widescreen #mailrightcontent > .splitter-v { left: calc(42% + 1px) !important; }
`,
)}
${below(
  880,
  width,
  `
body > #mailleftcontainer, body > #mainscreen:has(#messagelist) { top: 108px !important; }
body > #quicksearchbar { top: 82px !important; }
#mailrightcontainer.widescreen #rcmcountdisplay { display: none !important; }
#mailrightcontainer.widescreen .messagelist td.subject span.fromto { margin-right: 80px !important; white-space: nowrap !important; }
`,
)}`;
