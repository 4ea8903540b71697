import { tellsOrigin } from '../origin';

const sheets = new WeakMap<Document, Map<string, CSSStyleSheet>>();

/** The sheet of this text that all roots of a document share. */
function sheetOf(root: Document, css: string): CSSStyleSheet {
  const known = sheets.get(root) ?? new Map<string, CSSStyleSheet>();
  sheets.set(root, known);
  const sheet = known.get(css) ?? new (root.defaultView ?? window).CSSStyleSheet();
  if (!known.has(css)) sheet.replaceSync(css);
  known.set(css, sheet);
  return sheet;
}

/**
 * Gives a closed root its rules: one sheet for all roots of a document with the same text, so that fifty
 * badges parse it once. Neither way is subject to the page's own style-src.
 */
export function dress(root: ShadowRoot, css: string): void {
  const { ownerDocument } = root;
  // Firefox, which tells origins, lets no extension share a sheet with a page's roots.
  if (!tellsOrigin()) {
    root.adoptedStyleSheets.push(sheetOf(ownerDocument, css));
    return;
  }
  const style = ownerDocument.createElement('style');
  style.textContent = css;
  root.append(style);
}
