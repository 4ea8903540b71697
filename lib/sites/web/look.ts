/** How elements look, as far as it decides what a reader takes for one line of text. */

/** Elements whose text nobody reads. */
export const UNREAD: ReadonlySet<string> = new Set(
  'script style noscript template title head iframe object embed svg math canvas select option datalist textarea audio video'.split(
    ' ',
  ),
);

/** Parts of a page around its main matter, unless they belong to an article. */
export const MARGINS: ReadonlySet<string> = new Set(['header', 'nav', 'footer', 'aside']);

const BLOCKS: ReadonlySet<string> = new Set(
  'address article aside blockquote body dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** The element's style when it is drawn, null when it is not: display, visibility or a size of nothing. */
export function isShown(element: Element): CSSStyleDeclaration | null {
  const view = element.ownerDocument.defaultView;
  if (view === null || element.hasAttribute('hidden')) return null;
  const style = view.getComputedStyle(element);
  const hidden =
    style.display === 'none' ||
    style.visibility === 'hidden' ||
    style.visibility === 'collapse' ||
    style.fontSize === '0px';
  return hidden ? null : style;
}

/** Whether lines end before and after it. Children of a row of boxes stand apart though they are inline elements. */
export function isBlockLike(element: Element, style: CSSStyleDeclaration): boolean {
  const { display } = style;
  if (display === '' || display === 'contents') return BLOCKS.has(element.localName);
  return !display.startsWith('inline') && !display.startsWith('ruby');
}

/** Text turned round to mislead machines: letters stand in the page in reverse order. Null: as outside. */
export function readsBackwards(style: CSSStyleDeclaration): boolean | null {
  if (!style.unicodeBidi.includes('override')) return null;
  return style.direction === 'rtl';
}
