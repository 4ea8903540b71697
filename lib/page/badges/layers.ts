import { dress } from '../badge/dress';
import { tellsOrigin } from '../origin';

export interface Layers {
  /** Takes pointer and focus. A page may come to know it, so it is the same for every value. */
  hit: HTMLElement;
  /** Its root holds what is drawn; no event starts in there where the browser would tell. */
  drawn: ShadowRoot;
}

/**
 * Fills a badge's host with two closed roots, one inside the other: an empty part for events, the drawing below it.
 * One text for both, so that it is parsed once; its rules tell the two hosts apart.
 */
export function createLayers(element: HTMLElement, css: string, focusable: boolean): Layers {
  const outer = element.attachShadow({ mode: 'closed' });
  const hit = element.ownerDocument.createElement('div');
  // In a list fifty stops would be a trap: only badges beside single names are reached by Tab.
  if (focusable) {
    hit.tabIndex = 0;
    hit.setAttribute('role', 'button');
  }
  dress(outer, css);
  outer.append(hit);
  const drawn = hit.attachShadow({ mode: 'closed' });
  dress(drawn, tellsOrigin() ? `${css}*{pointer-events:none!important}` : css);
  return { hit, drawn };
}
