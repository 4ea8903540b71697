import * as at from './selectors';

/** The page and, when it has one, the open shadow root that holds dialogs and the message overlay. */
export function partsOf(root: Document): ParentNode[] {
  const shadow = outletOf(root);
  return shadow ? [root, shadow] : [root];
}

/** The shadow root of the host of overlays, or null. */
export const outletOf = (root: Document): ShadowRoot | null =>
  root.querySelector(at.OUTLET)?.shadowRoot ?? null;
