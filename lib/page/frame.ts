import { browser } from '../platform/browser';
import { hostTags } from './life';
import { tellsOrigin } from './origin';

/** Our own document may only say so to the background; `load` fires for a refused frame too. */
export interface Frame {
  element: HTMLElement;
  root: ShadowRoot;
  iframe: HTMLIFrameElement;
  /** Shows the part of the page that `hash` selects; once it is loaded, without loading it anew. */
  go(hash: string): void;
}

/**
 * An extension page in a frame, inside a closed root, as the last child of the document element.
 * `css` styles the host and what stands in the root. Nothing is loaded before `go`.
 */
export function createFrame(root: Document, title: string, css: string): Frame {
  const element = root.createElement(hostTags.frame);
  const shadow = element.attachShadow({ mode: 'closed' });
  const style = root.createElement('style');
  style.textContent = css;
  const iframe = root.createElement('iframe');
  const page = browser.runtime.getURL('/sidebar.html');
  let at = '';
  const go = (next: string) => {
    if (next === at) return;
    at = next;
    const address = `${page}#${next}`;
    // The address holds an id of this profile; set so, no attribute gives it away with the frame.
    if (tellsOrigin()) iframe.contentWindow?.location.replace(address);
    else iframe.src = address;
  };
  iframe.title = title;
  // Without it the host's page would keep our own buttons from copying an address.
  iframe.allow = 'clipboard-write *';
  shadow.append(style, iframe);
  root.documentElement.append(element);
  return { element, root: shadow, iframe, go };
}
