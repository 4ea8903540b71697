import { sheet } from '../badge/style';
import { tellsOrigin } from '../origin';

export interface Layers {
  /** Takes pointer and focus. A page may come to know it, so it is the same for every value. */
  hit: HTMLElement;
  /** Its root holds what is drawn; no event starts in there where the browser would tell. */
  drawn: ShadowRoot;
}

/** Fills a badge's host with two closed roots, one inside the other: an empty part for events, the drawing below it. */
export function createLayers(element: HTMLElement, hostRule: string, focusable: boolean): Layers {
  const document = element.ownerDocument;
  const outer = element.attachShadow({ mode: 'closed' });
  const hit = document.createElement('div');
  // In a list fifty stops would be a trap: only badges beside single names are reached by Tab.
  if (focusable) {
    hit.tabIndex = 0;
    hit.setAttribute('role', 'button');
  }
  outer.append(styleOf(document, `${sheet}${hostRule}`), hit);
  const drawn = hit.attachShadow({ mode: 'closed' });
  const style = [
    ':host(div){position:absolute!important;inset:0!important;margin:0!important;cursor:pointer!important}',
    ':host(div[hidden]){display:none!important}',
    tellsOrigin() ? '*{pointer-events:none!important}' : '',
  ];
  drawn.append(styleOf(document, style.join('')));
  return { hit, drawn };
}

function styleOf(document: Document, css: string): HTMLStyleElement {
  const style = document.createElement('style');
  style.textContent = css;
  return style;
}
