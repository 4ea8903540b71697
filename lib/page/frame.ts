import { browser } from '../platform/native';
import { hostTags } from './life';

/** Our own document may only say so to the background; `load` fires for a refused frame too. */
export interface Frame {
  element: HTMLElement;
  root: ShadowRoot;
  iframe: HTMLIFrameElement;
  /** Tells the frame's page another `hash` without loading it anew. */
  go(hash: string): void;
}

/**
 * An extension page in a frame, inside a closed root, as the last child of the document element.
 * `hash` selects the part of the page; `css` styles the host and what stands in the root.
 */
export function createFrame(root: Document, hash: string, title: string, css: string): Frame {
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
    iframe.src = `${page}#${next}`;
  };
  go(hash);
  iframe.title = title;
  shadow.append(style, iframe);
  root.documentElement.append(element);
  return { element, root: shadow, iframe, go };
}
